import { FIRST_CODE, RARE, UNIT_BITS, type Alphabet } from './alphabet';
import { BLANK, type NameKey } from './name-key';

/**
 * The opening of a key: its first three characters, five bits each. a to z are 1 to 26; a blank, or nothing more, is 27;
 * anything else 28; 0 is what the bytes alone do not tell.
 */
const BITS = 5;
export const OPENINGS = 1 << (3 * BITS);

const A = 'a'.charCodeAt(0);
const LETTERS = 26;
const UNTOLD = 0;
const GAP = 27;
const OTHER = 28;

function classOf(unit: number): number {
  if (unit === BLANK) return GAP;
  return unit >= A && unit < A + LETTERS ? unit - A + 1 : OTHER;
}

function packed(first: number, second: number, third: number): number {
  return (first << (2 * BITS)) | (second << BITS) | third;
}

export function openingOf({ units, length }: NameKey): number {
  const at = (position: number) => (position < length ? classOf(units[position] ?? BLANK) : GAP);
  return packed(at(0), at(1), at(2));
}

/** Folds from here on are of several characters. */
const SEVERAL = 1 << UNIT_BITS;

/** By byte of a name: the class of the character it stands for; UNTOLD for signs and what is folded to none or several. */
export function classesOf({ folds }: Alphabet): Uint8Array {
  const classes = new Uint8Array(256);
  for (let code = FIRST_CODE; code < RARE; code += 1) {
    const fold = folds[code - FIRST_CODE] ?? 0;
    if (fold > 0 && fold < SEVERAL) classes[code] = classOf(fold);
  }
  return classes;
}

/** Openings of keys that are not what their names open with: "the Hague", "St. Louis". */
const DECEPTIVE = ['the', 'ste', 'st ', 'mt ', 'ft '].map((word) => {
  const [first = UNTOLD, second = UNTOLD, third = UNTOLD] = Array.from(word, (letter) => classOf(letter.charCodeAt(0)));
  return packed(first, second, third);
});

/**
 * By opening as it stands in the bytes: 1 where the key begins so, too. It does not where a character is untold, where
 * there is a gap at the beginning or a wide one, or where it deceives.
 */
export const PLAIN: Uint8Array = plainOpenings();

function plainOpenings(): Uint8Array {
  const plain = new Uint8Array(OPENINGS).fill(1);
  for (let two = 0; two < 1 << (2 * BITS); two += 1) {
    for (const first of [UNTOLD, GAP]) plain[(first << (2 * BITS)) | two] = 0;
  }
  for (let first = 0; first < 1 << BITS; first += 1) {
    plain[packed(first, GAP, GAP)] = 0;
    plain.fill(0, packed(first, UNTOLD, 0), packed(first, UNTOLD + 1, 0));
    for (let second = 0; second < 1 << BITS; second += 1) plain[packed(first, second, UNTOLD)] = 0;
  }
  for (const opening of DECEPTIVE) plain[opening] = 0;
  return plain;
}

/** The first three characters from a byte on. @param classes of `classesOf`. */
export function openingAt(bytes: Uint8Array, at: number, classes: Uint8Array): number {
  const first = classes[bytes[at] ?? 0] ?? 0;
  const second = classes[bytes[at + 1] ?? 0] ?? 0;
  const third = classes[bytes[at + 2] ?? 0] ?? 0;
  return (first << (2 * BITS)) | (second << BITS) | third;
}
