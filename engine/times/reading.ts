import type { TimeExpression } from '../model';
import { tokenAt, type TokenView } from '../text/token-at';
import type { Day } from './calendar';

export { adjoins, isCapital, tokenAt } from '../text/token-at';

/** What the matchers of times read: one sentence, and the days relative times are reckoned from. */
export interface TimeView extends TokenView {
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

/** Table form of the token without a full stop; empty outside the sentence. */
export function wordAt(view: TimeView, at: number): string {
  const lower = tokenAt(view, at)?.lower ?? '';
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Reckoned from the day of publication; open where that is not known. */
export function fromPublication(
  view: TimeView,
  reckon: (published: Day) => string | null,
): Pick<TimeReading, 'value' | 'anchor'> {
  const value = view.published === null ? null : reckon(view.published);
  return value === null ? { value: null, anchor: 'none' } : { value, anchor: 'publication' };
}
