import type { NumberRange, Quantity } from '../../model';

/** What "about" leaves open on either side, of the number. */
const ABOUT = 0.1;
/** What a vague word leaves open beyond the range it means: "dozens" of 20, or of 120. */
const LOOSE = 1.5;

/**
 * How two numbers stand to each other: the same; different, and both can hold ("at least 40" and 43, "about 14,000" and
 * 14,200); or different, so that one must be wrong.
 */
export type Standing = 'equal' | 'compatible' | 'different';

export function standingOf(one: Quantity, other: Quantity): Standing {
  if (isPoint(one.value) && isPoint(other.value) && one.value.min === other.value.min) return 'equal';
  if (one.relation === 'exact' && other.relation === 'exact' && isPoint(one.value) && isPoint(other.value))
    return isRoundingOf(one.value.min, other.value.min) ? 'compatible' : 'different';
  const [a, b] = [heldBy(one), heldBy(other)];
  return a.min <= b.max && b.min <= a.max ? 'compatible' : 'different';
}

/** 14,000 is 14,200 rounded; 2,000 is no 3,000. */
function isRoundingOf(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(roundingOf(one), roundingOf(other));
}

/** The numbers that a figure's words are true of. */
export function heldBy({ value: { min, max }, relation, vague }: Quantity): NumberRange {
  if (vague) return { min: min / LOOSE, max: max * LOOSE };
  if (relation === 'at least' || relation === 'more than') return { min, max: Infinity };
  if (relation === 'at most' || relation === 'less than') return { min: -Infinity, max };
  const slack = Math.max(relation === 'about' ? Math.abs(max) * ABOUT : 0, roundingOf(max));
  return { min: min - slack, max: max + slack };
}

/**
 * Half of the last place that is told, of numbers from 1,000 on: 14,000 may be 13,500 or 14,499, and 14,200 is
 * 14,150 to 14,249. Smaller numbers and those with a part are as they are.
 */
export function roundingOf(value: number): number {
  const size = Math.abs(value);
  if (size < 1000 || !Number.isInteger(size)) return 0;
  let place = 1;
  while (size % (place * 10) === 0 && place * 10 <= size) place *= 10;
  return place === 1 ? 0 : place / 2;
}

/** Not so far apart that the words could be true of both and mean two things: "at least 40" and 4,000. */
export function areNear(one: Quantity, other: Quantity): boolean {
  const [a, b] = [middleOf(one.value), middleOf(other.value)];
  if (one.vague || other.vague) return true;
  return Math.max(a, b) <= LOOSE * Math.min(a, b);
}

const isPoint = ({ min, max }: NumberRange): boolean => min === max;
const middleOf = ({ min, max }: NumberRange): number => (min + max) / 2;
