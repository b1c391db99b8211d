import type { Span } from './span';

export type Directness = 'direct' | 'indirect' | 'mixed';
export type SpeechAct = 'speech' | 'writing' | 'thought';
export type CueKind = 'neutral' | 'claim' | 'denial' | 'order' | 'doubt' | 'emotion' | 'hearsay';

/**
 * What the words are: all in quote marks; a clause ("that the road is shut"); a deed ("to shut the road"); a noun phrase that
 * stands for what was said ("plans to shut the road"); or one that the words were only about ("discussed the road").
 */
export type QuotationForm = 'quote' | 'clause' | 'deed' | 'phrase' | 'topic';

/** Who speaks. Without `start` and `end` when the speaker is inherited from an earlier sentence. */
export interface Speaker {
  /** Entity id, or null when the phrase could not be joined to one. */
  readonly entity: string | null;
  /** The whole source phrase, title and apposition included. */
  readonly start?: number;
  readonly end?: number;
}

export interface Cue extends Span {
  readonly lemma: string;
  readonly kind: CueKind;
  /** "does not want": the span holds the negation too. Only thoughts have it; what was not said is no quotation. */
  readonly negated?: boolean;
}

export interface Quotation {
  /** More than one span when the cue interrupts the quotation. Without cue, speaker and outer quote marks. */
  readonly content: readonly Span[];
  readonly directness: Directness;
  readonly form: QuotationForm;
  readonly act: SpeechAct;
  /** Null when it is not known who speaks. */
  readonly speaker: Speaker | null;
  /** Null when nothing but the quote marks says that somebody speaks. */
  readonly cue: Cue | null;
  /** "in a Telegram video"; null when not said. */
  readonly channel: Span | null;
  readonly confidence: number;
  readonly certain: boolean;
}
