import type { Entity, Quantity, Quotation, TaggedText, TimeExpression } from '../model';

export interface QuantityContext {
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
}

/** Says of each quantity who vouches for it, when and where it holds. */
export function linkQuantities(
  _text: TaggedText,
  quantities: readonly Quantity[],
  _context: QuantityContext,
): Quantity[] {
  return [...quantities];
}
