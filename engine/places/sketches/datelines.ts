import type { TaggedText, TokenSpan } from '../../model';
import { sentenceAt } from '../../text/sentence-at';

/** "LEXINGTON, Ky. (AP) —": tokens from the place to the dash. */
const MAX_TOKENS = 12;
const DASH = /^(?:[-–—]|--|―)$/u;
/** "(Reuters)", "(AP)", states, dates ("June 2"), and the marks between them. */
const MAX_PLAIN = 4;

/** Whether a place opens its paragraph as where the report was filed: "LEXINGTON, Ky. (AP) —", "KYIV, Ukraine –", "Geneva -". */
export function isDateline(text: TaggedText, { firstToken, endToken }: TokenSpan): boolean {
  const { tokens } = text;
  const sentence = sentenceAt(text, firstToken);
  const block = text.blocks[sentence?.block ?? -1];
  const first = tokens[firstToken];
  if (first === undefined || first.start !== block?.start) return false;
  const shouted = first.text === first.text.toUpperCase();
  const reach = shouted ? MAX_TOKENS : MAX_PLAIN + 4;
  for (let at = endToken; at < endToken + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= block.end) return false;
    if (DASH.test(token.text)) return isSpaced(text, token.start, token.end);
    if (token.kind === 'word' && token.text === token.lower) return false;
  }
  return false;
}

/** A dash with space beside it: not the hyphen of "Paris-based". */
function isSpaced({ text }: TaggedText, start: number, end: number): boolean {
  return /\s/.test(text.charAt(start - 1)) || /\s/.test(text.charAt(end)) || text.slice(start, end) !== '-';
}
