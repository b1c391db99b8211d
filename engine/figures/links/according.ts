import type { Sentence, Span, TaggedText } from '../../model';

/** No source of the news is named at such length, in tokens. */
const MOST_TOKENS = 20;

/** What "according to" names in the sentence, up to the next comma or the sentence's end; null without such a phrase. */
export function accordingTo({ tokens }: TaggedText, { firstToken, endToken }: Sentence): Span | null {
  for (let at = firstToken; at + 2 < endToken; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const first = at + 2;
    let end = first;
    while (end < Math.min(endToken, first + MOST_TOKENS) && !/^[,;:.!?()"“”—–]$/.test(tokens[end]?.text ?? ','))
      end += 1;
    const start = tokens[first]?.start;
    const last = tokens[end - 1]?.end;
    return start === undefined || last === undefined || end === first ? null : { start, end: last };
  }
  return null;
}
