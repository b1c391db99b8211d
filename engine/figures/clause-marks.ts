import { adjoins, isJoiningHyphen, textAt, type SentenceView } from './reading';

/** Words in brackets or quote marks inside a clause are no longer, in tokens. */
const LONGEST = 14;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
  ['—', '—'],
  ['–', '–'],
  ['―', '―'],
]);

/** A mark that parts clauses: not a hyphen, not the apostrophe or sign inside a figure. */
export function isMark(view: SentenceView, at: number): boolean {
  const text = textAt(view, at);
  if (text === ':') return !(adjoins(view, at) && adjoins(view, at + 1));
  return /^[,;.!?()[\]"“”—–―…]$/.test(text) && !isJoiningHyphen(view, at);
}

/**
 * The position after the words that a bracket, quote mark or dash opens within a clause: "raised $12m | (£10m) | from the
 * sale". Null where the mark opens none, or its fellow is far off.
 */
export function afterGroup(view: SentenceView, at: number): number | null {
  const closer = CLOSES.get(textAt(view, at));
  if (closer === undefined) return null;
  for (let ahead = at + 1; ahead < Math.min(view.end, at + LONGEST + 2); ahead += 1) {
    if (textAt(view, ahead) === closer) return ahead + 1;
    if (/^[;!?]$/.test(textAt(view, ahead))) return null;
  }
  return null;
}
