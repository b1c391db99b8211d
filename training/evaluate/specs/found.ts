import type { Analysis, Quantity, TimeExpression } from '../../../engine/model';

/** What of an analysis is judged. */
export interface Found {
  readonly quantities: readonly FoundQuantity[];
  readonly times: readonly FoundTime[];
}

export type FoundQuantity = Pick<
  Quantity,
  'start' | 'end' | 'value' | 'from' | 'relation' | 'unit' | 'kind' | 'vague' | 'certain'
>;
export type FoundTime = Pick<TimeExpression, 'start' | 'end' | 'kind' | 'value' | 'bound' | 'fuzzy' | 'every'>;

/** Less certain quantities too: what is asked for may be among them, and only certain ones are held against us. */
export function foundIn({ quantities, times }: Pick<Analysis, 'quantities' | 'times'>): Found {
  return { quantities, times };
}

/** Whether two spans share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
