import type { TimeExpression } from '../model';

/**
 * Ids of the times a reader follows what happened by: resolved ones in order of when they begin, then the open ones in
 * text order. What comes again ("every Sunday") happened at no one time, and an hour whose day is not told stands nowhere
 * in the order. The hour of a day that is listed, a date that is listed with what happened then, and an event told again
 * in the same words say nothing new.
 */
export function timelineOf(text: string, times: readonly TimeExpression[]): string[] {
  const once = times.filter(({ kind, value }) => kind !== 'recurring' && !(kind === 'clock' && value === null));
  const told = withoutRepeats(once, text);
  const days = new Set(told.filter(({ kind }) => kind !== 'clock').map(({ value }) => value));
  const kept = told.filter(({ kind, value, event }) => kind !== 'clock' || event !== null || !days.has(dayOf(value)));
  const resolved = kept.filter(({ value }) => value !== null);
  const open = kept.filter(({ value }) => value === null);
  return [...resolved.toSorted((one, other) => compare(one.value ?? '', other.value ?? '')), ...open].map(
    ({ id }) => id,
  );
}

/** Of times with one key those with an event of their own, each event once; the first where none has one. */
function withoutRepeats(times: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  const eventful = new Set(times.filter(({ event }) => event !== null).map((time) => keyOf(text, time)));
  const seen = new Set<string>();
  return times.filter((time) => {
    const key = keyOf(text, time);
    if (time.event === null && eventful.has(key)) return false;
    const entry = `${key} ${eventWords(text, time)}`;
    if (seen.has(entry)) return false;
    seen.add(entry);
    return true;
  });
}

/** The date; of what stays open, the words. */
function keyOf(text: string, { value, start, end }: TimeExpression): string {
  return value ?? text.slice(start, end).toLowerCase().replace(/^on /, '');
}

function eventWords(text: string, { event }: TimeExpression): string {
  return event === null ? '' : text.slice(event.start, event.end).toLowerCase().replace(/\s+/g, ' ');
}

const dayOf = (value: string | null): string | null => value?.replace(/T.*$/, '') ?? null;

/** By the first day. ISO dates sort as text; "2022" comes before "2022-02". */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
