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

/** The letters that may be in the spelling of a sound, one bit each; sounds not listed are their own letter. */
export function lettersFor(sound: string): number {
  const spellings = [sound.toLowerCase(), ...SOUNDS.filter(([of]) => of === sound).map(([, spelt]) => spelt)].join('');
  let letters = 0;
  for (const letter of spellings) {
    if (letter < 'a' || letter > 'z') continue;
    letters |= 1 << (letter.charCodeAt(0) - A);
  }
  return letters === 0 ? EVERY_LETTER : letters;
}

const A = 'a'.charCodeAt(0);
const EVERY_LETTER = -1;

/** The article of Arabic names, in the forms it takes before their first sound. */
const ARTICLE = /^(?:a[lnrstdz]|ash|el|es|esh|ul) /;

/**
 * The code of a key ("krasnoyaruzhskiy").
 * @param hardCh "ch" is the h of "Chan Junis" and not the ch of "Chad".
 */
export function soundOf(key: string, hardCh = false): string {
  const word = key.replace(ARTICLE, '');
  let code = '';
  for (let at = 0; at < word.length;) {
    const [spelling, sound] = soundAt(word, at, hardCh);
    at += spelling.length;
    if (sound !== ' ' && !code.endsWith(sound)) code += sound;
  }
  return code;
}

function soundAt(word: string, at: number, hardCh: boolean): readonly [spelling: string, sound: string] {
  const letter = word.charAt(at);
  if (letter === 'c' && isHard(word.charAt(at + 1))) return [letter, 'k'];
  if (hardCh && word.startsWith('ch', at)) return ['ch', 'h'];
  return BY_LETTER.get(letter)?.find(([spelling]) => word.startsWith(spelling, at)) ?? [letter, letter];
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
