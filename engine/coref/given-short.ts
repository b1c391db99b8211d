import type { TaggedText, TokenSpan } from '../model';
import type { Draft } from './draft';

/** Whom the letters in brackets behind a source's description stand for: "the high court (HC)". */
export type GivenShort = Map<string, Draft>;

/** A bracket is looked for so many tokens on. */
const REACH = 30;

/** Remembers the letters a source phrase gives in brackets, or that stand in brackets right after it. */
export function noteGivenShort(
  { tokens }: TaggedText,
  { firstToken, endToken }: TokenSpan,
  { draft, short }: { readonly draft: Draft; readonly short: GivenShort },
): void {
  for (let at = firstToken + 1; at <= Math.min(endToken, firstToken + REACH); at += 1) {
    const letters = tokens[at + 1]?.text ?? '';
    const isShort = tokens[at]?.text === '(' && isAcronym(letters) && tokens[at + 2]?.text === ')';
    if (isShort && !short.has(letters)) short.set(letters, draft);
  }
}

/** Whom a phrase of nothing but such letters speaks of: "The HC"; null for others. */
export function calledShort(
  { tokens }: TaggedText,
  { firstToken, endToken }: TokenSpan,
  short: GivenShort,
): Draft | null {
  const bare = /^the$/i.test(tokens[firstToken]?.text ?? '') ? firstToken + 1 : firstToken;
  return endToken - bare === 1 ? (short.get(tokens[bare]?.text ?? '') ?? null) : null;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(word);
}
