import type { Quantity, Reference, Span, TaggedText, TimeExpression } from '../model';

/** Spans whose numbers are no figures. */
export interface NotFigures {
  readonly times: readonly TimeExpression[];
  readonly references: readonly Reference[];
  /** Names ("Group of Seven", "Boeing 737"). */
  readonly names: readonly Span[];
}

/** Figures with what is counted and how sure, in text order; not yet linked to source, time and place. */
export function findQuantities(_text: TaggedText, _not: NotFigures): Quantity[] {
  return [];
}
