import { matchEra } from './eras';
import { matchHoliday } from './holidays';
import { matchMonth } from './months';
import { matchNumeric } from './numeric';
import { matchPointer } from './pointers';
import { matchRelative } from './relative';
import { matchWeekday } from './weekdays';
import type { TimeMatcher } from '../reading';

/** Tried in this order at every token: what names a day, a period or a year, without words that say which part of it. */
const MATCHERS: readonly TimeMatcher[] = [
  matchWeekday,
  matchHoliday,
  matchMonth,
  matchPointer,
  matchRelative,
  matchEra,
  matchNumeric,
];

/** A day or period told by its name, number or distance from publication. */
export const matchPlain: TimeMatcher = (view, at) => {
  for (const matcher of MATCHERS) {
    const reading = matcher(view, at);
    if (reading !== null) return reading;
  }
  return null;
};
