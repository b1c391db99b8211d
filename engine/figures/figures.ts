import type { NameSpan, Quantity, Reference, Span, TaggedText, TimeExpression } from '../model';
import type { Draft } from './draft';
import { readDrafts } from './drafts';
import { quantityOf } from './quantities';
import type { SentenceView } from './reading';

/** Spans whose numbers are no figures. */
export interface NotFigures {
  readonly times: readonly TimeExpression[];
  readonly references: readonly Reference[];
  /** Names ("Group of Seven", "Boeing 737"); of a person it matters that it is one ("Huang, 33, owns"). */
  readonly names: readonly (Span & Partial<Pick<NameSpan, 'kind'>>)[];
}

/** Figures with what is counted and how sure, in text order; not yet linked to source, time and place. */
export function findQuantities(text: TaggedText, not: NotFigures): Quantity[] {
  const taken = tokensOf(text, [...not.times, ...not.references]);
  const named = tokensOf(text, not.names);
  const people = tokensOf(
    text,
    not.names.filter(({ kind }) => kind === 'person'),
  );
  const views = text.sentences.map((sentence): SentenceView => ({
    text: text.text,
    tokens: text.tokens,
    first: sentence.firstToken,
    end: sentence.endToken,
    taken: ({ index }) => taken.has(index),
    named: ({ index }) => named.has(index),
    person: ({ index }) => people.has(index),
  }));
  return inTurn(views);
}

/** A sentence's figures are read with the last thing counted in the sentence before at hand: "Cruz has 69". */
function inTurn(views: readonly SentenceView[]): Quantity[] {
  let before: Draft | null = null;
  return views.flatMap((view) => {
    const drafts = readDrafts(view);
    const quantities = drafts.map((_, index) => quantityOf(view, drafts, { index, before }));
    before =
      drafts.findLast(({ head, counted }) => head !== null && counted !== '') ?? (drafts.length === 0 ? null : before);
    return quantities;
  });
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
