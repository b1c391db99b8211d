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

/** How openings are read from the bytes of names. */
export interface OpeningTable {
  /** By byte: the class of the character it stands for; UNTOLD for signs and what is folded to none or several. */
  readonly classes: Uint8Array;
  /** By opening as it stands in the bytes: 1 where the key begins so, too. */
  readonly plain: Uint8Array;
}

/** Folds from here on are of several characters. */
const SEVERAL = 1 << UNIT_BITS;

export function openingTable({ folds }: Alphabet): OpeningTable {
  const classes = new Uint8Array(256);
  for (let code = FIRST_CODE; code < RARE; code += 1) {
    const fold = folds[code - FIRST_CODE] ?? 0;
    if (fold > 0 && fold < SEVERAL) classes[code] = classOf(fold);
  }
  return { classes, plain: plainOpenings() };
}

/** Openings of keys that are not what their names open with: "the Hague", "St. Louis". */
const DECEPTIVE = ['the', 'ste', 'st ', 'mt ', 'ft '].map((word) => {
  const [first = UNTOLD, second = UNTOLD, third = UNTOLD] = Array.from(word, (letter) => classOf(letter.charCodeAt(0)));
  return packed(first, second, third);
});

function plainOpenings(): Uint8Array {
  const plain = new Uint8Array(OPENINGS);
  for (let first = 1; first <= OTHER; first += 1) {
    if (first === GAP) continue;
    for (let second = 1; second <= OTHER; second += 1) {
      for (let third = 1; third <= OTHER; third += 1) {
        if (second !== GAP || third !== GAP) plain[packed(first, second, third)] = 1;
      }
    }
  }
  for (const opening of DECEPTIVE) plain[opening] = 0;
  return plain;
}

/** The first three characters from a byte on; the opening of the name's key only where the table has it as plain. */
export function openingAt(bytes: Uint8Array, at: number, { classes }: OpeningTable): number {
  return packed(classes[bytes[at] ?? 0] ?? 0, classes[bytes[at + 1] ?? 0] ?? 0, classes[bytes[at + 2] ?? 0] ?? 0);
}
