import type { TimeMeaning } from './case';
import { daysOfIso } from './duration-length';
import type { FoundTime } from './found';
import { extentOf, nextDay, type Extent } from './iso-extent';

const OPENS: ReadonlySet<FoundTime['bound']> = new Set(['since', 'after']);
const CLOSES: ReadonlySet<FoundTime['bound']> = new Set(['until', 'before', 'by']);

/** Whether a time expression says what a reading means. */
export function agreesInTime(reading: TimeMeaning, time: FoundTime): boolean {
  // Words that a specification leaves unresolved ("in summer"): finding them is all that is asked.
  if (reading.shape === 'open') return true;
  const extent = extentOf(time.value);
  if (extent === null) return false;
  if (reading.isPart && time.fuzzy && contains(extent, reading)) return true;
  switch (reading.shape) {
    case 'day':
      return extent.precision === 'day' && extent.start === reading.start && extent.end === nextDay(extent.start);
    case 'moment':
      return extent.precision === 'moment' && extent.start === reading.start && extent.last === reading.start;
    case 'clock':
      return clockOf(extent.start) === reading.start && extent.last === extent.start;
    case 'days':
      return extent.precision === 'day' && reaches(extent, reading, time);
    case 'moments':
      return extent.precision === 'moment' && reaches(extent, reading, time);
    case 'clocks':
      return extent.precision !== 'day' && reaches(clocksOf(extent), reading, time);
  }
}

const COARSE_LENGTH =
  /\b(?:weeks?|months?|years?|decades?)\b.*\b(?:ago|back|earlier|later|hence|from now)\b|^(?:with)?in\b.*\b(?:weeks?|months?|years?|decades?)\b/i;

/**
 * "A month ago" is a month in the news, and a day of it to the specifications: a week, month or year that holds their day
 * agrees with it.
 */
export function holdsDay(words: string, { shape, start }: TimeMeaning, { value }: FoundTime): boolean {
  const extent = extentOf(value);
  if (extent === null || shape !== 'day' || start === null || !COARSE_LENGTH.test(words)) return false;
  return extent.precision === 'day' && extent.start <= start && start < extent.end;
}

/** The same start and end; where one of them is open, a bound on that side instead. */
function reaches({ start, last, end }: Extent, reading: TimeMeaning, { bound }: FoundTime): boolean {
  if (reading.start === null) return CLOSES.has(bound) && [start, last, end].includes(reading.end ?? '');
  if (reading.end === null) return OPENS.has(bound) && [start, last, end].includes(reading.start);
  return start === reading.start && (last === reading.end || end === reading.end);
}

/** Whether a part of a day or month lies within what was found and said to be fuzzy. */
function contains(extent: Extent, { start, end, shape }: TimeMeaning): boolean {
  if (shape === 'clocks' || shape === 'clock') return true;
  const { start: from, end: to } = extent.precision === 'day' && shape === 'moments' ? midnights(extent) : extent;
  return (start === null || from <= start) && (end === null || end <= to);
}

function midnights({ start, end }: Extent): { start: string; end: string } {
  return { start: `${start}T00:00:00`, end: `${end}T00:00:00` };
}

function clocksOf({ precision, start, last, end }: Extent): Extent {
  return { precision, start: clockOf(start), last: clockOf(last), end: clockOf(end) };
}

/** "17:00:00" of a moment, itself of a time of day; empty of a day. */
function clockOf(at: string): string {
  return /\d{2}:\d{2}:\d{2}$/.exec(at)?.[0] ?? '';
}

/** Whether it comes again after so many days. */
export function recursAsOften(days: number, { every }: Pick<FoundTime, 'every'>): boolean {
  const ours = every === null ? null : daysOfIso(every);
  return ours !== null && Math.abs(ours - days) < 1e-6;
}
