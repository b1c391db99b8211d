const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/**
 * A date in words, without its time of day; null when the value is not one this knows.
 *
 * @param value ISO 8601 date, date-time, month, year, or an interval of two of them.
 * @example "2022-02" → "February 2022"; "2024-08-05/2024-08-11" → "Monday 5 August 2024 – Sunday 11 August 2024"
 */
export function dateWords(value: string): string | null {
  const parts = value.split('/').map(momentWords);
  if (parts.length > 2 || parts.includes(null)) return null;
  return [...new Set(parts)].join(' – ');
}

function momentWords(value: string): string | null {
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return write(MONTH, `${value}-01`);
  return /^\d{4}-\d{2}-\d{2}(?:T.{0,40})?$/.test(value) ? write(DAY, value.slice(0, 10)) : null;
}

/**
 * The time of day of a date-time, or of an interval within one day; null when there is none.
 *
 * @example "2024-08-11T17:00" → "17:00"; "2024-08-11T17:00/2024-08-11T19:30" → "17:00–19:30"
 */
export function clockWords(value: string): string | null {
  const moments = value.split('/').map((part) => /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(part));
  const [from, to] = moments;
  if (from === null || from === undefined || to === null || from[1] !== (to ?? from)[1]) return null;
  return to === undefined || to[2] === from[2] ? (from[2] ?? null) : `${from[2] ?? ''}–${to[2] ?? ''}`;
}

/**
 * Calendar dates have no time zone: reckoned and written in UTC, they stay what they are. The browser's formatter is
 * made at the first card, not when the script is loaded: that costs tens of milliseconds on every page.
 */
function write(options: Intl.DateTimeFormatOptions, day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' }).replace(',', '');
}
