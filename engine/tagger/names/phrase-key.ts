import { combine, hashText } from '../hashing';

/** A phrase with more words is in no list. */
export const LONGEST_PHRASE = 7;

/** The word as lists are keyed: lower case, without full stops ("U.S." → "us"). */
export function listWord(lower: string): number {
  return hashText(lower.includes('.') ? lower.replaceAll('.', '') : lower);
}

/** The key of a phrase that goes on with one more word; 0 is the empty phrase. */
export function phraseWith(phrase: number, word: number): number {
  return combine(phrase, word);
}
