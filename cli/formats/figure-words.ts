import type { Conversion, NumberRange, Quantity } from '../../engine/model';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** @example { min: 24, max: 99 } → "24–99" */
export function rangeWords({ min, max }: NumberRange): string {
  return min === max ? NUMBER.format(min) : `${NUMBER.format(min)}–${NUMBER.format(max)}`;
}

/**
 * The value as the analysis reads it, of what is counted.
 *
 * @example "about 14,000 people"; "up 3 per cent, from 5"; "rose to 55 per cent from 50"
 */
export function valueWords(quantity: Quantity): string {
  const { value, relation, from } = quantity;
  const hedge = relation === 'exact' || relation === 'between' ? '' : relation;
  const number = isFraction(quantity)
    ? `${NUMBER.format(Number((100 * value.max).toPrecision(2)))}%`
    : rangeWords(value);
  const words = [changeLead(quantity), hedge, number, whatWords(quantity)].filter((word) => word !== '').join(' ');
  if (from === null) return words;
  return quantity.changeForm === 'to' ? `${words} from ${rangeWords(from)}` : `${words}, from ${rangeWords(from)}`;
}

const ARRIVED = { up: 'rose to', down: 'fell to' } as const;

function changeLead({ change, changeForm }: Quantity): string {
  if (change === null) return '';
  return changeForm === 'to' ? ARRIVED[change] : change;
}

/** @example "people"; "per cent of the crews"; "tonnes of sand" */
function whatWords(quantity: Quantity): string {
  const { kind, unit, unitText, counted, value } = quantity;
  const plural = value.max === 1 ? unit : unit.replace(COUNTED_CURRENCY, '$&s');
  const unitWords = /^\p{L}/u.test(unitText) ? unitText : plural;
  const measured = kind === 'percent' || kind === 'measure' || kind === 'money' || kind === 'duration';
  if (isFraction(quantity)) return counted === '' ? '' : `of ${counted}`;
  if (counted === '') return unitWords;
  return measured && !counted.endsWith(unitWords) ? `${unitWords} of ${counted}` : counted;
}

/** Currencies that English counts with an s; "yen", "yuan" or "koruna" stay as they are. */
const COUNTED_CURRENCY = /(?:dollar|pound|euro|rupee|franc|peso|ruble|dinar|dirham|riyal|shilling)$/;

/** "A third of the crews", "one in five": a part of what is counted, said without a per cent. */
function isFraction({ kind, unit, value }: Quantity): boolean {
  return kind === 'percent' && value.max <= 1 && !/percent|point/.test(unit);
}

/** @example "8.7 miles or 46,000 feet"; "" when there are none */
export function conversionWords(conversions: readonly Conversion[]): string {
  return conversions
    .map(({ value, unit }) => `${rangeWords(value)} ${value.max === 1 ? unit : pluralUnit(unit)}`)
    .join(' or ');
}

/** @example "square foot" → "square feet"; "degree Celsius" → "degrees Celsius"; "mile per hour" → "miles per hour" */
function pluralUnit(unit: string): string {
  return unit.replace(/^(degree|.*?)(?= [A-Z]| per |$)/, (counted) =>
    counted.replace(/\S+$/, (noun) => PLURALS.get(noun) ?? `${noun}s`),
  );
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['hertz', 'hertz'],
]);
