import type { Span, TaggedText, TaggedToken, TokenSpan } from '../model';
import { findQuoted } from './marks/quoted';
import type { Quoted } from './marks/quoted';

/** A sentence, or several that one quote holds together. Tokens `first` to `end` of one block. */
export interface Stretch {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly block: number;
}

/** The text as the files of this stage share it. */
export interface Reading {
  readonly text: TaggedText;
  readonly tokens: readonly TaggedToken[];
  readonly quoted: readonly Quoted[];
  readonly stretches: readonly Stretch[];
  /** Position in `quoted` of the quote a token stands in, its marks included, or null. */
  readonly quotedAt: (token: number) => number | null;
  /** Position in `stretches` of the stretch that opens at a token, or null. */
  readonly stretchFrom: (token: number) => Stretch | null;
}

export function readQuotes(text: TaggedText): Reading {
  const quoted = findQuoted(text);
  const inside = new Int32Array(text.tokens.length).fill(-1);
  quoted.forEach((one, index) => inside.fill(index, one.firstToken, one.endToken));
  const quotedAt = (token: number): number | null => {
    const index = inside[token] ?? -1;
    return index < 0 ? null : index;
  };
  const stretches = stretchesOf(text, quotedAt);
  const byFirst = new Map(stretches.map((stretch) => [stretch.first, stretch]));
  return { text, tokens: text.tokens, quoted, stretches, quotedAt, stretchFrom: (token) => byFirst.get(token) ?? null };
}

/** Sentences, joined where a quote runs over the edge between them. */
function stretchesOf(text: TaggedText, quotedAt: Reading['quotedAt']): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { firstToken, endToken, block } of text.sentences) {
    const last = stretches.at(-1);
    const quote = quotedAt(firstToken);
    const joins = last?.block === block && quote !== null && quote === quotedAt(firstToken - 1);
    if (joins) stretches[stretches.length - 1] = { ...last, end: endToken };
    else stretches.push({ index: stretches.length, first: firstToken, end: endToken, block });
  }
  return stretches;
}

/** The span of tokens `first` to `end`, or null when there are none. */
export function spanOf(tokens: readonly TaggedToken[], first: number, end: number): TokenSpan | null {
  const from = tokens[first];
  const to = tokens[end - 1];
  return first >= end || from === undefined || to === undefined
    ? null
    : { start: from.start, end: to.end, firstToken: first, endToken: end };
}

export function offsetsOf({ start, end }: Span): Span {
  return { start, end };
}

/** Position in `Reading.stretches` of the stretch a token stands in; null when there are none. */
export function stretchAt({ stretches }: Reading, token: number): number | null {
  let low = 0;
  let high = stretches.length - 1;
  if (high < 0) return null;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Back from a token to `floor`, or to right after the quote that stands before it: its words belong to no source phrase. */
export function unquotedBefore({ quotedAt }: Reading, token: number, floor: number): number {
  let at = token;
  while (at > floor && quotedAt(at - 1) === null) at -= 1;
  return at;
}

/** On from a token to `ceiling`, or to the first quote after it. */
export function unquotedAfter({ quotedAt }: Reading, token: number, ceiling: number): number {
  let at = token;
  while (at < ceiling && quotedAt(at) === null) at += 1;
  return at;
}
