import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoreRegions } from '../../../training/evaluate/expected-regions';
import { goldOf } from '../../../training/evaluate/gold';
import { exampleLine } from '../../../training/evaluate/running-example';
import { SETS } from '../../../training/evaluate/sets';

const TEXT =
  'Floods in Varnes region\nThe Varnes region and its Orsk district, in Norway, are under water. Peru is dry.\n';
const REGIONS = [
  { name: 'Varnes region', aliases: ['Varnes'], level: 'first-order', country: 'NO' },
  { name: 'Orsk district', level: 'second-order', country: 'NO', within: 'Varnes region', gazetteerName: 'Orsk' },
  { name: 'Norway', level: 'country', country: 'NO' },
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'regions-test-'));
  mkdirSync(path.join(folder, 'seed'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, content: string): string {
  const whole = path.join(folder, file);
  writeFileSync(whole, content);
  return whole;
}

interface Reading {
  readonly level: string;
  readonly country: string;
  readonly within?: string | null;
  readonly gazetteerName?: string | null;
}

/** An entity of the analysis with one mention: the first time the text says it. */
function entity(id: string, said: string, place: Reading, name = said) {
  const start = TEXT.indexOf(said);
  return {
    id,
    name,
    mentions: [{ start, end: start + said.length }],
    place: { within: null, gazetteerName: null, ...place },
  };
}

const VARNES = entity('e1', 'Varnes region', { level: 'first-order', country: 'NO' });
const ORSK = entity('e2', 'Orsk district', {
  level: 'second-order',
  country: 'NO',
  within: 'e1',
  gazetteerName: 'Orsk',
});
const NORWAY = entity('e3', 'Norway', { level: 'country', country: 'NO' });

function scored(entities: readonly { id: string }[], regions = entities.map(({ id }) => id)): [number, number] {
  const gold = put('gold.jsonl', JSON.stringify({ id: 'x', text: TEXT, titled: true, regions: REGIONS }));
  const predictions = put('predictions.jsonl', JSON.stringify({ id: 'x', entities, digest: { regions } }));
  const figures = scoreRegions({ gold, predictions, form: 'analyses' });
  return [figures.get('regions share') ?? NaN, figures.get('regions of') ?? NaN];
}

describe('the regions of the running example', () => {
  it('counts those that are as expected', () => {
    expect(scored([VARNES, ORSK, NORWAY])).toEqual([100, 3]);
  });

  const elsewhere = entity('e1', 'Varnes region', { level: 'first-order', country: 'SE' });
  const aTown = entity('e1', 'Varnes region', { level: 'settlement', country: 'NO' });
  const inNothing = entity('e2', 'Orsk district', { level: 'second-order', country: 'NO', gazetteerName: 'Orsk' });
  const inNorway = entity('e2', 'Orsk district', { ...ORSK.place, within: 'e3' });
  const otherwise = entity('e2', 'Orsk district', { ...ORSK.place, gazetteerName: 'Orskiy' });
  const faults: readonly [what: string, entities: readonly { id: string }[]][] = [
    ['another country', [elsewhere, ORSK, NORWAY]],
    ['another level', [aTown, ORSK, NORWAY]],
    ['no parent', [VARNES, inNothing, NORWAY]],
    ['another parent', [VARNES, inNorway, NORWAY]],
    ['another gazetteer name', [VARNES, otherwise, NORWAY]],
    ['one missing', [VARNES, ORSK]],
  ];
  it.each(faults)('does not count a region with %s', (_what, entities) => {
    expect(scored(entities)[0]).toBeCloseTo(200 / 3);
  });

  it('knows an entity by its name where its mentions leave the head out', () => {
    const orsk = entity('e2', 'Orsk', ORSK.place, 'Orsk district');
    expect(scored([VARNES, orsk, NORWAY])).toEqual([100, 3]);
  });

  it('does not count what the digest does not list', () => {
    expect(scored([VARNES, ORSK, NORWAY], ['e1', 'e2'])[0]).toBeCloseTo(200 / 3);
  });

  it('counts nothing of an article that could not be read', () => {
    expect(scored([])).toEqual([0, 3]);
  });
});

describe('the running example as a set', () => {
  const corpora = (): string => path.join(folder, 'corpora');

  it('is read from beside the corpora, its first line the title', async () => {
    put('seed/article.txt', TEXT);
    put('seed/digest.expected.json', JSON.stringify({ title: 'Floods', regions: REGIONS }));
    const folders = { corpora: corpora(), gold: folder, scoring: folder };
    const { documents, total } = await goldOf('example', { folders, folder, sample: 'all' });
    expect(total).toBe(1);
    expect(documents[0]).toMatchObject({ text: TEXT, titled: true });
    expect(JSON.parse(documents[0]?.line ?? '')).toMatchObject({ regions: REGIONS });
  });

  it('says what is missing', () => {
    const file = SETS.example.file({ corpora: corpora(), gold: folder, scoring: folder });
    expect(() => exampleLine(file)).toThrow(`expected a part of the running example at ${file}, found nothing there`);
    put('seed/digest.expected.json', '{}');
    expect(() => exampleLine(file)).toThrow(`expected "regions" in ${file}, found none`);
  });
});
