import type { CueWord } from '../../data/cue-words';
import { HYPOTHETICAL, NEGATIONS } from '../../data/quotation-words';
import type { TaggedToken } from '../../model';
import { isAdverb, isAuxiliary, isCapital, isComma, isNominal, isOneOf } from '../phrases/phrase';

/** First token of the auxiliaries, negations and adverbs that stand before the verb at `at`: "has" of "has repeatedly said". */
export function groupBefore(tokens: readonly TaggedToken[], at: number, floor: number): number {
  let start = at;
  for (let step = wordsBefore(tokens, start); step > 0 && start - step >= floor; step = wordsBefore(tokens, start))
    start -= step;
  return start;
}

/** How many tokens right before `at` belong to the verb: one word, or ", however,". */
function wordsBefore(tokens: readonly TaggedToken[], at: number): number {
  if (isGroupWord(tokens, at - 1)) return 1;
  const aside = isComma(tokens[at - 1]) && isComma(tokens[at - 3]) && SIDE_WORDS.test(tokens[at - 2]?.lower ?? '');
  return aside && isAuxiliary(tokens[at - 4]) ? 3 : 0;
}

const SIDE_WORDS = /^(?:however|meanwhile|though|therefore|instead|too|also|thus)$/;

function isGroupWord(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isAuxiliary(token, tokens[at - 1]) || isOneOf(NEGATIONS, token)) return true;
  return isAdverb(token) && !(isCapital(token) && isNominal(tokens, at - 1));
}

/**
 * "did not say", "could say": nothing was said. What somebody does not want or might support is told of them all the
 * same; the cue then holds its "not" (see `isNegated`).
 */
export function isUnsaid(tokens: readonly TaggedToken[], from: number, at: number, { act }: CueWord): boolean {
  if (act === 'thought') return false;
  return isNegated(tokens, from, at) || tokens.slice(from, at).some(({ lower }) => HYPOTHETICAL.has(lower));
}

/** Whether "not", "never" or "no" stands among tokens `from` to `at`. */
export function isNegated(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower }) => NEGATIONS.has(lower) || lower === 'no');
}
