import type { SentenceView } from '../../../engine/figures/reading';
import { tagged } from './reading';

/** A text of one sentence as the readers of figures see it; none of its tokens is taken or named. */
export function viewOf(sentence: string): SentenceView {
  const { text, tokens } = tagged(sentence);
  return { text, tokens, first: 0, end: tokens.length, taken: () => false, named: () => false, person: () => false };
}

/** The position of the first token that starts with the words. */
export function positionOf(view: SentenceView, words: string): number {
  const start = view.text.indexOf(words);
  const at = view.tokens.findIndex((token) => token.start === start);
  if (at < 0) throw new Error(`expected a token at "${words}" in: ${view.text}`);
  return at;
}
