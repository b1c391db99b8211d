import type { Speaker } from '../model';

/** After these a phrase goes on to something else: "some | in Lima", "Kestrel, | the drugmaker". */
const HEAD_ENDS = /[,(–—]|\s(?:of|for|from|with|at|in|on|by|to|about|who|whom|whose|which|that|where)\s/iu;
/** Words that stand for somebody and name nobody, with a capital only where a sentence begins. */
const NO_NAME =
  /^(?:i|we|you|he|she|it|they|one|this|that|these|those|such|some|others?|another|many|most|few|several|both|all|none|each|either|neither|much|more|here|there|who|which|what|everyone|everybody|someone|somebody|nobody|anyone|anybody|nothing|something)(?:['’]\p{L}+)?$/iu;
/** A phrase is looked at no further, in UTF-16 code units. */
const MAX_LENGTH = 200;

/**
 * Whether the text tells who speaks: somebody it also speaks of, or words that close with a name nobody could place
 * ("the Velmoran Kestrel"). "They", "those" and "a deal" tell nobody.
 */
export function isTold(text: string, speaker: Speaker | null): boolean {
  if (speaker === null) return false;
  if (speaker.entity !== null) return true;
  if (speaker.start === undefined || speaker.end === undefined) return false;
  return closesWithName(text.slice(speaker.start, Math.min(speaker.end, speaker.start + MAX_LENGTH)));
}

function closesWithName(phrase: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(phrase)) return false;
  const [head = ''] = phrase.split(HEAD_ENDS);
  const last = head.trim().split(/\s+/u).at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && !NO_NAME.test(last);
}
