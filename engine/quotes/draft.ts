import type { QuotationForm, Cue, Directness, Span, SpeechAct, TokenSpan } from '../model';

/** An attribution in the making, before the drafts are put in text order and numbered. */
export interface Draft {
  readonly content: readonly Span[];
  readonly directness: Directness;
  readonly act: SpeechAct;
  readonly source: TokenSpan | null;
  readonly cue: Cue | null;
  readonly channel: Span | null;
  readonly confidence: number;
  /** Left out for quotes and clauses. */
  readonly form?: QuotationForm;
  /** Positions in `Reading.quoted` of the quotes that are content of their own; the first is the one it stands at. */
  readonly quotes: readonly number[];
  /** Position in `Reading.stretches` of the stretch the source and cue are in. */
  readonly stretch: number;
  /** The earlier draft whose speaker goes on speaking, or null. */
  readonly inherits: Draft | null;
}

/**
 * How sure a reading is, by what shows it. From 0.6 on it is shown as certain. The order is what counts: quote marks
 * with a cue are surest, a noun phrase that may or may not be what was said is least so.
 */
export const CONFIDENCE = {
  quoteWithCue: 0.95,
  quoteAccording: 0.93,
  setOff: 0.75,
  signed: 0.85,
  inherited: 0.7,
  loneQuote: 0.5,
  partlyQuoted: 0.85,
  according: 0.85,
  clauseWithThat: 0.82,
  describedAs: 0.78,
  clauseBefore: 0.76,
  request: 0.72,
  passive: 0.68,
  intention: 0.7,
  deed: 0.68,
  topic: 0.66,
  bareClause: 0.72,
  noun: 0.62,
  bareDoubtful: 0.64,
  object: 0.62,
  nobody: 0.6,
} as const;

/** A missing closing mark costs a quote this much. */
export const UNCLOSED_PENALTY = 0.2;
/** "You say", "I think": mostly the writer talking, not a source. */
export const WRITER_PENALTY = 0.3;
