import type { Block } from './document';
import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** Coarse part of speech, in the spirit of Universal Dependencies' UPOS. */
export type PartOfSpeech =
  | 'noun'
  | 'proper-noun'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'numeral'
  | 'punctuation'
  | 'other';

export type VerbForm = 'past' | 'present' | 'infinitive' | 'gerund' | 'participle' | 'modal';

/** A word, number or punctuation mark; white space is between tokens. "Gladkov's" is two tokens: "Gladkov" and "'s". */
export interface Token extends Span {
  /** Position in `TokenisedText.tokens`. */
  readonly index: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened: for looking up in tables, never for showing. */
  readonly lower: string;
  readonly kind: TokenKind;
}

/** A token with what the grammar says of it. */
export interface TaggedToken extends Token {
  readonly partOfSpeech: PartOfSpeech;
  readonly verbForm: VerbForm | null;
  readonly plural: boolean;
  /** What compromise's word lists take the word for; a hint, often wrong. */
  readonly nameHint: 'person' | 'place' | 'organization' | null;
}

/** A sentence: a span and its tokens, `tokens.slice(firstToken, endToken)`. Never empty. */
export interface Sentence extends Span {
  /** Position in `TokenisedText.sentences`. */
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Position in `TokenisedText.blocks`. */
  readonly block: number;
}

export interface TokenisedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** What every later stage reads. */
export interface TaggedText extends TokenisedText {
  readonly tokens: readonly TaggedToken[];
}

/** A run of tokens, `tokens.slice(firstToken, endToken)`, and the span it covers. */
export interface TokenSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}
