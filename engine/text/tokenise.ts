import type { Block, Sentence, Token, TokenisedText } from '../model';
import { sentenceEnds } from './sentences';
import { tokensOf } from './tokens';

/** Cuts each block into tokens and sentences. Blocks must be in order and lie within the text. */
export function tokenise(text: string, blocks: readonly Block[]): TokenisedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, blockIndex) => {
    const base = tokens.length;
    const loose = tokensOf(text, block);
    loose.forEach((token, index) => tokens.push({ ...token, index: base + index }));
    let first = base;
    for (const end of sentenceEnds(loose)) {
      sentences.push(
        sentenceOf(tokens, { firstToken: first, endToken: base + end, index: sentences.length, block: blockIndex }),
      );
      first = base + end;
    }
  });
  return { text, blocks, sentences, tokens };
}

function sentenceOf(tokens: readonly Token[], place: Omit<Sentence, 'start' | 'end'>): Sentence {
  const start = tokens[place.firstToken]?.start ?? 0;
  const end = tokens[place.endToken - 1]?.end ?? start;
  return { start, end, ...place };
}
