/** Letters that lose nothing when they lose their marks, but have none that Unicode takes apart. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'a' }),
  ...Object.entries({ ŧ: 't', ŋ: 'n', ĸ: 'k', ŀ: 'l', '&': 'and' }),
]);

/** Signs inside a word that readers leave out: "Coeur d’Alene", "Ta‘izz", "U.S.". */
const SILENT = /['’‘`´ʻʼʹʽ′.]/u;

/**
 * A character as names are compared by it: without marks, in lower case; a blank for what parts words, nothing for what
 * does not.
 */
export function foldOf(character: string): string {
  const lower = character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  let folded = '';
  for (const letter of lower)
    folded += PLAIN.get(letter) ?? (SILENT.test(letter) ? '' : /[\p{L}\p{N}]/u.test(letter) ? letter : ' ');
  return folded;
}

/** UTF-16 code units of one key; longer names are cut. */
export const KEY_CAPACITY = 256;
/** Room for the longest full form of a short word, and a blank. */
const MARGIN = 8;
export const BLANK = 32;

/** Two or three letters as one number. */
const packed = (word: string): number => unitsOf(word).reduce((sum, unit) => (sum << 8) | unit, 0);

function unitsOf(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

/** Letters of the longest of the words below. */
export const SHORT = 3;
const ARTICLE = packed('the');
const [ST, STE, MT, FT] = ['st', 'ste', 'mt', 'ft'].map(packed);
const [SAINT, SAINTE, MOUNT, FORT] = ['saint', 'sainte', 'mount', 'fort'].map(unitsOf);

/** The word that is left out at the beginning of a name. @param word its letters, a byte each. */
export function isArticle(word: number): boolean {
  return word === ARTICLE;
}

/** The letters of what a word of two or three is short for, or null. @param word its letters, a byte each. */
export function fullForm(word: number): readonly number[] | null {
  if (word === ST) return SAINT ?? null;
  if (word === STE) return SAINTE ?? null;
  if (word === MT) return MOUNT ?? null;
  return word === FT ? (FORT ?? null) : null;
}

/** Two hashes that have little to do with each other; the first is FNV-1a. */
export const FIRST_BASIS = 0x811c9dc5 | 0;
export const SECOND_BASIS = 0x050c5d1f;

export function firstStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function secondStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x5bd1e995) ^ (hash >>> 15);
}

/**
 * What two names of one spelling have in common, whatever their case, marks, hyphens and apostrophes: folded characters,
 * words parted by one blank, no leading "the", "saint" for "St". One after the other is written into the same key.
 *
 * @example "St.-Étienne" → "saint etienne"
 */
export class NameKey {
  readonly units = new Uint16Array(KEY_CAPACITY + MARGIN);
  length = 0;
  /** Two independent 32-bit hashes, taken together for the key itself; set by `hash`. */
  first = 0;
  second = 0;

  /** The key of a name in a text. */
  ofText(name: string): this {
    let length = 0;
    let wordStart = 0;
    for (const character of name) {
      const folded = foldedOf(character);
      for (let at = 0; at < folded.length; at += 1) {
        const unit = folded.charCodeAt(at);
        if (unit === BLANK) wordStart = length = endWord(this.units, wordStart, length);
        else if (length < KEY_CAPACITY) this.units[length++] = unit;
      }
    }
    return this.close(wordStart, length);
  }

  /** Ends the last word of what has been written. */
  close(wordStart: number, length: number): this {
    this.length = Math.max(0, endWord(this.units, wordStart, length) - 1);
    return this;
  }

  hash(): this {
    const { units, length } = this;
    let first = FIRST_BASIS;
    let second = SECOND_BASIS;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      first = firstStep(first, unit);
      second = secondStep(second, unit);
    }
    this.first = first;
    this.second = second;
    return this;
  }

  text(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }
}

/** The key of a name as a string. */
export function keyOf(name: string): string {
  return new NameKey().ofText(name).text();
}

/**
 * Writes a word out in full where it is a short form, and a blank after it.
 * @returns the length of the key with that word: nothing is added for no word, or for a leading "the".
 */
export function endWord(units: Uint16Array, wordStart: number, length: number): number {
  const size = length - wordStart;
  if (size === 0) return length;
  if (size <= SHORT && size > 1) {
    let word = ((units[wordStart] ?? 0) << 8) | (units[wordStart + 1] ?? 0);
    if (size === SHORT) word = (word << 8) | (units[wordStart + 2] ?? 0);
    if (isArticle(word) && wordStart === 0) return 0;
    const full = fullForm(word);
    if (full !== null) {
      units.set(full, wordStart);
      return blankAt(units, wordStart + full.length);
    }
  }
  return blankAt(units, length);
}

function blankAt(units: Uint16Array, end: number): number {
  units[end] = BLANK;
  return end + 1;
}

/** Characters met in texts, folded; few are not ASCII, and a hostile text may bring them all. */
const FOLDS = new Map<string, string>();
const MAX_FOLDS = 5_000;

function foldedOf(character: string): string {
  const known = FOLDS.get(character);
  if (known !== undefined) return known;
  if (FOLDS.size >= MAX_FOLDS) FOLDS.clear();
  const folded = foldOf(character);
  FOLDS.set(character, folded);
  return folded;
}
