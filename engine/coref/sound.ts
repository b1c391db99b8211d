/** Shorter names are too easily alike: "Lee" and "Li" may be two people. */
const MIN_LETTERS = 5;

/** Spellings of one sound in names brought over from other scripts, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 's'],
  [/tch|ch|cz|č/g, 'c'],
  [/kh|gh|q|ck|g/g, 'k'],
  [/dh|th/g, 'd'],
  [/ph/g, 'f'],
  [/dj|zh|j/g, 'z'],
  [/ts|tz/g, 'z'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
];

/**
 * What stays of a name when spelling is taken off: consonants by sound, without vowels but a first one; null for a name
 * too short to tell by. "Gaddafi" and "Qadhafi" share one, as "Zelensky" and "Zelenskyy" do.
 */
export function soundOf(name: string): string | null {
  const letters = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
  if (letters.length < MIN_LETTERS) return null;
  const spelled = SPELLINGS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), letters);
  const first = /^[aeiouh]/.test(spelled) ? 'a' : '';
  return first + spelled.replace(/[aeiouh]/g, '').replace(/(.)\1+/gu, '$1');
}

/** Whether two names are one in two spellings: of one sound, and no more than two letters apart in length. */
export function soundAlike(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  const sound = soundOf(one);
  return sound !== null && sound.length > 2 && sound === soundOf(other);
}
