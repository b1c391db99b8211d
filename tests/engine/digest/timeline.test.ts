import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../engine/digest/timeline';
import type { TimeExpression } from '../../../engine/model';

const TEXT = 'On Friday the mill shut. On Friday it rained. Last spring it opened. On Friday it snowed.';
const EVENT = { start: 10, end: 23 };

function time(id: string, words: string, more: Partial<TimeExpression> = {}): TimeExpression {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return {
    id,
    start,
    end: start + words.length,
    kind: 'date',
    value: null,
    anchor: 'none',
    from: null,
    bound: null,
    fuzzy: false,
    every: null,
    event: null,
    confidence: 0.9,
    ...more,
  };
}

const dated = (id: string, value: string, more: Partial<TimeExpression> = {}): TimeExpression =>
  time(id, 'On Friday', { value, ...more });

describe('the order of the timeline', () => {
  it.each([
    ['days', ['2024-08-11', '2024-08-09', '2023-12-31'], ['c', 'b', 'a']],
    ['a year, a month and a day of it', ['2022-02-03', '2022-02', '2022'], ['c', 'b', 'a']],
    ['an interval by its first day', ['2024-08-06', '2024-08-05/2024-08-11', '2024-08-04'], ['c', 'b', 'a']],
    ['hours of one day', ['2024-08-11T17:00', '2024-08-11T09:00'], ['b', 'a']],
  ])('is that of %s', (_name, values, ids) => {
    const times = values.map((value, at) => dated('abc'.charAt(at), value, { event: { start: at, end: at + 1 } }));
    expect(timelineOf(TEXT, times)).toEqual(ids);
  });

  it('has the open ones last, in text order', () => {
    const times = [time('a', 'Last spring'), dated('b', '2024'), time('c', 'it rained')];
    expect(timelineOf(TEXT, times)).toEqual(['b', 'a', 'c']);
  });
});

describe('what the timeline leaves out', () => {
  it.each([
    ['what comes again', [time('a', 'On Friday', { kind: 'recurring', every: 'P1W', event: EVENT })], []],
    ['the hour of a day', [time('a', 'On Friday', { kind: 'clock' })], []],
    ['the hour of a day that is not told', [time('a', 'On Friday', { kind: 'clock', event: EVENT })], []],
    [
      'an hour of a day that is listed',
      [dated('a', '2024-08-11'), dated('b', '2024-08-11T09:00', { kind: 'clock' })],
      ['a'],
    ],
    ['a date said again', [dated('a', '2024-08-11'), dated('b', '2024-08-11')], ['a']],
    [
      'a date said again without what happened',
      [dated('a', '2024-08-11'), dated('b', '2024-08-11', { event: EVENT })],
      ['b'],
    ],
    ['an event told twice', [dated('a', '2024', { event: EVENT }), dated('b', '2024', { event: EVENT })], ['a']],
    [
      'an event told again in the same words',
      [dated('a', '2024', { event: { start: 0, end: 9 } }), dated('b', '2024', { event: { start: 25, end: 34 } })],
      ['a'],
    ],
    ['open words said again', [time('a', 'On Friday'), time('b', 'On Friday')], ['a']],
  ])('%s', (_name, times, ids) => {
    expect(timelineOf(TEXT, times)).toEqual(ids);
  });

  it.each([
    [
      'two events of one date',
      [dated('a', '2024', { event: EVENT }), dated('b', '2024', { event: { start: 35, end: 44 } })],
    ],
    ['two dates', [dated('a', '2024-08-09'), dated('b', '2024-08-10')]],
    ['a year and a month of it', [dated('a', '2022'), dated('b', '2022-02')]],
    [
      'an hour with its event',
      [dated('a', '2024-08-11'), dated('b', '2024-08-11T09:00', { kind: 'clock', event: EVENT })],
    ],
    [
      'an hour of a day that is not listed',
      [dated('a', '2024-08-10'), dated('b', '2024-08-11T09:00', { kind: 'clock' })],
    ],
    ['open words that differ', [time('a', 'On Friday'), time('b', 'Last spring')]],
  ])('is not %s', (_name, times) => {
    expect(timelineOf(TEXT, times)).toEqual(['a', 'b']);
  });
});
