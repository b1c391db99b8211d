import type { NumberRange, Quantity } from '../../engine/model';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** @example { min: 24, max: 99 } → "24–99" */
export function rangeWords({ min, max }: NumberRange): string {
  return min === max ? NUMBER.format(min) : `${NUMBER.format(min)}–${NUMBER.format(max)}`;
}

/** The value as the analysis reads it, of what is counted. @example "about 14,000 people"; "up 3 per cent, from 5" */
export function valueWords(quantity: Quantity): string {
  const { value, relation, change, from } = quantity;
  const hedge = relation === 'exact' || relation === 'between' ? '' : relation;
  const words = [change ?? '', hedge, rangeWords(value), whatWords(quantity)].filter((word) => word !== '').join(' ');
  return from === null ? words : `${words}, from ${rangeWords(from)}`;
}

/** @example "people"; "per cent of the crews"; "tonnes of sand" */
function whatWords({ kind, unit, unitText, counted, value }: Quantity): string {
  const unitWords = /^\p{L}/u.test(unitText) ? unitText : unit;
  const measured = kind === 'percent' || kind === 'measure' || kind === 'money' || kind === 'duration';
  if (counted === '') return unitWords;
  if (value.max < 1 && kind !== 'percent') return `of ${counted}`;
  return measured && !counted.endsWith(unitWords) ? `${unitWords} of ${counted}` : counted;
}
