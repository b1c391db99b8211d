import { COUNTRIES } from '../data/countries';
import { OTHER_DEMONYMS } from '../data/name-demonyms';
import type { NameSpan, TaggedText } from '../model';
import { isCapitalised, phraseOf } from './phrase';
import { spanOf } from '../text/token-span';

/** A demonym has no more words ("South Georgian South Sandwich Islander"). */
const LONGEST = 5;
const CONFIDENCE = 0.95;

const NAMES_OF_PLACES = new Set(COUNTRIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
const DEMONYMS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap(({ demonyms }) => demonyms), ...OTHER_DEMONYMS]
    .flatMap((demonym) => formsOf(demonym.toLowerCase()))
    .filter((form) => !NAMES_OF_PLACES.has(form)),
);

/** "Russian" → Russian, Russians. Those in -ese, -sh, -ch and -s have no plural of their own. */
function formsOf(demonym: string): string[] {
  return /(?:ese|sh|ch|s|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Whether these words are a demonym and nothing else. */
export function isDemonym(text: TaggedText, { firstToken, endToken }: TokenRange): boolean {
  return endToken - firstToken <= LONGEST && DEMONYMS.has(phraseOf(text, firstToken, endToken).toLowerCase());
}

/** Demonyms that are no part of a name, in text order. */
export function demonymsAmong(text: TaggedText, names: readonly NameSpan[]): NameSpan[] {
  const taken = new Uint8Array(text.tokens.length);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const demonyms: NameSpan[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (taken[at] === 1 || !isCapitalised(text.tokens[at])) continue;
    const end = demonymEnd(text, at, taken);
    if (end === null) continue;
    demonyms.push({ ...spanOf(text, at, end), kind: 'place', form: 'demonym', confidence: CONFIDENCE });
    at = end - 1;
  }
  return demonyms;
}

/** Where the longest demonym that begins at `from` ends, or null. */
function demonymEnd(text: TaggedText, from: number, taken: Uint8Array): number | null {
  for (let end = Math.min(from + LONGEST, text.tokens.length); end > from; end -= 1) {
    const free = taken.subarray(from, end).every((cell) => cell === 0);
    if (free && isDemonym(text, { firstToken: from, endToken: end })) return end;
  }
  return null;
}
