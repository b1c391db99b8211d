import type { Analysis, Span } from '../../engine/model';

export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

export interface TableForm {
  readonly columns: readonly string[];
  /** One cell for each column. Offsets are UTF-16 code units into the document's text. */
  readonly rows: (analysis: Analysis) => readonly Row[];
}

/** Start, end and words: how every row about one stretch of text begins. */
export function place({ text }: Analysis, { start, end }: Span): Row {
  return [start, end, text.slice(start, end)];
}

export function spanText(analysis: Analysis, span: Span | null): string | null {
  return span === null ? null : analysis.text.slice(span.start, span.end);
}

interface Phrase {
  readonly entity: string | null;
  readonly start?: number;
  readonly end?: number;
}

/** The article's words for somebody; null where it has none in that place. */
export function phraseText({ text }: Analysis, phrase: Phrase | null): string | null {
  if (phrase?.start === undefined || phrase.end === undefined) return null;
  return text.slice(phrase.start, phrase.end);
}
