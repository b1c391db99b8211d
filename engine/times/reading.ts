import type { TimeExpression } from '../model';
import type { TokenView } from '../text/token-at';
import type { Day } from './calendar';

export { adjoins, isCapital, textAt, tokenAt } from '../text/token-at';

/** A resolved time the text gave before, that "the next day" or "that year" may point at. */
export interface SaidTime extends Pick<TimeExpression, 'id' | 'anchor' | 'bound'> {
  readonly value: string;
  /** Position of its sentence. */
  readonly sentence: number;
  /** It is when somebody spoke ("said on Monday"), not when something happened. */
  readonly reporting: boolean;
}

/** What the matchers of times read: one sentence, and what relative times are reckoned from. */
export interface TimeView extends TokenView {
  /** Position of the sentence in the text. */
  readonly sentence: number;
  /** Day of publication, or null when it is not known. */
  readonly published: Day | null;
  /** Times given before, newest first. */
  readonly said: readonly SaidTime[];
  /** Days given before, by month and date. */
  readonly days: ReadonlyMap<string, SaidTime>;
}

/** What a time is worth, and what that was reckoned from. */
export type Reckoned = Pick<TimeExpression, 'value' | 'anchor' | 'from'>;

/** A time that was read: the tokens it covers, and what it means. */
export interface TimeReading extends Omit<TimeExpression, 'id' | 'start' | 'end' | 'event'> {
  readonly firstToken: number;
  readonly endToken: number;
  /** Value of a date or month without its year in a year that is said elsewhere: "March to June 2023". */
  readonly inYear?: (year: number) => string | null;
  /** Time of day whose day is not known yet, "17:30", or the first and last of several; only for `kind` "clock". */
  readonly clock?: readonly string[];
}

/** Reads a time that begins at the token, or says null. */
export type TimeMatcher = (view: TimeView, at: number) => TimeReading | null;

const FULL_STOP = 46;

/** Table form of the token without a full stop; empty outside the sentence. */
export function wordAt(view: TimeView, at: number): string {
  if (at < view.first || at >= view.end) return '';
  const lower = view.tokens[at]?.lower ?? '';
  const isShort = lower.length > 1 && lower.charCodeAt(lower.length - 1) === FULL_STOP;
  return isShort ? lower.slice(0, -1) : lower;
}

export const OPEN: Reckoned = { value: null, anchor: 'none', from: null };

/** The text gives it: nothing is reckoned. */
export function given(value: string | null): Reckoned {
  return { ...OPEN, value };
}

/** Reckoned from the day of publication; open where that is not known. */
export function fromPublication(view: TimeView, reckon: (published: Day) => string | null): Reckoned {
  const value = view.published === null ? null : reckon(view.published);
  return value === null ? OPEN : { value, anchor: 'publication', from: null };
}

type Details = Pick<TimeReading, 'kind'> & Partial<Omit<TimeReading, 'firstToken' | 'endToken'>>;

/** A reading of some tokens; whatever is not said of it is the usual. */
export function timeOf([firstToken, endToken]: readonly [number, number], details: Details): TimeReading {
  return { firstToken, endToken, ...OPEN, bound: null, fuzzy: false, every: null, confidence: 0.85, ...details };
}

/** The kind of what a value says; periods are what is no single day and no time of day. */
export function kindOf(value: string): 'date' | 'period' | 'clock' {
  if (value.includes('T')) return 'clock';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'period';
}
