import type { Meaning, TimeMeaning } from './case';
import { everyOfTimex } from './duration-length';
import { textOf, type Raw } from './read-json';
import type { RecognizersResult } from './recognizers-results';

/** A part of a day in a timex, morning to night, or a modifier that cuts a part out: where it ends is a convention. */
const DAY_PART = /T(?:MO|MI|AF|EV|NI|DT|BH)|^(?:SP|SU|FA|WI)$|-(?:SP|SU|FA|WI)$|WE/;
const PART_MODIFIER = /^(?:before-|after-|since-)?(?:start|mid|end|approx)$/;

/** What a time, duration or recurring time of Recognizers-Text means; null when it gives no value. */
export function timeMeaning({ type, readings }: RecognizersResult): Meaning | null {
  const sort = type.replace('datetimeV2.', '');
  if (sort === 'duration') return durationMeaning(readings);
  if (sort === 'set') return recurringMeaning(readings);
  const meanings = readings.flatMap((reading) => readingOf(sort, reading) ?? []);
  return meanings.length === 0 ? null : { sort: 'time', readings: meanings };
}

function durationMeaning(readings: readonly Raw[]): Meaning | null {
  const seconds = Number(textOf(readings[0]?.value) ?? textOf(readings[0]?.duration) ?? NaN);
  return Number.isFinite(seconds) ? { sort: 'duration', seconds } : null;
}

function recurringMeaning(readings: readonly Raw[]): Meaning | null {
  const everyDays = everyOfTimex(textOf(readings[0]?.timex) ?? '');
  return everyDays === null ? null : { sort: 'recurring', everyDays };
}

const POINTS: ReadonlyMap<string, TimeMeaning['shape']> = new Map([
  ['date', 'day'],
  ['datetime', 'moment'],
  ['time', 'clock'],
]);
const RANGES: ReadonlyMap<string, TimeMeaning['shape']> = new Map([
  ['daterange', 'days'],
  ['datetimerange', 'moments'],
  ['timerange', 'clocks'],
]);

function readingOf(sort: string, reading: Raw): TimeMeaning | null {
  const timex = textOf(reading.timex) ?? '';
  const modifier = textOf(reading.Mod) ?? '';
  // A modifier makes a range of a date ("before Friday"): the reading's own type says what it is then.
  const type = textOf(reading.type) ?? sort;
  const isPart = DAY_PART.test(timex) || PART_MODIFIER.test(modifier);
  if (textOf(reading.value) === 'not resolved') return { shape: 'open', start: null, end: null, isPart };
  const point = POINTS.get(type);
  const at = valueOf(reading, ['value', 'date', 'dateTime', 'time']);
  if (point !== undefined && at !== null) return { shape: point, start: at, end: null, isPart };
  const start = valueOf(reading, ['start', 'startDate', 'startDateTime', 'startTime']);
  const end = valueOf(reading, ['end', 'endDate', 'endDateTime', 'endTime']);
  if (start === null && end === null) return null;
  const shape = RANGES.get(type) ?? RANGES.get(sort) ?? 'days';
  return { shape, start, end, isPart };
}

/** The first of the fields that says a date, a moment or a time of day; "2016-11-07T05:00:00" for a moment. */
function valueOf(reading: Raw, fields: readonly string[]): string | null {
  const value = fields.map((field) => textOf(reading[field])).find((text) => text !== null && /^\d/.test(text));
  return value?.replace(' ', 'T') ?? null;
}
