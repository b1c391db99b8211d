import { Temporal } from 'temporal-polyfill';

// Reckoning with dates, by Temporal: proleptic Gregorian calendar, no zone, no clock. Everything starts from a date that is
// handed in.

/** A day of the calendar. */
export type Day = Temporal.PlainDate;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The first and the last day of a stretch of time. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** Outside these years a four-digit number is no date of the news. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

/** The day of a date, or null when the calendar has none ("31 June"). */
export function dayOf({ year, month, date }: CalendarDate): Day | null {
  if (!isYear(year) || !(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null;
  if (date > 28 && date > new Temporal.PlainDate(year, month, 1).daysInMonth) return null;
  return new Temporal.PlainDate(year, month, date);
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day an ISO 8601 date or date-time names, as written, whatever its zone; null for anything else. */
export function readDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  return match === null ? null : dayOf({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) });
}

/** How many days later the second is; negative when it is earlier. */
export function daysBetween(one: Day, other: Day): number {
  return one.until(other).days;
}

export function isoDay(day: Day): string {
  return day.toString();
}

/** @example isoMonth(2022, 2) → "2022-02" */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function isoInterval(first: Day, last: Day): string {
  return `${isoDay(first)}/${isoDay(last)}`;
}

export function isoMonthOf(day: Day): string {
  return isoMonth(day.year, day.month);
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** Monday to Sunday around the day. */
export function isoWeekOf(day: Day): string {
  const monday = mondayOf(day);
  return isoInterval(monday, monday.add({ days: 6 }));
}

/** Three months of a year. @example isoQuarter(2024, 3) → "2024-07/2024-09" */
export function isoQuarter(year: number, quarter: number): string {
  return `${isoMonth(year, quarter * 3 - 2)}/${isoMonth(year, quarter * 3)}`;
}

/**
 * The first and last day of a value: a date with or without time of day, a month, a year, or an interval of any two of
 * them; null for any other string.
 */
export function stretchOf(value: string): Stretch | null {
  const [from = '', to] = value.split('/');
  const first = partStretch(from);
  const last = to === undefined ? first : partStretch(to);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function partStretch(iso: string): Stretch | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}).*)?)?$/.exec(iso);
  if (match === null) return null;
  const [year = 0, month = 1, date = 1] = match
    .slice(1)
    .map((part: string | undefined) => part && Number(part)) as number[];
  const first = dayOf({ year, month, date });
  if (first === null || match[3] !== undefined) return first === null ? null : { first, last: first };
  const last = match[2] === undefined ? first.with({ month: 12, day: 31 }) : first.with({ day: first.daysInMonth });
  return { first, last };
}
