import { MONTHS } from '../../data/time-words';
import { isCapital } from './phrase';
import type { Reading } from '../reading';

/** No dateline is longer, in tokens: "SAN MARCOS, Velmora, Sept. 14, 2021 (Newswire) —". */
const MAX_DATELINE = 18;

/**
 * Position after a dateline that opens at `from`: "LIMA, Feb 10 —", "LIMA (Newswire) --". `from` itself when none does.
 * Where and when a report was filed is nothing anybody said.
 */
export function afterDateline({ tokens, stretchFrom }: Reading, from: number): number {
  const first = tokens[from];
  if (first === undefined || stretchFrom(from) === null || !isCapital(first)) return from;
  let marked = isShouted(first.text);
  for (let at = from; at < Math.min(tokens.length, from + MAX_DATELINE); at += 1) {
    const token = tokens[at];
    if (token === undefined) return from;
    if (/^(?:[—–]|-{1,2})$/.test(token.text) && tokens[at - 1]?.end !== token.start) return marked ? at + 1 : from;
    if (token.text === '(' || MONTHS.has(token.lower.replace('.', ''))) marked = true;
    if (!isCapital(token) && !/^[\d.,()/]+$/.test(token.text)) return from;
  }
  return from;
}

/** "LIMA", not "US". */
function isShouted(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase();
}
