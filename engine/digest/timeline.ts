import type { TimeExpression } from '../model';

/** Ids: resolved times in order of their date (an interval by its first day), then the open ones in text order. */
export function timelineOf(times: readonly TimeExpression[]): string[] {
  const resolved = times.filter(({ value }) => value !== null);
  const open = times.filter(({ value }) => value === null);
  return [...resolved.sort((a, b) => compare(a.value ?? '', b.value ?? '')), ...open].map(({ id }) => id);
}

/** ISO dates sort as text; "2022" comes before "2022-02". */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
