import type { NumberRange, QuantityRelation } from '../../engine/model';

/** What stands before the number; "" for exact ones and ranges. */
const RELATION_WORDS: Readonly<Record<QuantityRelation, string>> = {
  exact: '',
  between: '',
  about: 'about',
  'at least': 'at least',
  'at most': 'at most',
  'more than': 'more than',
  'less than': 'less than',
};

/** @example { min: 10000, max: 99999 } → "10,000–99,999" */
export function rangeWords({ min, max }: NumberRange): string {
  return min === max ? numberWords(min) : `${numberWords(min)}–${numberWords(max)}`;
}

/** No formatter is kept: making one while the script is loaded costs every page milliseconds. */
function numberWords(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 4 });
}

/** @example about 14000 → "about 14,000" */
export function amountWords(value: NumberRange, relation: QuantityRelation): string {
  return `${RELATION_WORDS[relation]} ${rangeWords(value)}`.trim();
}
