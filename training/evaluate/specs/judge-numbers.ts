import type { Expected, Meaning } from './case';
import { secondsOf } from './duration-length';
import { overlaps, type FoundQuantity } from './found';

type NumberMeaning = Extract<Meaning, { sort: 'number' | 'amount' | 'range' | 'duration' }>;

/** Whether one of the quantities is what a specification expects. */
export function agreesInNumber(
  result: Omit<Expected, 'meaning'> & { readonly meaning: NumberMeaning },
  quantities: readonly FoundQuantity[],
): boolean {
  const { meaning } = result;
  // The other end of a change stands outside the span of the quantity it belongs to.
  const near = quantities.filter((quantity) => overlaps(quantity, result) || quantity.from !== null);
  switch (meaning.sort) {
    case 'number':
      return near.some((quantity) => hasValue(quantity, meaning));
    case 'amount':
      return near.some((quantity) => hasValue(quantity, meaning) && hasUnit(quantity, meaning.units));
    case 'range':
      return isRange(meaning, near);
    case 'duration':
      return isAsLong(meaning.seconds, near);
  }
}

/** Both of "a third", written 0.3333, and of rounding in the last place. */
function isClose(a: number, b: number): boolean {
  const least = Math.abs(b) < 1 ? 5e-4 : 1e-5;
  return Math.abs(a - b) <= 1e-12 + least * Math.abs(b);
}

/** The number itself, one end of a range that two results name, or a range given as its middle and half its width. */
function hasValue({ value, from }: FoundQuantity, { value: wanted, uncertainty }: Wanted): boolean {
  const ends = [value, ...(from === null ? [] : [from])].flatMap(({ min, max }) => [min, max]);
  if (ends.some((end) => isClose(end, wanted))) return true;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  return uncertainty > 0 && isClose(low, wanted - uncertainty) && isClose(high, wanted + uncertainty);
}

type Wanted = Pick<Extract<Meaning, { sort: 'number' }>, 'value' | 'uncertainty'>;

function hasUnit({ unit }: FoundQuantity, units: readonly string[]): boolean {
  return units.some((name) => name.toLowerCase() === unit.toLowerCase());
}

/** One quantity with both bounds, or two with one each ("at least 20 and at most 100"). */
function isRange({ least, most }: Extract<Meaning, { sort: 'range' }>, quantities: readonly FoundQuantity[]): boolean {
  if (least !== null && most !== null) {
    const isWhole = ({ value }: FoundQuantity): boolean =>
      isClose(value.min, least.value) && isClose(value.max, most.value);
    if (quantities.some(isWhole)) return true;
  }
  const hasLeast = least === null || quantities.some((quantity) => isLeast(quantity, least));
  return hasLeast && (most === null || quantities.some((quantity) => isMost(quantity, most)));
}

function isLeast(
  { value, relation }: FoundQuantity,
  { value: wanted, isClosed }: { value: number; isClosed: boolean },
) {
  return isClose(value.min, wanted) && relation === (isClosed ? 'at least' : 'more than');
}

function isMost({ value, relation }: FoundQuantity, { value: wanted, isClosed }: { value: number; isClosed: boolean }) {
  return isClose(value.max, wanted) && relation === (isClosed ? 'at most' : 'less than');
}

/** One duration, or the sum of those found ("2 hours" and "30 minutes"). "A few hours" is right with any number it means. */
function isAsLong(seconds: number, quantities: readonly FoundQuantity[]): boolean {
  const lengths = quantities.flatMap(({ value, unit, kind }) => {
    const each = kind === 'duration' ? secondsOf(unit) : null;
    return each === null ? [] : [{ min: value.min * each, max: value.max * each }];
  });
  const sum = lengths.reduce((total, { min, max }) => ({ min: total.min + min, max: total.max + max }), {
    min: 0,
    max: 0,
  });
  return [...lengths, sum].some(({ min, max }) => lies(seconds, { min, max }));
}

function lies(wanted: number, { min, max }: { min: number; max: number }): boolean {
  return isClose(min, wanted) || isClose(max, wanted) || (min < wanted && wanted < max);
}
