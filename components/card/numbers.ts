import type { NumberRange, Quantity, QuantityRelation } from '../../engine/model';

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

/** @example about 14000 → "about 14,000"; about a third of something → "about 33%" */
export function amountWords(quantity: Pick<Quantity, 'value' | 'relation' | 'kind' | 'unit'>): string {
  const { value, relation } = quantity;
  const range = isFraction(quantity) ? `${rangeWords(percentOf(value))}%` : rangeWords(value);
  return `${RELATION_WORDS[relation]} ${range}`.trim();
}

/** "A third of the crews", "one in five": a part of what is counted, said without a per cent. */
export function isFraction({ kind, unit, value }: Pick<Quantity, 'value' | 'kind' | 'unit'>): boolean {
  return kind === 'percent' && value.max <= 1 && !/percent|point/.test(unit);
}

/** "A third" is no more exact than 33 per cent; what is rarer keeps its first figures. */
function percentOf({ min, max }: NumberRange): NumberRange {
  const rounded = (part: number): number => Number((part * 100).toPrecision(2));
  return { min: rounded(min), max: rounded(max) };
}
