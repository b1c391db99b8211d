/** What the running example must show, through the engine alone; the command line and the browsers show the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/analyse';
import type { Analysis, Entity, Quotation, Span } from '../../engine/model';
import { blocksOf } from '../../engine/text/blocks';
import { faultsOf } from './contract';
import { KNOWLEDGE } from './model';

interface Expected {
  readonly title: string;
  readonly figures: readonly {
    text: string;
    hedge?: string;
    counted?: string;
    min?: number;
    max?: number;
    relation?: string[];
    source?: string;
  }[];
  readonly notFigures: readonly string[];
  readonly quotes: readonly {
    content: string[];
    directness: string;
    speaker: string;
    speakerMention?: string;
    cue?: string;
    channel?: string;
  }[];
  readonly regions: readonly { name: string; aliases?: string[]; level: string; country: string; within?: string }[];
  readonly dates: readonly string[];
  readonly references: readonly { text: string; kind: string }[];
}

const FIXTURE = path.join(import.meta.dirname, '../fixtures/seed');
const text = readFileSync(path.join(FIXTURE, 'article.txt'), 'utf8');
const expected = JSON.parse(readFileSync(path.join(FIXTURE, 'digest.expected.json'), 'utf8')) as Expected;
const analysis: Analysis = analyse(
  {
    id: 'seed',
    text,
    blocks: blocksOf(text, { title: 'first-line' }),
    published: null,
  },
  KNOWLEDGE,
);
const { entities, quotations, quantities, digest, times, references } = analysis;

const slice = ({ start, end }: Span): string => text.slice(start, end);
const byId = (id: string | null | undefined): Entity | undefined => entities.find((entity) => entity.id === id);
const actors = digest.actors.flatMap((id) => byId(id) ?? []);
const regions = digest.regions.flatMap((id) => byId(id) ?? []);
const figures = digest.figures.flatMap((at) => quantities[at] ?? []);
const quotes = digest.quotes.flatMap((at) => quotations[at] ?? []);
const contents = ({ content }: Quotation): string[] => content.map(slice);

describe('the running example', () => {
  it('keeps the contract', () => {
    expect(faultsOf(analysis)).toEqual([]);
    expect(analysis.blocks.filter(({ role }) => role === 'title').map(slice)).toEqual([expected.title]);
  });

  it.each([
    ['Vyacheslav Gladkov', 'Belgorod region governor'],
    ['Alexei Smirnov', 'The regional governor'],
    ['Volodymyr Zelensky', 'Ukrainian President'],
  ])('names %s with the role %s', (name, role) => {
    const people = actors.filter((entity) => entity.name === name);
    expect(people.map(({ kind, named }) => [kind, named])).toEqual([['person', true]]);
    expect(people[0]?.roles.map((one) => one.text.replace(/^The /, ''))).toContain(role.replace(/^The /, ''));
  });

  it('has the unnamed representative, whom "He" stands for', () => {
    const unnamed = actors.find(({ name }) => name === 'a representative of the Ukrainian security services');
    expect(unnamed?.named).toBe(false);
    expect(unnamed?.mentions.map(slice)).toContain('He');
  });

  it.each(['Russia', 'Ukraine'])('has %s among the actors, as a place that acts', (name) => {
    const place = actors.find((entity) => entity.name === name);
    expect(place?.kind).toBe('place');
    expect(place?.mentions.some(({ sense, certain }) => certain && sense === 'actor')).toBe(true);
  });

  it.each(expected.regions)('has $name among the regions, once', ({ name, aliases = [], level, country }) => {
    const forms = [name, ...aliases];
    const found = regions.filter((entity) => [entity.name, ...entity.aliases].some((form) => forms.includes(form)));
    expect(found.map(({ place }) => [place?.level, place?.country])).toEqual([[level, country]]);
  });

  it('has no region but those and the city that stands for its government', () => {
    const known = new Set(expected.regions.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    expect(regions.map(({ name }) => name).filter((name) => !known.has(name) && name !== 'Kyiv')).toEqual([]);
  });

  it('has at least six of the eight figures with hedge, range and what is counted', () => {
    const found = expected.figures.filter((figure) =>
      figures.some(
        (quantity) =>
          slice(quantity) === figure.text &&
          (figure.min === undefined || (quantity.value.min === figure.min && quantity.value.max === figure.max)) &&
          (figure.counted === undefined || quantity.counted === figure.counted) &&
          (figure.hedge === undefined || quantity.hedges.map(slice).includes(figure.hedge)) &&
          (figure.relation === undefined || figure.relation.includes(quantity.relation)),
      ),
    );
    expect(found.length, `found ${found.map((figure) => figure.text).join(' | ')}`).toBeGreaterThanOrEqual(6);
  });

  it.each(expected.notFigures)('does not take "%s" for a figure', (words) => {
    const at = text.indexOf(words);
    expect(at).toBeGreaterThan(0);
    expect(figures.filter(({ start, end }) => start <= at && at < end).map(slice)).toEqual([]);
  });

  it.each(expected.quotes)('has the $directness quotation of $speaker: $content.0', (quote) => {
    const found = quotes.find((quotation) => contents(quotation).join() === quote.content.join());
    expect(found?.directness).toBe(quote.directness);
    expect(byId(found?.speaker?.entity)?.name).toBe(quote.speaker);
    const cue = found?.cue;
    expect(cue === null || cue === undefined ? undefined : slice(cue)).toBe(quote.cue);
    const channel = found?.channel;
    expect(channel === null || channel === undefined ? undefined : slice(channel)).toBe(quote.channel);
  });

  it('has five direct and mixed spans in four quotations, one split by its cue', () => {
    const marked = quotes.filter(({ directness }) => directness !== 'indirect');
    expect(marked.map(({ content }) => content.length)).toEqual([2, 1, 1, 1]);
  });

  it('covers the whole source phrase, and none where the speaker is inherited', () => {
    const phrases = quotes.map(({ speaker }) =>
      speaker?.start === undefined ? null : text.slice(speaker.start, speaker.end),
    );
    expect(phrases).toEqual([
      'Belgorod region governor Vyacheslav Gladkov',
      'The regional governor, Alexei Smirnov',
      'a representative of the Ukrainian security services',
      'He',
      null,
      'Ukrainian President Volodymyr Zelensky',
    ]);
  });

  it.each(['Official figures', 'reports from Kyiv', 'Reports'])(
    'lists "%s" as a document among the sources, not among quotes or actors',
    (name) => {
      const source = digest.sources.find(({ entity }) => byId(entity)?.name === name);
      expect(source?.standing).toBe('document');
      expect(source?.quotations).toHaveLength(1);
      expect(source?.quotations.some((at) => digest.quotes.includes(at))).toBe(false);
      expect(actors.map((actor) => actor.name)).not.toContain(name);
    },
  );

  it('leaves the dates open that nothing is known to reckon from, and finds the one it has', () => {
    const byWords = new Map(times.map((time) => [slice(time), time.value]));
    for (const [words, value] of byWords) if (words.includes('2022')) expect(value).toBe('2022-02');
    expect(
      expected.dates.filter(
        (date) => ![...byWords.keys()].some((words) => date.includes(words) || words.includes(date)),
      ),
    ).toEqual([]);
  });

  it('takes the treaty article for a reference', () => {
    expect(references.map((reference) => [slice(reference), reference.kind])).toEqual(
      expected.references.map((one) => [one.text, one.kind]),
    );
  });

  it('sees no disagreement where there is none', () => {
    expect(digest.disagreements).toEqual([]);
  });
});
