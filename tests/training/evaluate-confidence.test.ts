import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confidenceHalves } from '../../training/evaluate/confidence-halves';
import { OWN_SCORINGS } from '../../training/evaluate/own-scorings';
import { pairedContents, type ContentSpans } from '../../training/evaluate/paired-contents';

const TEXT = 'one two three four five six seven eight nine ten';

/** Where the words stand: one span for each phrase. */
function at(...phrases: readonly string[]): ContentSpans {
  return phrases.map((phrase) => {
    const start = TEXT.indexOf(phrase);
    expect(start, phrase).toBeGreaterThanOrEqual(0);
    return [start, start + phrase.length];
  });
}

describe('pairs of contents', () => {
  const cases: readonly { why: string; gold: ContentSpans[]; predicted: ContentSpans[]; paired: number[] }[] = [
    { why: 'the very words', gold: [at('two three')], predicted: [at('two three')], paired: [0] },
    { why: 'half of all words shared', gold: [at('one two three')], predicted: [at('two three four')], paired: [0] },
    { why: 'less than half of them', gold: [at('one two three')], predicted: [at('three four')], paired: [] },
    { why: 'none of them', gold: [at('one')], predicted: [at('ten')], paired: [] },
    { why: 'two spans against two', gold: [at('one', 'four')], predicted: [at('one', 'four')], paired: [0] },
    { why: 'one span of two, which is half', gold: [at('one', 'four')], predicted: [at('four')], paired: [0] },
    { why: 'one content found twice', gold: [at('one two')], predicted: [at('one'), at('one two')], paired: [1] },
    { why: 'two contents found as one', gold: [at('one'), at('two')], predicted: [at('one two')], paired: [0] },
    {
      why: 'the best pair first, so that the other finds a partner too',
      gold: [at('one two three'), at('two three')],
      predicted: [at('two three'), at('one two')],
      paired: [0, 1],
    },
    { why: 'no words at all', gold: [[[3, 4]]], predicted: [[[3, 4]]], paired: [] },
    { why: 'nothing predicted', gold: [at('one')], predicted: [], paired: [] },
    { why: 'nothing in gold', gold: [], predicted: [at('one')], paired: [] },
  ];
  for (const { why, gold, predicted, paired } of cases) {
    it(`with ${why}`, () => {
      expect([...pairedContents(TEXT, { gold, predicted })].toSorted()).toEqual(paired);
    });
  }
});

/** "0.9 right" for each prediction. */
function halves(...judged: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    confidenceHalves(
      judged.map((words) => ({ confidence: Number.parseFloat(words), isRight: words.endsWith('right') })),
    ),
  );
}

describe('halves by confidence', () => {
  it('puts the surer ones in the upper half, wherever they stand', () => {
    expect(halves('0.6 wrong', '0.9 right', '0.7 right', '0.8 right')).toEqual({
      'upper P': 100,
      'upper of': 2,
      'lower P': 50,
      'lower of': 2,
    });
  });

  it('gives the upper half one more of an odd number', () => {
    expect(halves('0.9 right', '0.8 wrong', '0.7 wrong')).toMatchObject({
      'upper P': 50,
      'upper of': 2,
      'lower P': 0,
      'lower of': 1,
    });
  });

  it('gives both halves alike when all are equally sure, whatever their order', () => {
    const figures = { 'upper P': 50, 'lower P': 50 };
    expect(halves('0.8 right', '0.8 right', '0.8 wrong', '0.8 wrong')).toMatchObject(figures);
    expect(halves('0.8 wrong', '0.8 wrong', '0.8 right', '0.8 right')).toMatchObject(figures);
  });

  it('divides only those that are equally sure at the border', () => {
    const judged = ['0.9 right', '0.8 right', '0.8 wrong', '0.7 wrong'];
    expect(halves(...judged)).toMatchObject({ 'upper P': 75, 'lower P': 25 });
  });

  it('shows a confidence that orders them the wrong way round', () => {
    expect(halves('0.9 wrong', '0.7 right')).toMatchObject({ 'upper P': 0, 'lower P': 100 });
  });

  it('has no share of no predictions', () => {
    expect(halves()).toEqual({ 'upper P': NaN, 'upper of': 0, 'lower P': NaN, 'lower of': 0 });
  });
});

describe('quotes by confidence', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'evaluate-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const jsonl = (name: string, ...lines: readonly object[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const quotation = (phrase: string, confidence: number, act = 'speech'): object => ({
    content: at(phrase).map(([start, end]) => ({ start, end })),
    act,
    confidence,
    certain: confidence >= 0.6,
  });
  const gold = (): string =>
    jsonl(
      'gold.jsonl',
      { id: 1, text: TEXT, attr: [{ content: at('one two') }, { content: at('four five') }] },
      { id: 'b', text: TEXT, attr: [{ content: at('nine') }] },
    );
  const predictions = (): string =>
    jsonl(
      'predictions.jsonl',
      { id: 'b', error: 'could not be read' },
      { id: '1', quotations: [quotation('one two', 0.9), quotation('ten', 0.7, 'thought'), quotation('four', 0.5)] },
    );

  it('counts what is certain, thoughts among it where gold has them', () => {
    const files = { gold: gold(), predictions: predictions(), form: 'analyses' } as const;
    expect(Object.fromEntries(OWN_SCORINGS['attributions by confidence'](files))).toEqual({
      'upper P': 100,
      'upper of': 1,
      'lower P': 0,
      'lower of': 1,
    });
    expect(Object.fromEntries(OWN_SCORINGS['quotes by confidence'](files))).toMatchObject({
      'upper P': 100,
      'upper of': 1,
      'lower of': 0,
    });
  });

  it('names a document of gold without attributions', () => {
    const bare = jsonl('gold.jsonl', { id: 'c', text: TEXT });
    const files = { gold: bare, predictions: predictions(), form: 'analyses' } as const;
    expect(() => OWN_SCORINGS['quotes by confidence'](files)).toThrow(
      'expected attributions ("attr") of document c, found none',
    );
  });
});
