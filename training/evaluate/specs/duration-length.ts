const SECONDS_PER_DAY = 86_400;

/** Days of the units of longer durations, as the specifications count them: a month has 30, a year 365. */
const DAYS_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['quarter', 90],
  ['year', 365],
  ['decade', 3650],
  ['century', 36_500],
]);
const SECONDS_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ['millisecond', 0.001],
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ...[...DAYS_OF_UNIT].map(([unit, days]) => [unit, days * SECONDS_PER_DAY] as const),
]);

/** Seconds of one unit of duration, by its canonical name; null for other units. */
export function secondsOf(unit: string): number | null {
  return SECONDS_OF_UNIT.get(unit) ?? null;
}

const DURATION =
  /^P(?:(?<Y>[\d.]+)Y)?(?:(?<M>[\d.]+)M)?(?:(?<W>[\d.]+)W)?(?:(?<D>[\d.]+)D)?(?:T(?:(?<h>[\d.]+)H)?(?:(?<m>[\d.]+)M)?(?:(?<s>[\d.]+)S)?)?$/;
const DAYS_OF_LETTER = { Y: 360, M: 30, W: 7, D: 1, h: 1 / 24, m: 1 / 1440, s: 1 / SECONDS_PER_DAY } as const;

/** Days of an ISO 8601 duration, twelve months to a year; null for anything else. "P1Y" and "P12M" are as long. */
export function daysOfIso(duration: string): number | null {
  const groups = DURATION.exec(duration)?.groups;
  if (groups === undefined) return null;
  const parts = Object.entries(DAYS_OF_LETTER).map(([letter, days]) => Number(groups[letter] ?? 0) * days);
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum > 0 ? sum : null;
}

/**
 * After how many days what a timex names comes again: "P1W", "XXXX-WXX-1" (every Monday), "XXXX-XX-19" (the 19th of
 * every month), "T15" and "TMO" (every day). Null for a timex that says none.
 */
export function everyOfTimex(timex: string): number | null {
  // "P1WE" and "P1WD": every weekend, every working day.
  const iso = daysOfIso(timex.replace(/WE$/, 'W').replace(/^P1WD$/, 'P1D'));
  if (iso !== null) return iso;
  if (timex.startsWith('XXXX-WXX')) return DAYS_OF_LETTER.W;
  if (/^XXXX-XX-\d/.test(timex)) return DAYS_OF_LETTER.M;
  if (/^XXXX-\d/.test(timex)) return DAYS_OF_LETTER.Y;
  return timex.startsWith('T') ? DAYS_OF_LETTER.D : null;
}
