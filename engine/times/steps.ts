import type { PeriodUnit } from '../data/time-words';
import { isoDay, isoInterval, isoMonthOf, isoWeekOf, isoYear, LAST_YEAR, type Day } from './calendar';

export type Unit = PeriodUnit;

/** Days, months or years in a unit; hours and minutes have none. */
const SIZES: ReadonlyMap<Unit, { readonly days?: number; readonly months?: number }> = new Map([
  ['day', { days: 1 }],
  ['weekend', { days: 7 }],
  ['week', { days: 7 }],
  ['fortnight', { days: 14 }],
  ['month', { months: 1 }],
  ['quarter', { months: 3 }],
  ['year', { months: 12 }],
  ['decade', { months: 120 }],
  ['century', { months: 1200 }],
]);

/** Farther off than this no date of the news is reckoned, in months. */
const MOST_MONTHS = 12_000;

/** So many units after the day, before it where negative; null where the calendar of the news does not reach. */
export function stepped(day: Day, unit: Unit, count: number): Day | null {
  if (unit === 'hour') return stepped(day, 'day', Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  const { days = 0, months = 0 } = SIZES.get(unit) ?? {};
  const steps = { days: Math.round(days * count), months: Math.round(months * count) };
  if ((days === 0 && months === 0) || Math.abs(steps.months) > MOST_MONTHS || Math.abs(steps.days) > 400_000)
    return null;
  const then = day.add(steps);
  return then.year >= 1 && then.year <= LAST_YEAR ? then : null;
}

/** From so long ago to the day, or from the day to so long after it. */
export function nearInterval(day: Day, unit: Unit, count: number): string | null {
  const other = stepped(day, unit, count);
  if (other === null) return null;
  return count < 0 ? isoInterval(other, day) : isoInterval(day, other);
}

/** The day, week, month or year so long after the day, before it where negative, as exactly as the unit allows. */
export function distantValue(day: Day, unit: Unit, count: number): string | null {
  if (unit === 'minute') return isoDay(day);
  // The hour of publication is not known: most hours off, the day may be another.
  if (unit === 'hour') return Math.abs(count) <= 3 ? isoDay(day) : null;
  const then = stepped(day, unit, count);
  if (then === null) return null;
  if (unit === 'day') return isoDay(then);
  if (/^(?:week|weekend|fortnight)$/.test(unit)) return isoWeekOf(then);
  if (unit === 'month' || unit === 'quarter' || (unit === 'year' && !Number.isInteger(count))) return isoMonthOf(then);
  return then.year < 1000 ? null : isoYear(then.year);
}
