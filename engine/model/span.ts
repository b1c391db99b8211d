/**
 * A stretch of a document's text: UTF-16 code units, half-open, as `text.slice(start, end)` takes them.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
