import type { NameSpan, TaggedText, TokenSpan } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { tagGrammar } from '../model';

/** A text as the stages get it, one block a line. */
export function tagged(text: string): TaggedText {
  return tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })));
}

/** The token span of the n-th occurrence (from 1) of some words; fails when they are not there or cut a token. */
export function spanIn({ text, tokens }: TaggedText, words: string, occurrence = 1): TokenSpan {
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(words, start + 1);
  const end = start + words.length;
  const firstToken = tokens.findIndex((token) => token.start === start);
  const lastToken = tokens.findIndex((token) => token.end === end);
  if (start < 0 || firstToken < 0 || lastToken < 0) throw new Error(`no token span for "${words}" no. ${occurrence}`);
  return { start, end, firstToken, endToken: lastToken + 1 };
}

/** A name as a test writes it: its words, its kind, "demonym" where it is one. */
export type WrittenName = readonly [words: string, kind: NameSpan['kind'] | 'demonym'];

/** Names over every occurrence of the given words, in text order and without overlap; earlier entries win. */
export function namesIn(text: TaggedText, written: readonly WrittenName[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [words, kind] of written) {
    for (let at = text.text.indexOf(words), count = 1; at >= 0; at = text.text.indexOf(words, at + 1), count += 1) {
      if (/[\p{L}\p{N}]/u.test(text.text.charAt(at - 1) + text.text.charAt(at + words.length))) continue;
      const span = spanIn(text, words, count);
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const form = kind === 'demonym' ? 'demonym' : 'name';
      found.push({ ...span, kind: kind === 'demonym' ? 'place' : kind, form, confidence: 0.9 });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
