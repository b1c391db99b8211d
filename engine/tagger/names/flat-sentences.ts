import type { RunInput } from './capital-runs';

/** How a sentence uses capitals: as prose does, in title case, or throughout. */
export type Casing = 0 | 1 | 2;
export const PROSE: Casing = 0;
const TITLE_CASE: Casing = 1;
const ALL_CAPITALS: Casing = 2;

/** Fewer words say nothing about how the line is written. */
const MIN_WORDS = 3;
/** A longer line is prose, however it is written. */
const MAX_WORDS = 25;
/** Shorter words are small in title case too ("of", "the", "with"). */
const MIN_CONTENT_LENGTH = 4;
const TITLE_CASE_SHARE = 0.75;
const ALL_CAPITALS_SHARE = 0.7;

/**
 * The casing of every sentence. In title case or capitals a capital says nothing; a short sentence of prose full of
 * names ("Ana Ruiz met Li Wei.") has small verbs and ends with a full stop.
 */
export function casingsOf({ tokens, facts, sentences }: RunInput): Casing[] {
  return sentences.map(({ firstToken, endToken }) => {
    let words = 0;
    let shouted = 0;
    let content = 0;
    let raised = 0;
    for (let at = firstToken; at < endToken; at += 1) {
      const { isWord, isAllCaps, isCapitalised } = facts[at] ?? {
        isWord: false,
        isAllCaps: false,
        isCapitalised: false,
      };
      if (!isWord) continue;
      words += 1;
      if (isAllCaps) shouted += 1;
      if ((tokens[at]?.text.length ?? 0) < MIN_CONTENT_LENGTH) continue;
      content += 1;
      if (isCapitalised) raised += 1;
    }
    if (words < MIN_WORDS) return PROSE;
    if (shouted / words > ALL_CAPITALS_SHARE) return ALL_CAPITALS;
    if (words > MAX_WORDS || tokens[endToken - 1]?.text === '.') return PROSE;
    return content >= MIN_WORDS && raised / content >= TITLE_CASE_SHARE ? TITLE_CASE : PROSE;
  });
}
