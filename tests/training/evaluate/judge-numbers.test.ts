import { describe, expect, it } from 'vitest';
import type { Meaning, Topic } from '../../../training/evaluate/specs/case';
import type { FoundQuantity } from '../../../training/evaluate/specs/found';
import { agrees } from '../../../training/evaluate/specs/judge';

const TEXT = 'The fleet lost 14 barges and 3 tugs.';

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

/** A quantity of ours over the words. */
function found(words: string, min: number, more: Partial<FoundQuantity> = {}): FoundQuantity {
  const plain = { from: null, relation: 'exact', unit: 'barge', kind: 'count', vague: false, certain: true } as const;
  return { ...at(words), value: { min, max: min }, ...plain, ...more };
}

function judged(meaning: Meaning, quantities: readonly FoundQuantity[], topic: Topic = 'number'): boolean {
  const expected = [{ text: '14', ...at('14'), meaning }];
  return agrees({ input: TEXT, expected }, { quantities, times: [] }, topic);
}

const FOURTEEN: Meaning = { sort: 'number', value: 14, uncertainty: 0 };
const TONNES: Meaning = { sort: 'amount', value: 14, uncertainty: 0, units: ['ton', 'tonne'] };
const ends = (min: number, max: number): Partial<FoundQuantity> => ({ value: { min, max } });

describe('a number of a specification', () => {
  const cases: readonly { why: string; meaning: Meaning; ours: FoundQuantity[]; passes: boolean; topic?: Topic }[] = [
    { why: 'the same number', meaning: FOURTEEN, ours: [found('14 barges', 14)], passes: true },
    { why: 'another number', meaning: FOURTEEN, ours: [found('14 barges', 15)], passes: false },
    { why: 'the same number elsewhere', meaning: FOURTEEN, ours: [found('3 tugs', 14)], passes: false },
    { why: 'nothing', meaning: FOURTEEN, ours: [], passes: false },
    { why: 'one end of a range', meaning: FOURTEEN, ours: [found('14 barges', 3, ends(3, 14))], passes: true },
    {
      why: 'the other end of a change, told elsewhere',
      meaning: FOURTEEN,
      ours: [found('3 tugs', 3, { from: { min: 14, max: 14 } })],
      topic: 'money',
      passes: true,
    },
    {
      why: 'a range given as its middle',
      meaning: { sort: 'number', value: 14, uncertainty: 2 },
      ours: [found('14', 12, ends(12, 16))],
      passes: true,
    },
    {
      why: 'a wider range than its middle and width say',
      meaning: { sort: 'number', value: 14, uncertainty: 2 },
      ours: [found('14', 10, ends(10, 18))],
      passes: false,
    },
    {
      why: 'a less certain one',
      meaning: FOURTEEN,
      ours: [found('14 barges', 14, { certain: false })],
      passes: true,
    },
    { why: 'one of two units', meaning: TONNES, ours: [found('14 barges', 14, { unit: 'tonne' })], passes: true },
    { why: 'another unit', meaning: TONNES, ours: [found('14 barges', 14)], passes: false },
    { why: 'a number too many', meaning: FOURTEEN, ours: [found('14', 14), found('3 tugs', 3)], passes: false },
    {
      why: 'a number too many that is not certain',
      meaning: FOURTEEN,
      ours: [found('14', 14), found('3 tugs', 3, { certain: false })],
      passes: true,
    },
    {
      why: 'a vague number too many',
      meaning: FOURTEEN,
      ours: [found('14', 14), found('tugs', 3, { vague: true })],
      passes: true,
    },
    {
      why: 'a count too many in a file about money',
      meaning: FOURTEEN,
      ours: [found('14', 14), found('3 tugs', 3)],
      topic: 'money',
      passes: true,
    },
    {
      why: 'an angle in a file about temperatures',
      meaning: FOURTEEN,
      ours: [found('14', 14), found('3 tugs', 3, { unit: 'degree', kind: 'measure' })],
      topic: 'temperature',
      passes: true,
    },
    {
      why: 'a temperature too many there',
      meaning: FOURTEEN,
      ours: [found('14', 14), found('3 tugs', 3, { unit: 'degree Celsius', kind: 'measure' })],
      topic: 'temperature',
      passes: false,
    },
    {
      why: 'a result that is left out, and found',
      meaning: { sort: 'ignored', reason: 'a year' },
      ours: [found('14', 14)],
      passes: true,
    },
    {
      why: 'a result that is left out, and not found',
      meaning: { sort: 'ignored', reason: '' },
      ours: [],
      passes: true,
    },
  ];
  for (const { why, meaning, ours, passes, topic } of cases) {
    it(`${passes ? 'agrees' : 'does not agree'} with ${why}`, () => {
      expect(judged(meaning, ours, topic)).toBe(passes);
    });
  }
});

describe('a range of a specification', () => {
  const over = (value: number, isClosed: boolean): Meaning => ({
    sort: 'range',
    least: { value, isClosed },
    most: null,
  });
  const between: Meaning = {
    sort: 'range',
    least: { value: 3, isClosed: true },
    most: { value: 14, isClosed: false },
  };

  it.each([
    { why: '"more than" where the bound is left out', meaning: over(14, false), relation: 'more than', passes: true },
    { why: '"at least" where it is left out', meaning: over(14, false), relation: 'at least', passes: false },
    { why: '"at least" where it is within', meaning: over(14, true), relation: 'at least', passes: true },
    { why: 'the bare number', meaning: over(14, true), relation: 'exact', passes: false },
  ] as const)('is $passes of $why', ({ meaning, relation, passes }) => {
    expect(judged(meaning, [found('14 barges', 14, { relation })], 'range')).toBe(passes);
  });

  it('may be one quantity with both bounds, or two with one each', () => {
    expect(judged(between, [found('14', 3, { ...ends(3, 14), relation: 'between' })], 'range')).toBe(true);
    const two = [found('14', 3, { relation: 'at least' }), found('14', 14, { relation: 'less than' })];
    expect(judged(between, two, 'range')).toBe(true);
    expect(judged(between, two.slice(0, 1), 'range')).toBe(false);
  });
});

describe('a duration of a specification', () => {
  const hours = (seconds: number): Meaning => ({ sort: 'duration', seconds });
  const hour = { unit: 'hour', kind: 'duration' } as const;

  it('is number times unit', () => {
    expect(judged(hours(14 * 3600), [found('14', 14, hour)], 'duration')).toBe(true);
    expect(judged(hours(13 * 3600), [found('14', 14, hour)], 'duration')).toBe(false);
    expect(judged(hours(14 * 3600), [found('14', 14, { unit: 'hour', kind: 'count' })], 'duration')).toBe(false);
  });

  it('may be told in two parts', () => {
    const parts = [found('14', 1, hour), found('14', 30, { unit: 'minute', kind: 'duration' })];
    expect(judged(hours(5400), parts, 'duration')).toBe(true);
  });

  it('is within what "a few" may mean', () => {
    const few = found('14', 3, { ...hour, ...ends(3, 5), vague: true });
    expect(judged(hours(4 * 3600), [few], 'duration')).toBe(true);
    expect(judged(hours(6 * 3600), [few], 'duration')).toBe(false);
  });
});
