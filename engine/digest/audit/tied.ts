import type { Quantity } from '../../model';

export interface CheckInput {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Farther apart, in UTF-16 code units, no words tie two figures together. */
const FARTHEST = 90;
/** So many are looked at before and after a figure. */
const BESIDE = 60;

/** Words of hedging between a connecting word and a number that the number's span does not hold. */
export const HEDGE = String.raw`(?:(?:about|around|roughly|nearly|almost|just|over|under|only|some|more than|less than|at least|a|the|an|its|their|all|total of) )*`;
/** A few words that go on a noun phrase: " of the pupils", " seats". */
export const NOUNS = String.raw`(?: [\p{L}'’-]+){0,4}?`;

/** The text between two figures, or null where they are too far apart or overlap. */
export function between(text: string, one: Quantity | undefined, other: Quantity | undefined): string | null {
  if (one === undefined || other === undefined || other.start < one.end) return null;
  return other.start - one.end > FARTHEST ? null : text.slice(one.end, other.start);
}

export function before(text: string, { start }: Quantity): string {
  return text.slice(Math.max(0, start - BESIDE), start);
}

export function after(text: string, { end }: Quantity): string {
  return text.slice(end, end + BESIDE);
}

/** Of one unit, or one of the two left out. */
export function areOfOneUnit(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || one.unit === '' || other.unit === '';
}

export function isPoint({ value }: Quantity): boolean {
  return value.min === value.max;
}

/** Kinds that count human beings. */
export const OF_PEOPLE = /^(?:killed|wounded|missing|displaced|arrested|infected|people)$/;
