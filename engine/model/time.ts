import type { Span } from './span';

export interface TimeExpression extends Span {
  /** "t1", "t2" … in text order. */
  readonly id: string;
  /** A day; a stretch of days and more; a time of day; something that comes again ("every Sunday"). */
  readonly kind: 'date' | 'period' | 'clock' | 'recurring';
  /**
   * ISO 8601 date, month ("2022-02"), year, interval ("2024-08-05/2024-08-11"), or date with time of day
   * ("2024-08-11T17:00"); null when it stays open.
   */
  readonly value: string | null;
  /** What it was reckoned from. "none": the text gives the date itself, or nothing to reckon from is known. */
  readonly anchor: 'publication' | 'text' | 'none';
  /** Id of the time in the text it was reckoned from ("the next day"), where `anchor` is "text"; else null. */
  readonly from: string | null;
  /** "since February 2022", "until Friday", "by 2030": on which side of it something holds; null when at it. */
  readonly bound: 'since' | 'until' | 'before' | 'after' | 'by' | null;
  /** The words leave open when within it or how near: "early Monday", "overnight", "around 2010". */
  readonly fuzzy: boolean;
  /** ISO 8601 duration after which it comes again ("P1W"), for `kind` "recurring"; else null. */
  readonly every: string | null;
  /** The clause that says what happened then, without the time; null when there is none of its own. */
  readonly event: Span | null;
  readonly confidence: number;
}

/** A pointer to something outside the article: "Article 11 (2) of a relevant international treaty". */
export interface Reference extends Span {
  readonly kind: 'legal' | 'document';
  readonly confidence: number;
}
