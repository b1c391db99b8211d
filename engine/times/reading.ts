import type { TaggedToken, TimeExpression } from '../model';
import type { Day } from './calendar';

/** What the matchers of times read: one sentence, and the days relative times are reckoned from. */
export interface TimeView {
  readonly tokens: readonly TaggedToken[];
  /** The sentence is `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Day of publication, or null when it is not known. */
  readonly published: Day | null;
  /** The last day the text gave in full, for "the next day"; null when it gave none. */
  readonly previous: Day | null;
}

/** A time that was read: the tokens it covers, and what it means. */
export interface TimeReading extends Pick<TimeExpression, 'value' | 'anchor' | 'confidence'> {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Reads a time that begins at the token, or says null. */
export type TimeMatcher = (view: TimeView, at: number) => TimeReading | null;

export function tokenAt(view: TimeView, at: number): TaggedToken | null {
  return at >= view.first && at < view.end ? (view.tokens[at] ?? null) : null;
}

/** Table form of the token without a full stop; empty outside the sentence. */
export function wordAt(view: TimeView, at: number): string {
  const lower = tokenAt(view, at)?.lower ?? '';
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

export function isCapital(view: TimeView, at: number): boolean {
  return /^\p{Lu}/u.test(tokenAt(view, at)?.text ?? '');
}

/** No white space between this token and the one before it. */
export function adjoins(view: TimeView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && tokenAt(view, at - 1)?.end === token.start;
}

/** Reckoned from the day of publication; open where that is not known. */
export function fromPublication(
  view: TimeView,
  reckon: (published: Day) => string | null,
): Pick<TimeReading, 'value' | 'anchor'> {
  const value = view.published === null ? null : reckon(view.published);
  return value === null ? { value: null, anchor: 'none' } : { value, anchor: 'publication' };
}
