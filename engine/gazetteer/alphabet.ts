import { foldOf } from './name-key';

/**
 * How names are written in the file: a byte or two for each character, ended by a nought. Words are in lower case and
 * read with a capital at their beginning; the signs below say otherwise. That, and one table of characters for all
 * names, makes them a quarter smaller before anything is compressed.
 */
export const SIGN = {
  end: 0,
  /** The word that follows has no capital: "de". */
  lower: 1,
  /** The word that follows is all capitals. */
  upper: 2,
  /** The word that follows is written as it is: "McAllen". */
  asIs: 3,
  /** Between these two stands the name without its head: "Kursk" in "Kursk Oblast". */
  coreBegins: 4,
  coreEnds: 5,
  /** The byte that follows says which of the division's own towns has the name that stands here: FIRST_CODE is the first. */
  town: 6,
} as const;

/** Codes from here to 254 are characters; 255 and a byte from here on is one of those after them in the alphabet. */
export const FIRST_CODE = 8;
export const RARE = 255;
export const COMMON = RARE - FIRST_CODE;

/** What each code stands for. */
export interface Alphabet {
  readonly characters: readonly string[];
  /** By position in the alphabet: whether it belongs to a word. */
  readonly letters: readonly boolean[];
  /** By position: the UTF-16 code units of the folded character, the first in the lowest UNIT_BITS; three at most. */
  readonly folds: Uint32Array;
}

/** Enough for Latin, Greek and marks; a character folded to another is not found by its name, and no name has one. */
export const UNIT_BITS = 10;
const UNIT = (1 << UNIT_BITS) - 1;

export function alphabetOf(characters: string): Alphabet {
  const list = Array.from(characters);
  const folds = Uint32Array.from(list, (character) => packed(foldOf(character)));
  return { characters: list, letters: list.map(isLetter), folds };
}

function packed(folded: string): number {
  let units = 0;
  for (let at = Math.min(folded.length, 3) - 1; at >= 0; at -= 1) {
    units = (units << UNIT_BITS) | (folded.charCodeAt(at) & UNIT);
  }
  return units;
}

/** A letter, or a mark on one. */
export function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}
