import type { Directness } from '../model';

/**
 * A stretch in quote marks, or from an opening mark to the end where the closing one lies beyond. Single marks must
 * close, and within 300 code units: an apostrophe looks like them.
 */
const QUOTED = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|(?<![\p{L}\p{N}])[‘'](?=\S).{1,300}?[’'](?![\p{L}\p{N}])/gsu;

/** The words before a closing mark whose opening one lies before the span. */
const CLOSED = /^[^“”„«»"]*[”»]/u;

/** How many words somebody is given, and how many of them stand in quote marks. */
export interface WordCount {
  readonly words: number;
  readonly quotedWords: number;
}

/**
 * Counts the words of one span of a quotation. A word is what stands between white space and holds a letter or a digit.
 *
 * @example 'was “a lottery with people in it”', "mixed" → 7 words, 6 of them in quote marks
 */
export function countWords(said: string, directness: Directness): WordCount {
  const words = wordsIn(said);
  if (directness === 'mixed') return { words, quotedWords: wordsIn(quotedParts(said).join(' ')) };
  return { words, quotedWords: directness === 'direct' ? words : 0 };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function quotedParts(said: string): string[] {
  const [closed = ''] = CLOSED.exec(said) ?? [];
  return [closed, ...(said.slice(closed.length).match(QUOTED) ?? [])];
}
