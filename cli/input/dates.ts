/**
 * A date, or date and time, of ISO 8601 that is in the calendar, as it was given; else null.
 *
 * @example isoDay('2024-02-30') → null
 */
export function isoDay(stated: string): string | null {
  const text = stated.trim();
  const match = /^(\d{4}-\d{2}-\d{2})(?:$|T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$)/.exec(text);
  const day = match?.[1];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 1 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : text;
}
