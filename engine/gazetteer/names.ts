import { COMMON, FIRST_CODE, RARE, SIGN, UNIT_BITS, type Alphabet } from './alphabet';
import { BLANK, endWord, KEY_CAPACITY, type NameKey } from './name-key';

const UNIT = (1 << UNIT_BITS) - 1;
const A = 'a'.charCodeAt(0);
const ALL_LETTERS = (1 << 26) - 1;
/** See `lettersOf`. */
export const INITIAL_SHIFT = 26;
export const NO_INITIAL = 31;
export const EVERY_LETTER = -1;

/** By byte: 1 for what may stand before a name's first character. */
const LEADING_SIGN = Uint8Array.from({ length: 256 }, (_, code) => (code > SIGN.end && code < SIGN.town ? 1 : 0));

/** Where a name, or the core of one, stands in the bytes. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
}

/** Names one after the other, each ended by a nought; see alphabet.ts for their writing. */
export class Names {
  /** False for bytes that do not hold just as many names as they should. */
  readonly whole: boolean;
  readonly bytes: Uint8Array;
  readonly alphabet: Alphabet;
  readonly count: number;
  /** Where each begins; one more at the end. */
  readonly starts: Uint32Array;
  /** Names that have a core, and where that begins. */
  readonly cores: number[] = [];
  readonly coreStarts: Uint32Array;

  constructor(bytes: Uint8Array, count: number, alphabet: Alphabet) {
    const starts = new Uint32Array(count + 1);
    const coreStarts: number[] = [];
    let name = 0;
    for (let at = 0; at < bytes.length && name < count; at += 1) {
      const code = bytes[at] ?? 0;
      if (code === SIGN.end) {
        name += 1;
        starts[name] = at + 1;
      } else if (code === SIGN.coreBegins) {
        this.cores.push(name);
        coreStarts.push(at + 1);
      }
    }
    this.bytes = bytes;
    this.alphabet = alphabet;
    this.count = count;
    this.starts = starts;
    this.coreStarts = Uint32Array.from(coreStarts);
    this.whole = starts[count] === bytes.length;
  }

  /** Bytes of a name, without its end. */
  range(name: number): NameRange {
    return { start: this.starts[name] ?? 0, end: Math.max(0, (this.starts[name + 1] ?? 0) - 1) };
  }

  /** The byte of the first character from `start` on; in a town's name where that stands there. */
  skipSigns(start: number, name: number): number {
    const at = this.afterSigns(start);
    if (this.bytes[at] !== SIGN.town) return at;
    const town = name + 1 - FIRST_CODE + (this.bytes[at + 1] ?? 0);
    return this.afterSigns(this.starts[town] ?? 0);
  }

  private afterSigns(start: number): number {
    let at = start;
    while (LEADING_SIGN[this.bytes[at] ?? SIGN.end] === 1) at += 1;
    return at;
  }

  /** What stands between the signs of the core ("Kursk" in "Kursk Oblast"); null where a name has none. */
  coreOf(name: number): NameRange | null {
    const { start, end } = this.range(name);
    const from = this.signIn(SIGN.coreBegins, start, end);
    const to = this.signIn(SIGN.coreEnds, start, end);
    return from < 0 || to < from ? null : { start: from + 1, end: to };
  }

  private signIn(sign: number, start: number, end: number): number {
    for (let at = start; at < end; at += 1) if (this.bytes[at] === sign) return at;
    return -1;
  }

  /**
   * The letters a to z in the core of a name, or in all of it where it has none, folded: one bit each from the lowest, and
   * above them the number of the first. EVERY_LETTER where they are not seen at once.
   */
  lettersOf(name: number): number {
    const { bytes, alphabet } = this;
    const end = this.starts[name + 1] ?? 0;
    let letters = 0;
    let initial = NO_INITIAL;
    for (let at = this.starts[name] ?? 0; at < end; at += 1) {
      const code = bytes[at] ?? 0;
      if (code < FIRST_CODE) {
        if (code === SIGN.town) return EVERY_LETTER;
        if (code === SIGN.coreEnds) break;
        if (code === SIGN.coreBegins) {
          letters = 0;
          initial = NO_INITIAL;
        }
        continue;
      }
      let fold = alphabet.folds[code === RARE ? this.rareAt(++at) : code - FIRST_CODE] ?? 0;
      for (; fold >= A; fold >>>= UNIT_BITS) {
        const letter = (fold & UNIT) - A;
        letters |= 1 << letter;
        if (initial === NO_INITIAL) initial = letter;
      }
    }
    return (letters & ALL_LETTERS) | (initial << INITIAL_SHIFT);
  }

  /** The name as it is shown: "Kursk Oblast". */
  textOf(name: number): string {
    return this.textIn(name, this.range(name));
  }

  private textIn(name: number, { start, end }: NameRange): string {
    let text = '';
    let word: number = SIGN.end;
    let inWord = false;
    for (let at = start; at < end; at += 1) {
      const code = this.bytes[at] ?? 0;
      if (code === SIGN.town) text += this.townText(name + 1 + (this.bytes[++at] ?? 0) - FIRST_CODE);
      if (code < FIRST_CODE) {
        if (code <= SIGN.asIs) word = code;
        continue;
      }
      const position = code === RARE ? this.rareAt(++at) : code - FIRST_CODE;
      const character = this.alphabet.characters[position] ?? '';
      const isLetter = this.alphabet.letters[position] === true;
      const capital = isLetter && (word === SIGN.upper || (word === SIGN.end && !inWord));
      text += capital ? character.toUpperCase() : character;
      inWord = isLetter;
      if (!isLetter) word = SIGN.end;
    }
    return text;
  }

  /** A town's own name has no other's in it: a damaged file must not lead round in circles. */
  private townText(town: number): string {
    const range = this.range(town);
    return this.signIn(SIGN.town, range.start, range.end) < 0 ? this.textIn(town, range) : '';
  }

  /** The key of a name; of its core instead where asked for, if it has one. */
  keyOf(name: number, key: NameKey, core = false): NameKey {
    const { start, end } = (core ? this.coreOf(name) : null) ?? this.range(name);
    return this.keyIn(key, name, start, end);
  }

  private keyIn(key: NameKey, name: number, start: number, last: number): NameKey {
    const { bytes, starts } = this;
    const { folds } = this.alphabet;
    const { units } = key;
    let length = 0;
    let wordStart = 0;
    let at = start;
    let end = last;
    // Where reading goes on after a town's name; a town's name has none in it.
    let back = -1;
    for (;;) {
      if (at >= end) {
        if (back < 0) break;
        at = back;
        end = last;
        back = -1;
        continue;
      }
      const code = bytes[at] ?? 0;
      at += 1;
      if (code >= FIRST_CODE) {
        const position = code === RARE ? this.rareAt(at++) : code - FIRST_CODE;
        const fold = folds[position] ?? 0;
        if (fold === BLANK) wordStart = length = endWord(units, wordStart, length);
        else
          for (let rest = fold; rest !== 0 && length < KEY_CAPACITY; rest >>>= UNIT_BITS) units[length++] = rest & UNIT;
      } else if (code === SIGN.town && back < 0) {
        const town = name + 1 + (bytes[at] ?? 0) - FIRST_CODE;
        back = at + 1;
        at = starts[town] ?? 0;
        end = (starts[town + 1] ?? 1) - 1;
      }
    }
    return key.close(wordStart, length);
  }

  /** Position in the alphabet of a character of two bytes, by its second. */
  private rareAt(at: number): number {
    return COMMON + (this.bytes[at] ?? 0) - FIRST_CODE;
  }
}
