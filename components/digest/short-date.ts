const DAY = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = formatter({ month: 'long', year: 'numeric' });
const YEAR = formatter({ year: 'numeric' });

/** Calendar dates have no time zone: reckoned and written in UTC, they stay what they are. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}

/**
 * A date in few words, for lists; null when the value is not one this knows.
 *
 * @param value ISO 8601 date, date-time, month, year, or an interval of two of them.
 * @example "2022-02" → "February 2022"; "2024-08-05/2024-08-11" → "5–11 August 2024"
 */
export function shortDate(value: string): string | null {
  const [from, to, ...more] = value.split('/').map(momentOf);
  if (from === undefined || from === null || to === null || more.length > 0) return null;
  if (to === undefined) return from.format.format(from.time);
  if (to.format !== from.format || to.time < from.time) return null;
  return from.format
    .formatRange(from.time, to.time)
    .replace(/\s*–\s*/, from.format === YEAR ? '–' : ' – ')
    .replace(/^(\d+) – (\d+ )/, '$1–$2');
}

interface Moment {
  readonly time: number;
  readonly format: Intl.DateTimeFormat;
}

function momentOf(value: string): Moment | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.{0,40})?)?)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  if (day !== undefined) return { time, format: DAY };
  return { time, format: month === undefined ? YEAR : MONTH };
}
