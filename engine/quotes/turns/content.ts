import type { Span } from '../../model';
import { spanOf, offsetsOf } from '../reading';
import type { Reading } from '../reading';

/** What is said in a turn: its spans, and the quotes that are taken by it. */
export interface Said {
  readonly content: readonly Span[];
  readonly quotes: readonly number[];
  /** All of it stands in quote marks. */
  readonly quoted: boolean;
}

/** What a transcript notes of the room: no words of anybody's. */
const ROOM =
  /^(?:applause|laughter|laughs?|laughing|chuckles?|crosstalk|inaudible|unintelligible|pauses?|silence|cheers?|cheering|boos?|booing|sighs?|nods?|smiles?|music|coughs?|interruption|overlapping)$/;

/** Longer brackets are the editor's words, which belong to the sentence. In tokens. */
const MAX_NOTE = 8;

/** The words from token `first` to `end`, which may run over paragraphs; without quote marks around them and notes of the room. */
export function saidIn(reading: Reading, first: number, end: number): Said | null {
  const whole = wholeQuotes(reading, first, end);
  if (whole !== null) return whole;
  const content = piecesOf(reading, first, withoutLooseMark(reading, first, end));
  return content.length === 0 ? null : { content, quotes: innerQuotes(reading, first, end), quoted: false };
}

/** One quote after another from `first` to `end`, with nothing but stops between them. */
function wholeQuotes({ tokens, quoted, quotedAt }: Reading, first: number, end: number): Said | null {
  const quotes: number[] = [];
  for (let at = first; at < end;) {
    const index = quotedAt(at);
    const quote = index === null ? undefined : quoted[index];
    if (index !== null && quote?.firstToken === at) {
      quotes.push(index);
      at = quote.endToken;
    } else if (at > first && /^[.!?…]$/.test(tokens[at]?.text ?? '')) at += 1;
    else return null;
  }
  const content = quotes.flatMap((index) => quoted[index]?.content ?? []);
  return content.length === 0 ? null : { content, quotes, quoted: true };
}

/** The closing mark of a transcript that stands in quote marks as a whole, labels and all. */
function withoutLooseMark({ tokens, quoted, quotedAt }: Reading, first: number, end: number): number {
  const index = /^["”»]$/.test(tokens[end - 1]?.text ?? '') ? quotedAt(end - 1) : null;
  const opensBefore = index !== null && (quoted[index]?.firstToken ?? first) < first;
  return opensBefore ? end - 1 : end;
}

/** The spans between notes of the room. */
function piecesOf({ tokens }: Reading, first: number, end: number): Span[] {
  const pieces: Span[] = [];
  let start = first;
  const close = (upTo: number): void => {
    const span = spanOf(tokens, start, upTo);
    if (span !== null) pieces.push(offsetsOf(span));
  };
  for (let at = first; at < end; at += 1) {
    const after = afterNote({ tokens }, at, end);
    if (after === at) continue;
    close(at);
    start = after;
    at = after - 1;
  }
  close(end);
  return pieces;
}

/** "[Applause]", "(Ruiz laughs.)", "[crosstalk 00:14:02]": position after it; `at` itself when none opens there. */
function afterNote({ tokens }: Pick<Reading, 'tokens'>, at: number, end: number): number {
  if (!/^[[(]$/.test(tokens[at]?.text ?? '')) return at;
  let ofRoom = false;
  for (let inside = at + 1; inside < Math.min(end, at + 2 + MAX_NOTE); inside += 1) {
    const token = tokens[inside];
    if (token === undefined) return at;
    if (/^[\])]$/.test(token.text)) return ofRoom ? inside + 1 : at;
    if (ROOM.test(token.lower)) ofRoom = true;
  }
  return at;
}

/** Quotes that are sentences of their own within a turn: who takes the turn says them too. */
function innerQuotes({ quoted, quotedAt, stretchFrom }: Reading, first: number, end: number): number[] {
  const inner: number[] = [];
  for (let at = first; at < end; at += 1) {
    const index = quotedAt(at);
    const quote = index === null ? undefined : quoted[index];
    if (index === null || quote === undefined) continue;
    const stretch = stretchFrom(quote.firstToken);
    // A mark that opened before the label, or a sentence that is all quote.
    if (quote.firstToken < first || (stretch !== null && stretch.end <= quote.endToken + 1)) inner.push(index);
    at = quote.endToken - 1;
  }
  return inner;
}
