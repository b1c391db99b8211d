import type { Token } from '../../model';
import { lookUp, type KeyTable } from './key-table';
import { LONGEST_PHRASE, phraseWith } from './phrase-key';
import type { WordFacts } from './word-facts';

/** The lists a phrase may stand in, one bit each. */
export const LIST_BITS = {
  organisation: 1,
  place: 2,
  city: 4,
  givenName: 8,
  familyName: 16,
  newsPerson: 32,
  newsPlace: 64,
  newsOrganisation: 128,
} as const;

const ALL_LISTS: readonly number[] = Object.values(LIST_BITS);
/** Bits that hold a position in a phrase. */
export const POSITION_BITS = 3;
const POSITION_MASK = (1 << POSITION_BITS) - 1;
/** What of the marks says that a word is a given name or a family name. */
export const PEOPLE_MARKS = [LIST_BITS.givenName, LIST_BITS.familyName].reduce(
  (marks, list) => marks | (POSITION_MASK << (Math.log2(list) * POSITION_BITS)),
  0,
);
/** Where in a listed phrase a word stands. */
const ALONE = 1;
const FIRST = 2;
const LAST = 3;
const INSIDE = 4;

/**
 * For every token what the name lists say of it: three bits for each list, in the order of `LIST_BITS`, with its
 * position in the listed phrase; 0 where no list has it. In each list the longest phrase wins; phrases begin and end
 * with a capital.
 *
 * @param ignored lists not to ask: a text must not be learnt with a list drawn from it.
 */
export function listMarks(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  { phrases, ignored = 0 }: { readonly phrases: KeyTable; readonly ignored?: number },
): Uint32Array {
  const marks = new Uint32Array(tokens.length);
  const doneUntil = new Int32Array(ALL_LISTS.length);
  const ends = new Int32Array(ALL_LISTS.length);
  for (let at = 0; at < tokens.length; at += 1) {
    if (facts[at]?.isCapitalised !== true) continue;
    findLongest(facts, at, { phrases, ends });
    for (let list = 0; list < ALL_LISTS.length; list += 1) {
      const end = ends[list] ?? 0;
      if (end === 0 || (ignored & (ALL_LISTS[list] ?? 0)) !== 0 || at < (doneUntil[list] ?? 0)) continue;
      doneUntil[list] = end;
      for (let word = at; word < end; word += 1) {
        marks[word] = (marks[word] ?? 0) | (positionIn(word, at, end) << (list * POSITION_BITS));
      }
    }
  }
  return marks;
}

/** Writes to `ends` where the longest phrase of each list that begins at `from` ends; 0 for none. */
function findLongest(
  facts: readonly WordFacts[],
  from: number,
  { phrases, ends }: { readonly phrases: KeyTable; readonly ends: Int32Array },
): void {
  ends.fill(0);
  let phrase = 0;
  const limit = Math.min(facts.length, from + LONGEST_PHRASE);
  for (let at = from; at < limit; at += 1) {
    phrase = phraseWith(phrase, facts[at]?.listed ?? 0);
    if (facts[at]?.isCapitalised !== true) continue;
    const lists = lookUp(phrases, phrase);
    for (let list = 0; lists !== 0 && list < ALL_LISTS.length; list += 1) {
      if ((lists & (ALL_LISTS[list] ?? 0)) !== 0) ends[list] = at + 1;
    }
  }
}

function positionIn(at: number, first: number, end: number): number {
  if (end - first === 1) return ALONE;
  if (at === first) return FIRST;
  return at === end - 1 ? LAST : INSIDE;
}
