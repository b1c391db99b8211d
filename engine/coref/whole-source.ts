import type { TaggedText, TaggedToken, TokenSpan } from '../model';
import { spanOf } from '../text/token-span';
import type { MentionIndex } from './placed';

/** Tokens looked over for the bracket that a mark closes, and for the name after a compound. */
const REACH = 12;

/**
 * What a source phrase was cut off from: the name before a bracket (`Kestrel Inc. ("Kestrel" | ), a maker of pumps,`), and that
 * after a compound ("mother | -of-three Ana Ruiz"). Other phrases are given back as they are.
 */
export function wholeSource(text: TaggedText, source: TokenSpan, index: MentionIndex): TokenSpan {
  const opened = isMark(text.tokens[source.firstToken]) ? fromNameBefore(text, source, index) : source;
  return toNameAfter(text, opened, index);
}

function isMark(token: TaggedToken | undefined): boolean {
  return token?.kind === 'punctuation';
}

/** The name right before the marks it opens with, brackets and all; where there is none, the phrase without the marks. */
function fromNameBefore(text: TaggedText, source: TokenSpan, index: MentionIndex): TokenSpan {
  const { tokens } = text;
  let first = source.firstToken;
  while (first < source.endToken - 1 && isMark(tokens[first])) first += 1;
  const end = nameEnd(tokens, source.firstToken);
  for (let at = end - 1; at >= 0 && at >= end - REACH; at -= 1) {
    const ends = (index.get(at) ?? []).some(({ mention }) => mention.form === 'name' && mention.endToken === end);
    if (ends) return spanOf(text, at, end);
  }
  return spanOf(text, first, source.endToken);
}

/** Where a name before the marks would end: before the bracket they close, and the stop of "Inc.". */
function nameEnd(tokens: readonly TaggedToken[], first: number): number {
  const closes = /^[)\]]$/.test(tokens[first]?.text ?? '');
  let end = first;
  for (let at = first; closes && at > 0 && at > first - REACH; at -= 1) {
    if (!/^[([]$/.test(tokens[at]?.text ?? '')) continue;
    end = at;
    break;
  }
  return tokens[end - 1]?.text === '.' ? end - 1 : end;
}

/** "mother-of-three": the phrase goes on to the person's name right after the compound, if there is one. */
function toNameAfter(text: TaggedText, source: TokenSpan, index: MentionIndex): TokenSpan {
  const { tokens } = text;
  const [last, mark] = [tokens[source.endToken - 1], tokens[source.endToken]];
  if (mark?.text !== '-' || last?.end !== mark.start) return source;
  for (let at = source.endToken + 1; at < source.endToken + REACH; at += 1) {
    const name = (index.get(at) ?? []).find(({ draft, mention }) => draft.kind === 'person' && mention.form === 'name');
    if (name !== undefined) return spanOf(text, source.firstToken, name.mention.endToken);
    if (isMark(tokens[at]) && tokens[at]?.text !== '-') return source;
  }
  return source;
}
