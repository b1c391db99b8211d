import { describe, expect, it } from 'vitest';
import { scenesOf, type ScenesInput } from '../../../engine/digest/scenes';
import type { Entity, PlaceReading, Quantity, Quotation, TimeExpression } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';

/** Level, country and what it lies in. */
const WORLD: Readonly<Record<string, readonly [PlaceReading['level'], string, string | null]>> = {
  Cusco: ['settlement', 'PE', 'Peru'],
  Ecuador: ['country', 'EC', null],
  Lima: ['settlement', 'PE', 'Peru'],
  Peru: ['country', 'PE', null],
};

function placesIn(text: string): Entity[] {
  return Object.entries(WORLD).flatMap(([name, [level, country, within]]) => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      form: 'name' as const,
      sense: text.startsWith(`${name} said`, index) ? ('actor' as const) : ('location' as const),
      confidence: 0.9,
      certain: true,
      why: { rule: 'first-mention' as const, antecedent: null },
    }));
    const place = {
      ...{ latitude: null, longitude: null, country, level, within, feature: null, liesIn: [], population: null },
      ...{ gazetteerName: name, geonameId: null, confidence: 0.9, runnerUp: null },
    };
    const entity = {
      id: name,
      kind: 'place',
      name,
      aliases: [],
      named: true,
      roles: [],
      mentions,
      place,
      salience: 0.5,
    };
    return mentions.length === 0 ? [] : [entity as Entity];
  });
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return { start, end: start + words.length };
};

interface Written {
  readonly figures?: readonly (readonly [words: string, place: string | null])[];
  readonly times?: readonly (readonly [words: string, event: string | null])[];
  readonly said?: readonly (readonly [content: string, speaker: string])[];
}

/** Scenes of a text by the words of their parts. */
function scenesIn(text: string, { figures = [], times = [], said = [] }: Written = {}) {
  const quantities = figures.map(([words, place]) => ({ ...spanOf(text, words), place }) as Quantity);
  const entities = placesIn(text);
  const input: ScenesInput = {
    text,
    blocks: blocksOf(text, { title: 'none' }),
    entities,
    quotations: said.map(([content, speaker]) => {
      const parts = {
        content: [spanOf(text, content)],
        speaker: { entity: null, ...spanOf(text, speaker) },
        channel: null,
      };
      return { ...parts, certain: true } as unknown as Quotation;
    }),
    quantities,
    times: times.map(([words, event], at) => {
      return {
        id: `t${at + 1}`,
        ...spanOf(text, words),
        event: event === null ? null : spanOf(text, event),
      } as TimeExpression;
    }),
    regions: entities.map(({ id }) => id),
    figures: quantities.map((_, at) => at),
  };
  return scenesOf(input).map(({ place, statements, ...scene }) => ({
    place,
    ...scene,
    statements: statements.map(({ start, end }) => text.slice(start, end)),
  }));
}

const statementsOf = (text: string, written: Written = {}): [string, string[]][] =>
  scenesIn(text, written).map(({ place, statements }) => [place, statements]);

describe('what happens in a place', () => {
  it.each<readonly [string, Written, readonly (readonly [string, readonly string[]])[]]>([
    ['A blast hit a school in Lima.', {}, [['Lima', ['A blast hit a school in Lima']]]],
    [
      'A blast hit a school in Lima, but trains ran in Cusco.',
      {},
      [
        ['Cusco', ['trains ran in Cusco']],
        ['Lima', ['A blast hit a school in Lima']],
      ],
    ],
    [
      'A blast hit a school in Lima, police said.',
      { said: [['A blast hit a school in Lima', 'police']] },
      [['Lima', ['A blast hit a school in Lima']]],
    ],
    ['Speaking in Lima, she said the road was shut for good.', { said: [['the road was shut for good', 'she']] }, []],
    ['Reports from Lima say the road was shut.', { said: [['the road was shut', 'Reports from Lima']] }, []],
    ['"We love Lima", he said.', { said: [['We love Lima', 'he']] }, []],
    ['A town 30 km north of Lima was hit.', {}, []],
    ['A town near Lima was hit.', {}, []],
    ['Lima said no.', {}, []],
    ['The road to Lima.', {}, []],
    ['By Ana Ruiz in Lima', {}, []],
  ])('%s', (text, written, statements) => {
    expect(statementsOf(text, written)).toEqual(statements);
  });

  it('is told of what it lies in too, once', () => {
    expect(statementsOf('A blast hit Lima. Peru was shaken in Lima.')).toEqual([
      ['Lima', ['A blast hit Lima', 'Peru was shaken in Lima']],
      ['Peru', ['A blast hit Lima', 'Peru was shaken in Lima']],
    ]);
  });

  it('is at most eight clauses of 240 code units, whole words', () => {
    const long = `${'the river rose and '.repeat(20)}fell in Lima ${'where houses sank and '.repeat(20)}stood.`;
    const [scene] = scenesIn(Array.from({ length: 12 }, () => `Then ${long}`).join('\n\n'));
    expect(scene?.statements).toHaveLength(8);
    for (const statement of scene?.statements ?? []) {
      expect(statement.length).toBeLessThanOrEqual(240);
      expect(statement).toContain('Lima');
      expect(long).toContain(statement.replace(/^Then /, ''));
      expect(` ${long}`).toContain(` ${statement.split(' ').at(-1) ?? ''}`);
    }
  });
});

describe('the figures and dates of a place', () => {
  const text = 'A blast in Lima on Monday killed 7 people. In Cusco 3 people fled on Sunday. Snow fell on Friday.';

  it('are those set there or in what lies there', () => {
    const scenes = scenesIn(text, {
      figures: [
        ['7 people', 'Lima'],
        ['3 people', null],
      ],
      times: [
        ['on Monday', 'A blast in Lima on Monday killed 7 people'],
        ['on Sunday', '3 people fled'],
        ['on Friday', 'Snow fell'],
      ],
    });
    expect(scenes.map(({ place, quantities, times }) => [place, quantities, times])).toEqual([
      ['Cusco', [], ['t2']],
      ['Lima', [0], ['t1']],
    ]);
  });

  it.each([
    ['Trains left Cusco for Lima on Monday.', 'Trains left Cusco for Lima', ['Lima']],
    ['In Lima and in Ecuador, he said, it rained on Monday.', 'it rained', []],
    ['In Lima, in Peru, he said, it rained on Monday.', 'it rained', ['Lima', 'Peru']],
  ])('%s', (words, event, places) => {
    const scenes = scenesIn(words, { times: [['on Monday', event]] });
    expect(scenes.filter(({ times }) => times.length > 0).map(({ place }) => place)).toEqual(places);
  });
});

it('reads a page that is nothing but places in its time', () => {
  const started = performance.now();
  expect(scenesIn('Lima, Peru, fell and '.repeat(9000)).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
