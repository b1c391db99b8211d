const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;

/**
 * A date as the engine takes it: ISO 8601 as the page gives it, zone included; one with the month in English letters
 * turned into ISO; null for anything else. "03/04/2024" is another day on each side of the Atlantic, so it is nothing.
 */
export function isoDateOf(stated: string): string | null {
  const date = readDate(stated.trim().slice(0, 100));
  return date === null || date < FIRST_YEAR ? null : date;
}

/** Older than any newspaper: "0001-01-01" is a date nobody has set. */
const FIRST_YEAR = '1600';

function readDate(text: string): string | null {
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:$|[T\s])/.test(text)) return Number.isNaN(Date.parse(text)) ? dayOf(text) : text;
  if (!MONTH.test(text) || !/\b\d{4}\b/.test(text)) return null;
  // The day names the date; hours and zone would only move it for readers elsewhere.
  const time = Date.parse(
    `${text.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1').replace(/\s+(?:at\s+)?\d{1,2}:\d{2}.*$/i, '')} UTC`,
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** "2024-08-11T12:00:00+0200 CEST" and the like: the day at its head is sound. */
function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}
