import type { NumberRange, Quantity } from '../../engine/model';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** @example { min: 24, max: 99 } → "24–99" */
export function rangeWords({ min, max }: NumberRange): string {
  return min === max ? NUMBER.format(min) : `${NUMBER.format(min)}–${NUMBER.format(max)}`;
}

/** The value as the analysis reads it, of what is counted. @example "about 14,000 people"; "up 3 percent, from 5" */
export function valueWords({ value, relation, change, from, unit, counted }: Quantity): string {
  const hedge = relation === 'exact' || relation === 'between' ? '' : relation;
  const words = [change ?? '', hedge, rangeWords(value), counted === '' ? unit : counted]
    .filter((word) => word !== '')
    .join(' ');
  return from === null ? words : `${words}, from ${rangeWords(from)}`;
}
