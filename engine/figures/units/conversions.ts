import type { Conversion, NumberRange, QuantityKind } from '../../model';
import { OTHER_UNITS, type OtherUnit } from './conversion-units';

/** Digits beyond these are precision that no figure of the news has. */
const MOST_DIGITS = 4;
/** "About 40 km" is 25 miles, not 20: one digit would say too little. */
const FEWEST_DIGITS = 2;

export interface Convertible {
  /** Canonical singular: "kilometre per hour". */
  readonly unit: string;
  readonly value: NumberRange;
  /** Pounds of money and feet one stands on are not converted: only measures are. */
  readonly kind: QuantityKind;
  /** It says how much warmer, not how warm: 1.5 °C of warming are 2.7 °F, and 1.5 °C in the shade 34.7 °F. */
  readonly difference?: boolean;
}

/**
 * The amount in units that readers elsewhere use, at most two, rounded as coarsely as the amount itself; none for
 * counts, money and units that all readers share.
 * A range is converted at both ends.
 */
export function conversionsOf({ unit, value, kind, difference = false }: Convertible): Conversion[] {
  const others = kind === 'measure' ? (OTHER_UNITS.get(unit) ?? []) : [];
  return others.flatMap((other) => {
    const converted = convertedTo(difference ? withoutZero(other) : other, value);
    return converted === null ? [] : [{ unit: other.unit, value: converted }];
  });
}

const withoutZero = ({ unit, of }: OtherUnit): OtherUnit => ({ unit, of: (amount) => of(amount) - of(0) });

/** Null where there is no number to give: no miles to the gallon for no fuel at all, and none for endless digits. */
function convertedTo(other: OtherUnit, { min, max }: NumberRange): NumberRange | null {
  const round = other.degrees === true ? roundingDegrees([min, max]) : roundingDigits([min, max]);
  const ends = [min, max].map((end) => round(other.of(end), end));
  return ends.every(Number.isFinite) ? { min: Math.min(...ends), max: Math.max(...ends) } : null;
}

type Rounding = (converted: number, own: number) => number;

function roundingDegrees(ends: readonly number[]): Rounding {
  const decimals = Math.min(1, Math.max(...ends.map(decimalsOf)));
  return (value) => Number(value.toFixed(decimals)) + 0;
}

/** A result that begins with 1 has one digit more than an amount that does not: 85 kg are 187 pounds, not 190. */
function roundingDigits(ends: readonly number[]): Rounding {
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, ...ends.map(digitsOf)));
  return (converted, own) => {
    const one = leading(converted) === '1' && leading(own) !== '1' ? 1 : 0;
    return Number(converted.toPrecision(Math.min(MOST_DIGITS, digits + one)));
  };
}

const leading = (value: number): string => Math.abs(value).toExponential().slice(0, 1);

/** Digits that say something: 2 of 1,500,000. Vague words end a range at 99 or 9,999, which means 100 and 10,000. */
function digitsOf(value: number): number {
  const digits = significant(value);
  if (value % 100 === 99) return Math.min(digits, significant(value + 1));
  // Feet and inches, and thirds, are no decimals: 6'2" is 6.1667.
  return decimalsOf(value) > 2 ? Math.min(digits, 3) : digits;
}

function significant(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').length;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
