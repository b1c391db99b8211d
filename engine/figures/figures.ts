import type { Quantity, Reference, Sentence, Span, TaggedText, TaggedToken, TimeExpression } from '../model';
import { quantityOf } from './quantities';
import { readDrafts } from './drafts';
import type { SentenceView } from './reading';

/** Spans whose numbers are no figures. */
export interface NotFigures {
  readonly times: readonly TimeExpression[];
  readonly references: readonly Reference[];
  /** Names ("Group of Seven", "Boeing 737"). */
  readonly names: readonly Span[];
}

/** Figures with what is counted and how sure, in text order; not yet linked to source, time and place. */
export function findQuantities(text: TaggedText, not: NotFigures): Quantity[] {
  const taken = tokensOf(text, [...not.times, ...not.references]);
  const named = tokensOf(text, not.names);
  return text.sentences.flatMap((sentence) => quantitiesIn(viewOf(text, sentence, { taken, named })));
}

function quantitiesIn(view: SentenceView): Quantity[] {
  const drafts = readDrafts(view);
  return drafts.map((_, index) => quantityOf(view, drafts, index));
}

function viewOf(
  text: TaggedText,
  sentence: Sentence,
  { taken, named }: { taken: ReadonlySet<number>; named: ReadonlySet<number> },
): SentenceView {
  return {
    text: text.text,
    tokens: text.tokens,
    first: sentence.firstToken,
    end: sentence.endToken,
    taken: ({ index }: TaggedToken) => taken.has(index),
    named: ({ index }: TaggedToken) => named.has(index),
  };
}

/** Positions of the tokens that lie within any of the spans: one walk over both, as both are in order. */
function tokensOf(text: TaggedText, spans: readonly Span[]): Set<number> {
  const positions = new Set<number>();
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let from = 0;
  for (const { start, end } of sorted) {
    while (from < text.tokens.length && (text.tokens[from]?.end ?? 0) <= start) from += 1;
    for (let at = from; (text.tokens[at]?.start ?? end) < end; at += 1) positions.add(at);
  }
  return positions;
}
