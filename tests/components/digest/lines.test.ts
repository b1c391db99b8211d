import { describe, expect, it } from 'vitest';
import { actorLine } from '../../../components/digest/actor-lines';
import { figureLine } from '../../../components/digest/figure-lines';
import type { DigestLine } from '../../../components/digest/line';
import { lookupOf } from '../../../components/digest/lookup';
import { quoteGroups } from '../../../components/digest/quote-groups';
import { regionGroups } from '../../../components/digest/region-groups';
import { sourceLine, unsourced } from '../../../components/digest/source-lines';
import { summaryOf } from '../../../components/digest/summary';
import { timelineLine } from '../../../components/digest/timeline-lines';
import { ANALYSIS, TEXT } from '../../fixtures/analysis';

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
      ['United Kingdom', ['Scotland | region', 'Mull | place | in: Scotland']],
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
    expect(groups.map(({ title, aside }) => `${title ?? ''}: ${aside ?? ''}`)).toEqual([
      'Ilse Varga: Harbour minister · 68% of quoted words',
      'A captain: 19% of quoted words',
      'Westline Ferries: 13% of quoted words',
    ]);
  });

  it('say how they are put, by which cue and through what', () => {
    expect(groups.flatMap(({ lines }) => lines.map(seen))).toEqual([
      'the ferry from Galway to the outer islands would stop in November | in other words | cue: said',
      '“We cannot ask crews to sail in this weather” | word for word | cue: said | through: in a radio interview',
      '"two of the engines" had failed | partly word for word | cue: said',
      'the boats were unsafe | in other words | cue: denied',
    ]);
  });

  it('keep their shares when only some are shown', () => {
    expect(quoteGroups([1], lookup).map(({ aside }) => aside)).toEqual(['Harbour minister · 68% of quoted words']);
  });
});

describe('timeline and sources', () => {
  it('gives the calendar’s date with the article’s words', () => {
    const lines = ANALYSIS.digest.timeline
      .flatMap((id) => lookup.time(id) ?? [])
      .map((time) => timelineLine(time, lookup));
    expect(lines.map(seen)).toEqual(['2023 | last year', 'March 2024', 'on Tuesday | no date']);
  });

  it('counts what each source vouches for, and goes there', () => {
    const lines = ANALYSIS.digest.sources.map((source) => sourceLine(source, lookup));
    expect(lines.map(seen)).toEqual([
      'Ilse Varga | named | 2 statements',
      'the county council | named | 1 figure',
      'A captain | unnamed | 1 statement',
    ]);
    expect(lines.map(places).at(1)).toEqual(['Around 1,200 people']);
  });

  it('says what nobody vouches for', () => {
    expect(unsourced(lookup)).toBe('Without a source: 2 figures.');
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
