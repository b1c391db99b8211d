import { describe, expect, it } from 'vitest';
import { actorLine } from '../../../components/digest/actor-lines';
import { figureLine } from '../../../components/digest/figure-lines';
import type { DigestLine } from '../../../components/digest/line';
import { lookupOf } from '../../../components/digest/lookup';
import { quoteGroups } from '../../../components/digest/quote-groups';
import { regionGroups } from '../../../components/digest/region-groups';
import { attributedLine, thoughtLine } from '../../../components/digest/quote-lines';
import { restingLines, sourceGroups, sourcesInWords, unsourcedGroup } from '../../../components/digest/source-groups';
import { summaryOf } from '../../../components/digest/summary';
import { timelineGroups } from '../../../components/digest/timeline-groups';
import { ANALYSIS, spanOf, TEXT } from '../../fixtures/analysis';

const lookup = lookupOf(ANALYSIS);

/** A line as a reader sees it, and the words its clicks go to. */
function seen(line: DigestLine): string {
  const notes = line.notes.map(({ label, text }) => (label === null ? text : `${label}: ${text}`));
  return [line.title, ...(line.tag === null ? [] : [line.tag]), ...notes].join(' | ');
}

function places({ spans }: DigestLine): string[] {
  return spans.map(({ start, end }) => TEXT.slice(start, end));
}

describe('actors', () => {
  it.each([
    [
      'e1',
      'Ilse Varga | person | Harbour minister | said: the ferry from Galway to the outer islands would stop in November',
    ],
    ['e4', 'Westline Ferries | organisation | denied: the boats were unsafe'],
    ['e5', 'A captain | unnamed person | said: "two of the engines" had failed'],
    ['e6', 'Ireland | place'],
  ])('%s', (id, expected) => {
    const entity = lookup.entity(id);
    expect(entity === null ? null : seen(actorLine(entity, lookup))).toBe(expected);
  });

  it('says what somebody does who is not quoted, in the article’s words', () => {
    const acting = ANALYSIS.entities.map((entity) =>
      entity.id === 'e6'
        ? { ...entity, mentions: entity.mentions.map((m) => ({ ...m, sense: 'actor' as const })) }
        : entity,
    );
    const own = lookupOf({ ...ANALYSIS, entities: acting });
    const ireland = own.entity('e6');
    expect(ireland === null ? null : seen(actorLine(ireland, own))).toBe(
      'Ireland | place | … paid 3.5 million euros for the line last year; Scotland runs a similar one to Mull',
    );
  });

  it('goes to each mention in turn', () => {
    const varga = lookup.entity('e1');
    expect(varga === null ? [] : places(actorLine(varga, lookup))).toEqual(['Ilse Varga', 'she']);
  });
});

describe('regions', () => {
  it('stand under their country, from large to small', () => {
    const regions = ANALYSIS.digest.regions.flatMap((id) => lookup.entity(id) ?? []);
    const groups = regionGroups(regions, lookup).map(({ title, lines }) => [title, lines.map(seen)]);
    expect(groups).toEqual([
      [null, ['Ireland | country', 'Galway | town or city']],
      ['United Kingdom', ['Scotland | region', 'Mull | place | in: Scotland, United Kingdom']],
    ]);
  });

  it('of no known country come last', () => {
    const [galway, ireland] = ['e2', 'e6'].map((id) => lookup.entity(id));
    if (!galway?.place || !ireland) throw new Error('expected the fixture’s places');
    const lost = { ...galway, place: { ...galway.place, country: null, within: null } };
    expect(regionGroups([lost, ireland], lookup).map(({ title }) => title)).toEqual([null, 'Elsewhere']);
  });
});

describe('figures', () => {
  it.each([
    [0, 'Around 1,200 people | live on the islands | source: the county council'],
    [1, 'Dozens of residents | 24–99 | protested in Galway'],
    [2, '3.5 million euros | when: last year (2023)'],
  ])('%i', (position, expected) => {
    const quantity = lookup.quantity(position);
    expect(quantity === null ? null : seen(figureLine(quantity, { position, lookup }))).toBe(expected);
  });

  it('say what is counted where their own words do not', () => {
    const quantity = lookup.quantity(0);
    const share = quantity === null ? null : { ...quantity, counted: 'crews' };
    expect(share === null ? null : seen(figureLine(share, { position: 0, lookup }))).toContain('| of: crews |');
  });
});

describe('quotes', () => {
  const groups = quoteGroups(ANALYSIS.digest.quotes, lookup);

  it('stand under who speaks, with role and share of quoted words, most first', () => {
    expect(
      groups.map(({ title, aside, share }) => [title, aside, `${share?.percent ?? ''}${share?.of ?? ''}`]),
    ).toEqual([
      ['Ilse Varga', 'Harbour minister', '68% of quoted words; 9 of 21 in quote marks'],
      ['A captain', null, '19% of quoted words; 4 of 6 in quote marks'],
      ['Westline Ferries', null, '13% of quoted words; 0 of 4 in quote marks'],
    ]);
  });

  it('say by which cue, through what, and how near to the words', () => {
    expect(groups.flatMap(({ lines }) => lines.map(seen))).toEqual([
      'the ferry from Galway to the outer islands would stop in November | said | in other words',
      '“We cannot ask crews to sail in this weather” | said | in a radio interview | word for word',
      '"two of the engines" had failed | said | partly word for word',
      'the boats were unsafe | denied | in other words',
    ]);
  });

  it('keep their shares when only some are shown', () => {
    expect(quoteGroups([1], lookup).map(({ title, share }) => [title, share?.percent])).toEqual([
      ['Ilse Varga', '68%'],
    ]);
  });

  it.each([
    [{ entity: null, ...spanOf('The operator') }, 'The operator', 'page'],
    [{ entity: null }, 'Speaker not known', 'ours'],
  ])('say whose they are where it is no entity: %j', (who, title, titleFrom) => {
    const voice = { ...who, words: 4, quotedWords: 0, share: 0.001, quotations: [2] };
    const digest = { ...ANALYSIS.digest, voices: [voice] };
    const [group] = quoteGroups([2], lookupOf({ ...ANALYSIS, digest }));
    expect(group).toMatchObject({ title, titleFrom, share: { percent: 'under 1%' } });
  });

  it('name their speaker in lists without headings', () => {
    const quotation = ANALYSIS.quotations[2];
    if (quotation === undefined) throw new Error('expected the fixture’s third quotation');
    const at = { position: 2, lookup };
    expect(seen(attributedLine(quotation, at))).toBe(
      'the boats were unsafe | Westline Ferries | denied | in other words',
    );
    expect(seen(attributedLine({ ...quotation, speaker: null }, at))).toContain('| speaker not known |');
    expect(seen(thoughtLine(quotation, at))).toBe('the boats were unsafe | Westline Ferries | denied');
  });
});

describe('timeline and sources', () => {
  it('gives the words around a date of which no event is told', () => {
    const groups = timelineGroups(ANALYSIS.digest.timeline, lookup).map(({ title, lines }) => [title, lines.map(seen)]);
    expect(groups).toEqual([
      ['2023', ['Ireland paid 3.5 million euros for the line last year; Scotland runs a similar one to Mull.']],
      ['March 2024', ['…who asked not to be named said "two of the engines" had failed since March 2024.']],
      [
        'When is not told',
        [
          'Harbour minister Ilse Varga said on Tuesday that the ferry from Galway to the outer islands would stop in November.',
        ],
      ],
    ]);
  });

  const report = { entity: 'e7', standing: 'document', quotations: [2], quantities: [2] } as const;
  const digest = { ...ANALYSIS.digest, sources: [report, ...ANALYSIS.digest.sources] };
  const own = lookupOf({ ...ANALYSIS, digest });

  it('groups sources by what is known of them, with what rests on each', () => {
    const groups = sourceGroups(digest.sources, own);
    expect(groups.map(({ title, items }) => [title, ...items.map((item) => `${item.title}: ${item.counts}`)])).toEqual([
      ['Named', 'Ilse Varga: 2 statements', 'the county council: 1 figure'],
      ['Not named', 'A captain: 1 statement'],
      ['Documents', 'Mull: 1 statement, 1 figure'],
    ]);
    expect(groups[0]?.items[0]?.role).toBe('Harbour minister');
  });

  it('lists what rests on a source in the order of the text, and goes there', () => {
    const lines = restingLines({ quotations: [2, 1], quantities: [0] }, lookup);
    expect(lines.map(places)).toEqual([
      ['We cannot ask crews to sail in this weather,'],
      ['Around 1,200 people'],
      ['the boats were unsafe'],
    ]);
    expect(lines.map(seen)[1]).toBe('Around 1,200 people | live on the islands');
  });

  it('counts what nobody vouches for, and lists it', () => {
    const group = unsourcedGroup(lookup);
    expect(group?.items.map(({ title, counts }) => [title, counts])).toEqual([['Figures', '2']]);
    const [figures] = group?.items ?? [];
    expect(figures && restingLines(figures.resting, lookup).flatMap(places)).toEqual([
      'Dozens of residents',
      '3.5 million euros',
    ]);
  });

  it('has no such group where everything has a source', () => {
    const whole = { ...ANALYSIS.digest, unsourced: { quotations: [], quantities: [] } };
    expect(unsourcedGroup(lookupOf({ ...ANALYSIS, digest: whole }))).toBeNull();
  });

  it('says in one line what the article rests on', () => {
    expect(sourcesInWords(own)).toBe('2 named, 1 not named, 1 document; 2 figures without a source');
    const bare = { ...digest, sources: [], unsourced: { quotations: [0], quantities: [1, 2] } };
    expect(sourcesInWords(lookupOf({ ...ANALYSIS, digest: bare }))).toBe('2 figures and 1 statement without a source');
  });
});

describe('the summary', () => {
  it('is one line', () => {
    expect(summaryOf(ANALYSIS)).toBe('2 people, 2 organisations, 4 regions, 3 figures, 4 quotes');
  });

  it('says so when nothing was found', () => {
    const digest = { ...ANALYSIS.digest, actors: [], regions: [], figures: [], quotes: [] };
    expect(summaryOf({ ...ANALYSIS, digest })).toBe('No names, places, figures or quotes were found.');
  });
});
