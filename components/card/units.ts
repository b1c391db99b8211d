import type { Conversion, Quantity } from '../../engine/model';
import { clip } from './excerpt';
import { rangeWords } from './numbers';

/** Currencies that English counts with an s; "yen", "yuan" or "koruna" stay as they are. */
const COUNTED_CURRENCY = /(?:dollar|pound|euro|rupee|franc|peso|ruble|dinar|dirham|riyal|shilling)$/;

/** The text's own word; with the canonical one where a reader may not know it to be the same ("km" is kilometre). */
export function unitWords(quantity: Pick<Quantity, 'unit' | 'unitText' | 'value' | 'counted' | 'kind'>): string {
  const { unit, unitText, value, counted, kind } = quantity;
  if (unitText === '') return clip(counted === '' ? unit : counted, 60);
  const isPlain =
    unitText.toLowerCase().startsWith(unit.slice(0, 4).toLowerCase()) || unit === 'person' || unit === 'percent';
  if (isPlain) return clip(unitText, 60);
  // The title has a mere sign already.
  if (!/\p{L}/u.test(unitText)) return clip(value.max === 1 ? unit : unit.replace(COUNTED_CURRENCY, '$&s'), 60);
  const isMeasured = kind === 'measure' || kind === 'duration';
  return clip(`${unitText} (${isMeasured && value.max !== 1 ? pluralUnit(unit) : unit})`, 60);
}

/** @example "8.7 miles or 46,000 feet"; null when there is nothing to convert to */
export function conversionWords(conversions: readonly Conversion[]): string | null {
  if (conversions.length === 0) return null;
  return conversions
    .slice(0, 2)
    .map(({ value, unit }) => `${rangeWords(value)} ${value.max === 1 ? unit : pluralUnit(unit)}`)
    .join(' or ');
}

/** Units of measure whose plural is not the singular with an s. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
]);

/** @example "kilometre per hour" → "kilometres per hour"; "degree Celsius" → "degrees Celsius"; "square foot" → "square feet" */
export function pluralUnit(unit: string): string {
  return unit.replace(/^(degree|.*?)(?= [A-Z]| per |$)/, (counted) =>
    counted.replace(/\S+$/, (noun) => PLURALS.get(noun) ?? (noun.endsWith('hertz') ? noun : `${noun}s`)),
  );
}
