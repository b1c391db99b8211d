import { convert } from 'convert';

/** Another unit of the same kind, and the amount in it. */
export interface OtherUnit {
  /** Canonical English singular. */
  readonly unit: string;
  readonly of: (amount: number) => number;
  /** A scale with its own zero: rounded to the decimals of the text's number, not to its digits. */
  readonly degrees?: true;
}

const KILOMETRES_PER_MILE = convert(1, 'miles').to('kilometers');
const LITRES_PER_100_KM_OF_ONE_MPG = (100 * convert(1, 'US liquid gallons').to('liters')) / KILOMETRES_PER_MILE;

const kilometre: OtherUnit = { unit: 'kilometre', of: (miles) => convert(miles, 'miles').to('kilometers') };
const mile: OtherUnit = { unit: 'mile', of: (kilometres) => convert(kilometres, 'kilometers').to('miles') };
const perHour = (other: OtherUnit): OtherUnit => ({ ...other, unit: `${other.unit} per hour` });
const metresAnHour = (metresPerSecond: number): number => metresPerSecond * convert(1, 'hours').to('seconds');
const tonne: OtherUnit = { unit: 'tonne', of: (tons) => convert(tons, 'short tons').to('tonnes') };
const ton: OtherUnit = { unit: 'ton', of: (tonnes) => convert(tonnes, 'tonnes').to('short tons') };
const fuel = (unit: string): OtherUnit => ({ unit, of: (amount) => LITRES_PER_100_KM_OF_ONE_MPG / amount });

/**
 * What readers elsewhere use. Gallons, cups and spoons are those of the United States, a ton is the short one, and a
 * barrel is 42 gallons, of oil: the library has no barrel of it.
 */
const OTHERS: readonly (readonly [unit: string, ...others: OtherUnit[]])[] = [
  ['kilometre', mile],
  ['mile', kilometre],
  [
    'nautical mile',
    { unit: 'kilometre', of: (n) => convert(n, 'nautical miles').to('kilometers') },
    { unit: 'mile', of: (n) => convert(n, 'nautical miles').to('miles') },
  ],
  ['metre', { unit: 'foot', of: (n) => convert(n, 'meters').to('feet') }],
  ['foot', { unit: 'metre', of: (n) => convert(n, 'feet').to('meters') }],
  ['yard', { unit: 'metre', of: (n) => convert(n, 'yards').to('meters') }],
  ['centimetre', { unit: 'inch', of: (n) => convert(n, 'centimeters').to('inches') }],
  ['millimetre', { unit: 'inch', of: (n) => convert(n, 'millimeters').to('inches') }],
  ['inch', { unit: 'centimetre', of: (n) => convert(n, 'inches').to('centimeters') }],
  ['hectare', { unit: 'acre', of: (n) => convert(n, 'hectares').to('acres') }],
  ['acre', { unit: 'hectare', of: (n) => convert(n, 'acres').to('hectares') }],
  ['square kilometre', { unit: 'square mile', of: (n) => convert(n, 'square kilometers').to('square miles') }],
  ['square mile', { unit: 'square kilometre', of: (n) => convert(n, 'square miles').to('square kilometers') }],
  ['square metre', { unit: 'square foot', of: (n) => convert(n, 'square meters').to('square feet') }],
  ['square foot', { unit: 'square metre', of: (n) => convert(n, 'square feet').to('square meters') }],
  ['square yard', { unit: 'square metre', of: (n) => convert(n, 'square yards').to('square meters') }],
  ['cubic metre', { unit: 'cubic foot', of: (n) => convert(n, 'cubic meters').to('cubic feet') }],
  ['cubic foot', { unit: 'cubic metre', of: (n) => convert(n, 'cubic feet').to('cubic meters') }],
  ['cubic yard', { unit: 'cubic metre', of: (n) => convert(n, 'cubic yards').to('cubic meters') }],
  ['acre foot', { unit: 'cubic metre', of: (n) => convert(n, 'acre-feet').to('cubic meters') }],
  ['litre', { unit: 'US gallon', of: (n) => convert(n, 'liters').to('US liquid gallons') }],
  ['gallon', { unit: 'litre', of: (n) => convert(n, 'US liquid gallons').to('liters') }],
  ['imperial gallon', { unit: 'litre', of: (n) => convert(n, 'imperial gallons').to('liters') }],
  ['barrel', { unit: 'litre', of: (n) => 42 * convert(n, 'US liquid gallons').to('liters') }],
  ['millilitre', { unit: 'fluid ounce', of: (n) => convert(n, 'milliliters').to('US fluid ounces') }],
  ['fluid ounce', { unit: 'millilitre', of: (n) => convert(n, 'US fluid ounces').to('milliliters') }],
  ['cup', { unit: 'millilitre', of: (n) => convert(n, 'cups').to('milliliters') }],
  ['tablespoon', { unit: 'millilitre', of: (n) => convert(n, 'tablespoons').to('milliliters') }],
  ['teaspoon', { unit: 'millilitre', of: (n) => convert(n, 'teaspoons').to('milliliters') }],
  ['tonne', ton],
  ['ton', tonne],
  ['short ton', tonne],
  ['long ton', { unit: 'tonne', of: (n) => convert(n, 'long tons').to('tonnes') }],
  ['kilogram', { unit: 'pound', of: (n) => convert(n, 'kilograms').to('pounds') }],
  ['pound', { unit: 'kilogram', of: (n) => convert(n, 'pounds').to('kilograms') }],
  [
    'stone',
    { unit: 'kilogram', of: (n) => convert(n, 'stone').to('kilograms') },
    { unit: 'pound', of: (n) => convert(n, 'stone').to('pounds') },
  ],
  ['gram', { unit: 'ounce', of: (n) => convert(n, 'grams').to('ounces') }],
  ['ounce', { unit: 'gram', of: (n) => convert(n, 'ounces').to('grams') }],
  ['troy ounce', { unit: 'gram', of: (n) => 480 * convert(n, 'grains').to('grams') }],
  ['kilometre per hour', perHour(mile)],
  ['mile per hour', perHour(kilometre)],
  [
    'knot',
    perHour({ unit: 'kilometre', of: (n) => convert(n, 'nautical miles').to('kilometers') }),
    perHour({ unit: 'mile', of: (n) => convert(n, 'nautical miles').to('miles') }),
  ],
  [
    'metre per second',
    perHour({ unit: 'kilometre', of: (n) => convert(metresAnHour(n), 'meters').to('kilometers') }),
    perHour({ unit: 'mile', of: (n) => convert(metresAnHour(n), 'meters').to('miles') }),
  ],
  ['degree Celsius', { unit: 'degree Fahrenheit', of: (n) => convert(n, 'celsius').to('fahrenheit'), degrees: true }],
  ['degree Fahrenheit', { unit: 'degree Celsius', of: (n) => convert(n, 'fahrenheit').to('celsius'), degrees: true }],
  ['kelvin', { unit: 'degree Celsius', of: (n) => convert(n, 'kelvin').to('celsius'), degrees: true }],
  ['bar', { unit: 'pound per square inch', of: (n) => convert(n, 'bars').to('psi') }],
  ['pound per square inch', { unit: 'bar', of: (n) => convert(n, 'psi').to('bars') }],
  ['hectopascal', { unit: 'inch of mercury', of: (n) => convert(n, 'hectopascals').to('inches of mercury') }],
  ['millibar', { unit: 'inch of mercury', of: (n) => convert(n, 'millibars').to('inches of mercury') }],
  ['inch of mercury', { unit: 'hectopascal', of: (n) => convert(n, 'inches of mercury').to('hectopascals') }],
  ['kilowatt', { unit: 'horsepower', of: (n) => convert(n, 'kilowatts').to('horsepower') }],
  ['horsepower', { unit: 'kilowatt', of: (n) => convert(n, 'horsepower').to('kilowatts') }],
  ['mile per gallon', fuel('litre per 100 kilometres')],
  ['litre per 100 kilometres', fuel('mile per gallon')],
];

/** By canonical unit; the only place that knows the library. */
export const OTHER_UNITS: ReadonlyMap<string, readonly OtherUnit[]> = new Map(
  OTHERS.map(([unit, ...others]) => [unit, others]),
);
