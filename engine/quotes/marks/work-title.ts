import type { TaggedToken } from '../../model';
import { isCapital } from '../phrases/phrase';
import type { Quoted } from './quoted';

/** No title is longer, in tokens. */
const MAX_TITLE = 14;

/**
 * Capitals throughout, as in the title of a work: 'On “The Early Hour,” Petrov said', 'she prefers “Night Train”'.
 * One word, or one that ends with "!" or "?", may as well be a shout.
 */
export function isTitle(tokens: readonly TaggedToken[], { contentFirst, contentEnd }: Quoted): boolean {
  if (contentEnd - contentFirst > MAX_TITLE || /^[!?]$/.test(tokens[contentEnd - 1]?.text ?? '')) return false;
  const words = tokens.slice(contentFirst, contentEnd).filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every((word, at) => isCapital(word) || (at > 0 && word.lower.length < 4));
}
