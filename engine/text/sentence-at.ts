import type { Sentence, TokenisedText } from '../model';

/** The sentence a token stands in; null when there is no such token. Binary search: sentences are in order. */
export function sentenceAt({ sentences }: TokenisedText, token: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return null;
    if (token < sentence.firstToken) high = middle - 1;
    else if (token >= sentence.endToken) low = middle + 1;
    else return sentence;
  }
  return null;
}
