import { describe, expect, it } from 'vitest';
import { chronoTimes } from '../../../training/evaluate/specs/chrono-peer';
import type { SpecCase } from '../../../training/evaluate/specs/case';
import { quantulumCase } from '../../../training/evaluate/specs/quantulum-cases';
import type { Raw } from '../../../training/evaluate/specs/read-json';
import { recognizersCase, type Reading } from '../../../training/evaluate/specs/recognizers-cases';

function numbers(input: string, ...results: readonly Raw[]): SpecCase {
  return recognizersCase({ Input: input, Results: results }, 'numbers');
}

describe('numbers of Recognizers-Text', () => {
  it('are read with the canonical unit and the extent in the text', () => {
    const resolution = { value: '12', unit: 'Kilometer' };
    const read = numbers('It is 12 km off.', {
      Text: '12 KM',
      TypeName: 'dimension',
      Start: 6,
      Resolution: resolution,
    });
    expect(read.expected).toEqual([
      {
        text: '12 km',
        start: 6,
        end: 11,
        meaning: { sort: 'amount', value: 12, uncertainty: 0, units: ['kilometre'] },
      },
    ]);
    expect(read.outOfScope).toBeNull();
  });

  it('are looked for in the text where the file does not say where they start', () => {
    const five = { Text: 'five', TypeName: 'number', Resolution: { value: '5' } };
    expect(numbers('five of five', five, five).expected.map(({ start }) => start)).toEqual([0, 8]);
  });

  it('have bounds that are within or not', () => {
    const range = { Text: 'from 3 to 9', TypeName: 'numberrange', Resolution: { value: '[3,9)' } };
    expect(numbers('from 3 to 9', range).expected[0]?.meaning).toEqual({
      sort: 'range',
      least: { value: 3, isClosed: true },
      most: { value: 9, isClosed: false },
    });
  });

  const left: readonly { why: string; input: string; result: Raw }[] = [
    {
      why: 'a unit or a word without a value',
      input: 'euros',
      result: { Text: 'euros', TypeName: 'currency', Resolution: { value: null, unit: 'Euro' } },
    },
    {
      why: 'digits within a date, list, address or code',
      input: 'on 7/9/2031',
      result: { Text: '9', TypeName: 'number', Resolution: { value: '9' } },
    },
    {
      why: 'arithmetic: powers, "over", fractions of large numbers',
      input: '3^4',
      result: { Text: '3^4', TypeName: 'number', Resolution: { value: '81' } },
    },
    {
      why: 'arithmetic: powers, "over", fractions of large numbers',
      input: 'sixty sevenths',
      result: { Text: 'sixty sevenths', TypeName: 'number', Resolution: { value: '8.57' } },
    },
  ];
  for (const { why, input, result } of left) {
    it(`are left out in "${input}": ${why}`, () => {
      expect(numbers(input, result).outOfScope).toBe(why);
    });
  }

  it('stay in scope with plain fractions', () => {
    const fraction = { Text: 'two sevenths', TypeName: 'number', Resolution: { value: '0.2857' } };
    expect(numbers('two sevenths', fraction).outOfScope).toBeNull();
  });

  it('are out of scope where none of their libraries reads them', () => {
    const raw = { Input: 'ten', NotSupported: 'dotnet, java', Results: [] };
    expect(recognizersCase(raw, 'numbers').outOfScope).toBe('read by none of their own libraries');
  });
});

function times(input: string, results: readonly Raw[], reading: Reading = 'times'): SpecCase {
  return recognizersCase(
    { Input: input, Context: { ReferenceDateTime: '2031-05-06T10:00:00' }, Results: results },
    reading,
  );
}

describe('times of Recognizers-Text', () => {
  it('are read from models with every reading', () => {
    const values = [
      { timex: 'XXXX-08-01', type: 'date', value: '2030-08-01' },
      { timex: 'XXXX-08-01', type: 'date', value: '2031-08-01' },
    ];
    const read = times('By 1 August.', [{ Text: '1 August', TypeName: 'datetimeV2.date', Resolution: { values } }]);
    expect(read.published).toBe('2031-05-06T10:00:00');
    expect(read.expected[0]?.meaning).toEqual({
      sort: 'time',
      readings: ['2030-08-01', '2031-08-01'].map((start) => ({ shape: 'day', start, end: null, isPart: false })),
    });
  });

  it('are read from parsers, future and past', () => {
    const Value = {
      Timex: '2031-05',
      Mod: 'start',
      FutureResolution: { startDate: '2031-05-01', endDate: '2031-05-16' },
      PastResolution: { startDate: '2031-05-01', endDate: '2031-05-16' },
    };
    const read = times('early in May', [{ Text: 'early in May', Type: 'daterange', Value }]);
    const early = { shape: 'days', start: '2031-05-01', end: '2031-05-16', isPart: true };
    expect(read.expected[0]?.meaning).toEqual({ sort: 'time', readings: [early, early] });
  });

  it('have extents alone in files of extractors', () => {
    const results = [{ Text: 'weekly', Type: 'set', Start: 5, Length: 6 }];
    expect(times('Sold weekly', results, 'extents').expected).toEqual([
      { text: 'weekly', start: 5, end: 11, meaning: { sort: 'span', of: 'recurring' } },
    ]);
  });

  const left: readonly { why: string; text: string; type: string; input?: string }[] = [
    { why: 'words to a calendar, an assistant or a database', input: 'Remind me at 4pm', text: '4pm', type: 'time' },
    { why: 'a holiday by name', text: 'on Boxing Day', type: 'date' },
    { why: 'a time zone', text: '4pm GMT', type: 'time' },
    { why: 'an hour without a.m., p.m. or minutes', text: 'Tuesday at 6', type: 'datetime' },
    { why: 'day and month in digits without a year', text: '3/9', type: 'date' },
    { why: 'a bare number as day or hour', text: '17', type: 'date' },
    { why: 'a unit without a number ("all day", "another week")', text: 'the whole month', type: 'duration' },
  ];
  for (const { why, text, type, input = text } of left) {
    it(`are left out in "${input}": ${why}`, () => {
      expect(times(input, [{ Text: text, Type: type }], 'extents').outOfScope).toBe(why);
    });
  }

  it.each([
    ['Tuesday at 6 p.m.', 'datetime'],
    ['3/9/2031', 'date'],
    ['in May', 'daterange'],
    ['two months', 'duration'],
  ])('stay in scope in "%s"', (text, type) => {
    expect(times(text, [{ Text: text, Type: type }], 'extents').outOfScope).toBeNull();
  });
});

describe('cases of quantulum3', () => {
  it('are numbers, amounts, and years and names that are left out', () => {
    const read = quantulumCase({
      req: 'In 1994 Apollo 4 carried a dozen mice and 30 lb of hay.',
      res: [
        { value: 1994, unit: 'dimensionless', surface: '1994' },
        { value: 4, unit: 'dimensionless', surface: '4' },
        { value: 1, unit: 'dozen', surface: 'a dozen' },
        { value: 30, unit: 'pound-mass', surface: '30 lb' },
      ],
    });
    expect(read.expected.map(({ meaning }) => meaning)).toEqual([
      { sort: 'ignored', reason: 'a year' },
      { sort: 'ignored', reason: 'a number within a name ("English 101")' },
      { sort: 'number', value: 12, uncertainty: 0 },
      { sort: 'amount', value: 30, uncertainty: 0, units: ['pound'] },
    ]);
    expect(read.outOfScope).toBeNull();
  });
});

describe('times of chrono-node', () => {
  it.each([
    ['The vote is tomorrow.', 'tomorrow', '2031-05-07', 'date'],
    ['The vote is tomorrow at 5pm.', 'tomorrow at 5pm', '2031-05-07T17:00:00', 'clock'],
    ['The vote is next month.', 'next month', '2031-06', 'period'],
    ['Open from 3 to 5 May 2031.', '3 to 5 May 2031', '2031-05-03/2031-05-05', 'period'],
  ])('in "%s"', (input, text, value, kind) => {
    const [found, ...more] = chronoTimes(input, '2031-05-06T10:00:00').times;
    expect(more).toEqual([]);
    expect(input.slice(found?.start, found?.end)).toBe(text);
    expect(found).toMatchObject({ value, kind });
  });

  it('are fuzzy where the hour is a guess of its own', () => {
    expect(chronoTimes('It fell this morning.', '2031-05-06T10:00:00').times).toMatchObject([
      { value: '2031-05-06', fuzzy: true },
    ]);
  });
});
