import type { TaggedToken } from '../model';
import { tokenAt, type TimeView } from './reading';

/** How far before a day its verb may stand, in tokens. */
const REACH = 14;

/** What makes "to resume" speak of what is to come. */
const AHEAD = /^(?:is|are|be|due|set|expected|scheduled|planned|plans|plan|likely|poised|intends|intend|hopes|hope)$/;

/**
 * Whether the nearest verb group before the token speaks of what is to come: "will rule on Friday", "are to resume on
 * Thursday"; not "said on Friday that it will".
 */
export function speaksOfTheFuture(view: TimeView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(view.first, at - REACH); back -= 1) {
    const token = tokenAt(view, back);
    if (token === null || /^[;:.!?"“”]$/.test(token.text)) return false;
    if (/^(?:will|shall|'ll|won't)$/.test(token.lower)) return true;
    if (token.lower === 'to' && AHEAD.test(tokenAt(view, back - 1)?.lower ?? '')) return true;
    if (isPastVerb(token, tokenAt(view, back - 1))) return false;
  }
  return false;
}

/** "died", "was"; not "sent" in "will be sent". */
function isPastVerb(token: TaggedToken, before: TaggedToken | null): boolean {
  if (/^(?:was|were|had)$/.test(token.lower)) return true;
  return token.partOfSpeech === 'verb' && token.verbForm === 'past' && before?.lower !== 'be';
}
