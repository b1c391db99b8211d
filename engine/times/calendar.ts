/**
 * Reckoning with dates. Everything is in UTC and starts from a date that is handed in: no clock is read.
 */

/** Days since 1 January 1970, proleptic Gregorian calendar. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Outside these years a four-digit number is no date of the news. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

/** The day of a date, or null when the calendar has none ("31 June"). */
export function dayOf({ year, month, date }: CalendarDate): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const day = Date.UTC(year, month - 1, date) / MILLISECONDS_PER_DAY;
  return dateOf(day).date === date && date > 0 ? day : null;
}

export function dateOf(day: Day): CalendarDate {
  const utc = new Date(day * MILLISECONDS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day an ISO 8601 date or date-time names, as written, whatever its zone; null for anything else. */
export function readDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  return match === null ? null : dayOf({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) });
}

const two = (number: number): string => String(number).padStart(2, '0');

export function isoDay(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${isoMonth(year, month)}-${two(date)}`;
}

/** @example isoMonth(2022, 2) → "2022-02" */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function isoInterval(first: Day, last: Day): string {
  return `${isoDay(first)}/${isoDay(last)}`;
}

/** The month so many months later, with its year. */
export function monthsLater({ year, month }: CalendarDate, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7);
}
