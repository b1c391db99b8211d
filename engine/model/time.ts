import type { Span } from './span';

export interface TimeExpression extends Span {
  /** "t1", "t2" … in text order. */
  readonly id: string;
  /** ISO 8601 date, month ("2022-02"), year, or interval ("2024-08-05/2024-08-11"); null when it stays open. */
  readonly value: string | null;
  /** What it was reckoned from. "none": the text gives the date itself, or nothing to reckon from is known. */
  readonly anchor: 'publication' | 'text' | 'none';
  readonly confidence: number;
}

/** A pointer to something outside the article: "Article 11 (2) of a relevant international treaty". */
export interface Reference extends Span {
  readonly kind: 'legal' | 'document';
  readonly confidence: number;
}
