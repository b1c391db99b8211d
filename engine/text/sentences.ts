import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from '../data/abbreviations';
import type { LooseToken } from './tokens';

/** Longer runs are cut, so that one page-long line without a full stop costs no more than many short ones. */
const MAX_SENTENCE_TOKENS = 250;

const TERMINAL = /^(?:[.!?…。！？]|\.{2,})$/u;
const CLOSING = /^["'”’»)\]]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\p{Lt}\p{N}"'“‘«([\p{Extended_Pictographic}—–-]/u;

/**
 * Positions after the last token of each sentence, in order; the last is `tokens.length`.
 * Rule: a full stop, question or exclamation mark ends a sentence when what follows its closing quotes and brackets
 * could open one; the stop of an abbreviation does so only before a word that seldom carries on a name.
 */
export function sentenceEnds(tokens: readonly LooseToken[]): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endAfter(tokens, at) ?? (at - first + 1 >= MAX_SENTENCE_TOKENS ? at + 1 : null);
    if (end === null || end <= first) continue;
    ends.push(end);
    first = end;
    at = end - 1;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

/** Where the sentence ends if the token at `at` ends it, else null. */
function endAfter(tokens: readonly LooseToken[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (TERMINAL.test(token.text)) return endAfterTerminal(tokens, at);
  return token.kind === 'word' && token.text.endsWith('.') && endsAfterAbbreviation(token, tokens[at + 1])
    ? at + 1
    : null;
}

function endAfterTerminal(tokens: readonly LooseToken[], at: number): number | null {
  let end = at + 1;
  while (end < tokens.length && isClosing(tokens, end)) end += 1;
  const next = tokens[end];
  if (next === undefined) return end;
  const spaced = next.start > (tokens[end - 1]?.end ?? 0);
  return spaced && OPENS_SENTENCE.test(next.text) ? end : null;
}

/** A closing mark, or a further stop ("?!"), set directly against what stands before it. */
function isClosing(tokens: readonly LooseToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.start !== before?.end || token === undefined) return false;
  return CLOSING.test(token.text) || TERMINAL.test(token.text);
}

function endsAfterAbbreviation(token: LooseToken, next: LooseToken | undefined): boolean {
  if (next === undefined || TITLE_ABBREVIATIONS.has(token.lower.slice(0, -1))) return false;
  return /^\p{Lu}/u.test(next.text) && SENTENCE_OPENERS.has(next.lower);
}
