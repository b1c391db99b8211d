const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

/**
 * A date in words; null when the value is not one this knows.
 *
 * @param value ISO 8601 date, date-time, month, year, or an interval of two of them.
 * @example "2022-02" → "February 2022"; "2024-08-05/2024-08-11" → "Monday 5 August 2024 – Sunday 11 August 2024"
 */
export function dateWords(value: string): string | null {
  const parts = value.split('/').map(momentWords);
  return parts.length > 2 || parts.includes(null) ? null : parts.join(' – ');
}

function momentWords(value: string): string | null {
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return write(MONTH, `${value}-01`);
  return /^\d{4}-\d{2}-\d{2}(?:T.{0,40})?$/.test(value) ? write(DAY, value.slice(0, 10)) : null;
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
