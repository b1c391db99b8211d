import type { TaggedText } from '../model';
import { isCapitalised, isLowerWord, opensSentence } from './phrase';

/** How the whole document writes its words. Keys are lower case. */
export interface DocumentWords {
  /** Seen in small letters. */
  readonly small: ReadonlySet<string>;
  /** Seen with a capital where only a name has one. */
  readonly capital: ReadonlySet<string>;
  /** By position of the sentence: written in title case. */
  readonly titleCase: readonly boolean[];
}

/** Reads the document once; `titleCase` says of each sentence whether its capitals count for nothing. */
export function documentWords(text: TaggedText, titleCase: readonly boolean[]): DocumentWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { index, firstToken, endToken } of text.sentences) {
    if (titleCase[index] === true) continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = text.tokens[at];
      if (token === undefined) continue;
      if (isLowerWord(token)) small.add(token.lower);
      else if (isCapitalised(token) && !opensSentence(text.tokens, at, firstToken)) capital.add(token.lower);
    }
  }
  return { small, capital, titleCase };
}
