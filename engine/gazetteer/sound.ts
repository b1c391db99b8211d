/**
 * How a name sounds, roughly: a code that is the same for the ways English, German, French, Polish and library
 * transliterations write one Russian, Ukrainian, Arabic or Chinese name. Coarse on purpose: hissing sounds are one
 * (Krasnojaruschski, Krasnoyaruzhskiy), so are i, e, y and j, o and u, v, w and f, h and kh, k and q. Sounds are tried
 * in this order, the longest spelling first.
 */
const SOUNDS: readonly (readonly [sound: string, spellings: string])[] = [
  ['S', 'schtsch chtch shch szcz stch tsch tzsch tch sch sh ch cz sz zh ts tz s z c x'],
  ['i', 'dsch dzh dj j i y e'],
  ['h', 'kh h'],
  ['u', 'ou oo u o'],
  ['v', 'ph w v f'],
  ['k', 'ck q k'],
  ['g', 'gh g'],
  ['t', 'th t'],
  ['d', 'dh d'],
];

/** By first letter, the longest spelling first. */
const BY_LETTER: ReadonlyMap<string, readonly (readonly [spelling: string, sound: string])[]> = byLetter();

function byLetter(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const letters = new Map<string, [string, string][]>();
  for (const [sound, spellings] of SOUNDS) {
    for (const spelling of spellings.split(' ')) {
      letters.set(spelling.charAt(0), [...(letters.get(spelling.charAt(0)) ?? []), [spelling, sound]]);
    }
  }
  for (const list of letters.values()) list.sort(([left], [right]) => right.length - left.length);
  return letters;
}

/** Letters as a set: one bit each, a the lowest. */
function setOf(letters: string): number {
  let set = 0;
  for (const letter of letters) if (letter >= 'a' && letter <= 'z') set |= 1 << (letter.charCodeAt(0) - A);
  return set;
}

const A = 'a'.charCodeAt(0);
const EVERY_LETTER = -1;

/** The letters of which a spelling of the sound has one at least; sounds not listed are their own letter. */
export function lettersFor(sound: string): number {
  const spellings = SOUNDS.filter(([of]) => of === sound).map(([, spelt]) => spelt);
  const letters = setOf(spellings.length === 0 ? sound : spellings.join(''));
  return letters === 0 ? EVERY_LETTER : letters;
}

/** The letters that may begin a name whose first sound it is; articles of Arabic names come before any. */
export function initialsFor(sound: string): number {
  const spellings = SOUNDS.filter(([of]) => of === sound).map(([, spelt]) => spelt);
  const initials = spellings.flatMap((spelt) => spelt.split(' ').map((spelling) => spelling.charAt(0)));
  const letters = setOf(spellings.length === 0 ? sound : initials.join(''));
  return letters === 0 ? EVERY_LETTER : letters | setOf('aeu') | (sound === 'k' || sound === 'h' ? setOf('c') : 0);
}

/** The article of Arabic names, in the forms it takes before their first sound. */
const ARTICLE = /^(?:a[lnrstdz]|ash|el|es|esh|ul) /;
const LONGEST_ARTICLE = 3;

/**
 * The code of a key ("krasnoyaruzhskiy").
 * @param hardCh "ch" is the h of "Chan Junis" and not the ch of "Chad".
 */
export function soundOf(key: string, hardCh = false): string {
  const gap = key.indexOf(' ');
  const word = gap > 0 && gap <= LONGEST_ARTICLE ? key.replace(ARTICLE, '') : key;
  let code = '';
  let last = '';
  for (let at = 0; at < word.length;) {
    const [spelling, sound] = soundAt(word, at, hardCh);
    at += spelling.length;
    if (sound === ' ' || sound === last) continue;
    code += sound;
    last = sound;
  }
  return code;
}

const HARD_C = ['c', 'k'] as const;
const HARD_CH = ['ch', 'h'] as const;

function soundAt(word: string, at: number, hardCh: boolean): readonly [spelling: string, sound: string] {
  const letter = word.charAt(at);
  if (letter === 'c') {
    if (isHard(word.charAt(at + 1))) return HARD_C;
    if (hardCh && word.startsWith('ch', at)) return HARD_CH;
  }
  const spellings = BY_LETTER.get(letter);
  if (spellings === undefined) return [letter, letter];
  for (const spelling of spellings) if (spelling[0].length === 1 || word.startsWith(spelling[0], at)) return spelling;
  return [letter, letter];
}

/** "Canton", "Cork", but "Cesena", "Chad", "Czernowitz". */
function isHard(next: string): boolean {
  return next !== '' && !'eihyzk'.includes(next);
}

/**
 * Sounds that must be put in, left out or changed to make one code of the other; `limit` and one for any more.
 */
export function distanceOf(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const step = Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      line.push(step);
      least = Math.min(least, step);
    }
    if (least > limit) return limit + 1;
    above = line;
  }
  return Math.min(above[right.length] ?? 0, limit + 1);
}
