import { describe, expect, it } from 'vitest';
import type { TimeMeaning, Topic } from '../../../training/evaluate/specs/case';
import { daysOfIso, everyOfTimex } from '../../../training/evaluate/specs/duration-length';
import type { FoundTime } from '../../../training/evaluate/specs/found';
import { extentOf } from '../../../training/evaluate/specs/iso-extent';
import { agrees } from '../../../training/evaluate/specs/judge';
import { agreesInSpan } from '../../../training/evaluate/specs/judge-spans';
import { agreesInTime, holdsDay } from '../../../training/evaluate/specs/judge-times';

function time(value: string | null, more: Partial<FoundTime> = {}): FoundTime {
  return { start: 0, end: 5, kind: 'date', value, bound: null, fuzzy: false, every: null, ...more };
}

function reading(shape: TimeMeaning['shape'], start: string | null, end: string | null = null): TimeMeaning {
  return { shape, start, end, isPart: false };
}

const inPart = (meaning: TimeMeaning): TimeMeaning => ({ ...meaning, isPart: true });

describe('what an ISO 8601 value names', () => {
  it.each([
    ['2024', 'day', '2024-01-01', '2024-01-01', '2025-01-01'],
    ['2024-12', 'day', '2024-12-01', '2024-12-01', '2025-01-01'],
    ['2024-02-28', 'day', '2024-02-28', '2024-02-28', '2024-02-29'],
    ['2024-03/2024-05', 'day', '2024-03-01', '2024-05-01', '2024-06-01'],
    ['2024-03-04T17:00', 'moment', '2024-03-04T17:00:00', '2024-03-04T17:00:00', '2024-03-04T17:00:00'],
    ['T09:30', 'clock', '09:30:00', '09:30:00', '09:30:00'],
  ])('%s', (value, precision, start, last, end) => {
    expect(extentOf(value)).toEqual({ precision, start, last, end });
  });

  it.each([null, '', 'spring', '2024-03-04/T17:00', '2024/2025/2026'])('is nothing of %s', (value) => {
    expect(extentOf(value)).toBeNull();
  });
});

describe('a time of a specification', () => {
  const march = reading('days', '2024-03-01', '2024-04-01');
  const evening = inPart(reading('moments', '2024-03-04T16:00:00', '2024-03-04T20:00:00'));
  const cases: readonly { why: string; meaning: TimeMeaning; ours: FoundTime; passes: boolean }[] = [
    { why: 'the day', meaning: reading('day', '2024-03-04'), ours: time('2024-03-04'), passes: true },
    { why: 'the day after', meaning: reading('day', '2024-03-04'), ours: time('2024-03-05'), passes: false },
    { why: 'the month of the day', meaning: reading('day', '2024-03-01'), ours: time('2024-03'), passes: false },
    { why: 'no value', meaning: reading('day', '2024-03-04'), ours: time(null), passes: false },
    { why: 'no value where none is expected', meaning: reading('open', null), ours: time(null), passes: true },
    { why: 'the month', meaning: march, ours: time('2024-03'), passes: true },
    { why: 'its days', meaning: march, ours: time('2024-03-01/2024-03-31'), passes: true },
    { why: 'days up to the one named', meaning: march, ours: time('2024-03-01/2024-04-01'), passes: true },
    { why: 'a day less', meaning: march, ours: time('2024-03-01/2024-03-30'), passes: false },
    {
      why: 'the moment',
      meaning: reading('moment', '2024-03-04T17:00:00'),
      ours: time('2024-03-04T17:00'),
      passes: true,
    },
    { why: 'only its day', meaning: reading('moment', '2024-03-04T17:00:00'), ours: time('2024-03-04'), passes: false },
    {
      why: 'the hour of some day',
      meaning: reading('clock', '17:00:00'),
      ours: time('2024-03-04T17:00'),
      passes: true,
    },
    { why: 'another hour', meaning: reading('clock', '05:00:00'), ours: time('2024-03-04T17:00'), passes: false },
    {
      why: 'hours of a day',
      meaning: reading('clocks', '16:00:00', '17:00:00'),
      ours: time('2024-03-04T16:00/2024-03-04T17:00'),
      passes: true,
    },
    {
      why: 'a bound on the right side',
      meaning: reading('days', '2024-03-01'),
      ours: time('2024-03', { bound: 'since' }),
      passes: true,
    },
    {
      why: 'a bound on the wrong side',
      meaning: reading('days', '2024-03-01'),
      ours: time('2024-03', { bound: 'until' }),
      passes: false,
    },
    {
      why: 'the time without its bound',
      meaning: reading('days', '2024-03-01'),
      ours: time('2024-03'),
      passes: false,
    },
    {
      why: '"after" the whole month',
      meaning: reading('days', '2024-04-01'),
      ours: time('2024-03', { bound: 'after' }),
      passes: true,
    },
    {
      why: 'the day of an evening, said to be fuzzy',
      meaning: evening,
      ours: time('2024-03-04', { fuzzy: true }),
      passes: true,
    },
    { why: 'the day of an evening, said to be the whole', meaning: evening, ours: time('2024-03-04'), passes: false },
    { why: 'another fuzzy day', meaning: evening, ours: time('2024-03-05', { fuzzy: true }), passes: false },
  ];
  for (const { why, meaning, ours, passes } of cases) {
    it(`${passes ? 'agrees' : 'does not agree'} with ${why}`, () => {
      expect(agreesInTime(meaning, ours)).toBe(passes);
    });
  }
});

describe('a case about times', () => {
  const INPUT = 'Ferries stopped on Monday and again at noon.';
  const monday = {
    text: 'Monday',
    start: 19,
    end: 25,
    meaning: { sort: 'time', readings: [reading('day', '2024-02-26'), reading('day', '2024-03-04')] },
  } as const;
  const judged = (times: readonly FoundTime[], topic: Topic): boolean =>
    agrees({ input: INPUT, expected: [monday] }, { quantities: [], times }, topic);
  const found = time('2024-03-04', { start: 16, end: 25 });
  const noon = time('2024-03-04T12:00', { start: 36, end: 43, kind: 'clock' });

  it('is met by any of its readings', () => {
    expect(judged([found], 'any time')).toBe(true);
    expect(judged([{ ...found, value: '2024-02-26' }], 'any time')).toBe(true);
    expect(judged([{ ...found, value: '2024-03-11' }], 'any time')).toBe(false);
  });

  it('holds a time too many against us where it is of the kind the file is about', () => {
    expect(judged([found, noon], 'date')).toBe(true);
    expect(judged([found, noon], 'clock')).toBe(false);
    expect(judged([found, noon], 'any time')).toBe(false);
  });
});

describe('how often something comes again', () => {
  it.each([
    ['P1W', 7],
    ['P1WE', 7],
    ['P1WD', 1],
    ['XXXX-WXX-3', 7],
    ['XXXX-XX-19', 30],
    ['XXXX-10-02', 360],
    ['T09', 1],
    ['TMO', 1],
    ['P0.5Y', 180],
    ['SU', null],
  ])('%s', (timex, days) => {
    expect(everyOfTimex(timex)).toBe(days);
  });

  it('counts twelve months as a year', () => {
    expect(daysOfIso('P12M')).toBe(daysOfIso('P1Y'));
    expect(daysOfIso('PT48H')).toBe(2);
    expect(daysOfIso('2024')).toBeNull();
  });
});

describe('a length of time from now', () => {
  it.each([
    ['a month ago', '2024-02', true],
    ['two years ago', '2022', false],
    ['in three weeks', '2024-02-12/2024-02-18', true],
    ['three days ago', '2024-02', false],
    ['in February', '2024-02', false],
    ['a month ago', null, false],
  ])('"%s" read as %s holds 14 February 2024: %s', (words, value, holds) => {
    expect(holdsDay(words, reading('day', '2024-02-14'), time(value))).toBe(holds);
  });
});

describe('the extents of a time', () => {
  const INPUT = 'They sailed, on the third of May, for Crete.';
  const at = (words: string): { start: number; end: number } => {
    const start = INPUT.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { start, end: start + words.length };
  };

  it.each([
    ['third of May', 'on the third of May', true],
    ['the third of May,', 'third of May', true],
    ['third of May', 'third of', false],
    ['of May', 'third of May', false],
  ])('of "%s" and "%s" are the same: %s', (expected, found, isSame) => {
    expect(agreesInSpan(at(expected), at(found), INPUT)).toBe(isSame);
  });
});
