import type { WordFacts } from './word-facts';

const EDGE = 0x5eed;

/** Stands for the words before a sentence and after it. */
export const EDGE_FACTS: WordFacts = {
  word: EDGE,
  written: EDGE,
  shape: EDGE,
  beginnings: [EDGE, EDGE, EDGE, EDGE],
  endings: [EDGE, EDGE, EDGE, EDGE],
  clusters: [0, 0, 0],
  listed: EDGE,
  title: 0,
  telling: 0,
  isCapitalised: false,
  isAllCaps: false,
  isWord: false,
};

/** The facts of the token at `at`, or of the edge where the sentence, `tokens.slice(first, end)`, does not hold it. */
export function factsWithin(
  { facts }: { readonly facts: readonly WordFacts[] },
  at: number,
  first: number,
  end: number,
): WordFacts {
  return (at >= first && at < end ? facts[at] : undefined) ?? EDGE_FACTS;
}
