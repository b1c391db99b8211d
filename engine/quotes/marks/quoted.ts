import type { Span, TaggedText, TaggedToken } from '../../model';
import { sentenceAt } from '../../text/sentence-at';
import { pairDoubleMarks } from './double-marks';
import { marksOf } from './marks';
import type { MarkPair } from './marks';
import { pairSingleMarks } from './single-marks';

/** A stretch in quote marks: tokens `firstToken` to `endToken`, the marks among them. */
export interface Quoted {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token and position after the last one between the marks. */
  readonly contentFirst: number;
  readonly contentEnd: number;
  /** Between the marks, without white space at the edges. */
  readonly content: Span;
  /** False when its closing mark is missing. */
  readonly closed: boolean;
  /** True when the paragraph before it was left open: the same speech goes on. */
  readonly carriesOn: boolean;
}

const OPENING = /^["＂“„«»‹「‘'`]$/;
const OPENING_SINGLE = /^['‘]$/;

/** All that stands in quote marks, in text order and without overlap; a quote within a quote is part of the outer one. */
export function findQuoted(text: TaggedText): Quoted[] {
  const quoted: Quoted[] = [];
  const blocks = tokensByBlock(text);
  blocks.forEach((tokens, block) => {
    const marks = marksOf(tokens);
    const doubles = pairDoubleMarks(marks, tokens);
    const carriesOn = OPENING_SINGLE.test(blocks[block + 1]?.[0]?.text ?? '');
    for (const pair of outermost([...doubles, ...pairSingleMarks(marks, { tokens, doubles, carriesOn })])) {
      const one = quotedOf(text, pair, quoted.at(-1));
      if (one !== null) quoted.push(one);
    }
  });
  return quoted.map((one, index) => shortenUnclosed(text, one, quoted[index + 1]));
}

function tokensByBlock(text: TaggedText): TaggedToken[][] {
  const blocks: TaggedToken[][] = [];
  for (let at = 0; at < text.sentences.length;) {
    const first = text.sentences[at];
    if (first === undefined) break;
    let end = first.endToken;
    for (; text.sentences[at]?.block === first.block; at += 1) end = text.sentences[at]?.endToken ?? end;
    blocks.push(text.tokens.slice(first.firstToken, end));
  }
  return blocks;
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open || b.end - a.end)) {
    if (pair.open >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  }
  return kept;
}

function quotedOf(text: TaggedText, pair: MarkPair, before: Quoted | undefined): Quoted | null {
  const { open, contentFirst, contentEnd, end, closed } = pair;
  const content = spanOf(text, contentFirst, contentEnd);
  if (content === null) return null;
  const carriesOn = before?.closed === false && before.endToken === open && OPENING.test(text.tokens[open]?.text ?? '');
  return { firstToken: open, endToken: end, contentFirst, contentEnd, content, closed, carriesOn };
}

function spanOf({ tokens }: TaggedText, first: number, end: number): Span | null {
  const from = tokens[first];
  const to = tokens[end - 1];
  return from === undefined || to === undefined || first >= end ? null : { start: from.start, end: to.end };
}

/**
 * A quote left open is taken up again by a mark at the head of the next paragraph. If none is there and it did not
 * open its own paragraph either, it holds for its sentence only: a mark was lost, and the rest may be the writer's words.
 */
function shortenUnclosed(text: TaggedText, quoted: Quoted, next: Quoted | undefined): Quoted {
  if (quoted.closed || next?.carriesOn === true) return quoted;
  const sentence = sentenceAt(text, quoted.firstToken);
  if (sentence === null || opensBlock(text, sentence.index, quoted.firstToken)) return quoted;
  const content = spanOf(text, quoted.contentFirst, sentence.endToken);
  if (content === null) return quoted;
  return { ...quoted, endToken: sentence.endToken, contentEnd: sentence.endToken, content };
}

function opensBlock(text: TaggedText, sentence: number, token: number): boolean {
  const own = text.sentences[sentence];
  return own?.firstToken === token && text.sentences[sentence - 1]?.block !== own.block;
}
