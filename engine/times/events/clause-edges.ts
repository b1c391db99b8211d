import { adjoins, textAt, wordAt, type TimeView } from '../reading';

/** How long an aside or a few quoted words within a clause may be, in tokens. */
const ASIDE = 24;
const QUOTED = 8;

/** Quote marks, semicolons, colons that are no time of day, sentence ends. */
export function isHardEdge(view: TimeView, at: number): boolean {
  const text = textAt(view, at);
  if (text === ':') return !(adjoins(view, at) && adjoins(view, at + 1));
  return /^[;!?"“”…]$/.test(text);
}

/** The position of the "(" that the ")" at the position closes; null where there is none near. */
export function bracketStart(view: TimeView, at: number): number | null {
  if (textAt(view, at) !== ')') return null;
  for (let back = at - 1; back >= Math.max(view.first, at - ASIDE); back -= 1) {
    if (textAt(view, back) === '(') return back;
  }
  return null;
}

/** The quote mark that opens the few words which the mark at the position closes: the “worst day” of the year. */
export function quoteStart(view: TimeView, at: number): number | null {
  if (!isClosing(view, at) || /^[,.?!]$/.test(textAt(view, at - 1))) return null;
  for (let back = at - 1; back >= Math.max(view.first, at - QUOTED); back -= 1) {
    if (isOpening(view, back)) return isWithinClause(view, back) ? back : null;
  }
  return null;
}

/** The quote mark that closes the few words which the mark at the position opens. */
export function quoteEnd(view: TimeView, at: number): number | null {
  if (!isOpening(view, at) || !isWithinClause(view, at)) return null;
  for (let on = at + 1; on < Math.min(view.end, at + QUOTED); on += 1) {
    if (isClosing(view, on)) return /^[,.?!]$/.test(textAt(view, on - 1)) ? null : on;
  }
  return null;
}

const isOpening = (view: TimeView, at: number): boolean =>
  textAt(view, at) === '“' || (textAt(view, at) === '"' && adjoins(view, at + 1));

const isClosing = (view: TimeView, at: number): boolean =>
  textAt(view, at) === '”' || (textAt(view, at) === '"' && adjoins(view, at));

/** Words said, and sentences, follow a mark or a verb of saying. */
const isWithinClause = (view: TimeView, at: number): boolean =>
  at > view.first && /^\p{L}/u.test(wordAt(view, at - 1)) && !/^(?:said|says|say|saying)$/.test(wordAt(view, at - 1));
