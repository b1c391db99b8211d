import type { Block, Entity, Quantity, Span, TimeExpression } from '../../model';
import { contextWords, sentenceAround } from './context-words';

export interface AuditInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** The same with a look-up of the places that are spoken of within a span. */
export interface ComparedInput extends AuditInput {
  readonly placesWithin: (span: Span) => ReadonlySet<string>;
}

/** A figure with what the text around it says of which count it is. */
export interface Compared {
  /** Position in `Analysis.quantities`. */
  readonly position: number;
  readonly quantity: Quantity;
  readonly inTitle: boolean;
  readonly sentence: Span;
  /** The sentence's words. */
  readonly context: string;
  /** Where its block begins; -1 outside all blocks. */
  readonly block: number;
  /** What the figure's sentence is about: its content words, shortened to their stems. */
  readonly words: ReadonlySet<string>;
  /** A part of some other number, or what is added to it: "including four", "six of the cases", "12 others". */
  readonly isPart: boolean;
  /** Countries and towns its sentence speaks of, by whatever word: entity ids. */
  readonly places: ReadonlySet<string>;
  /** What may be, is feared or planned: "could rise to 40". */
  readonly isPossible: boolean;
}

/** So far beside a figure, in UTF-16 code units, stand the words that make it a part. */
const BESIDE = 40;
const HEDGE = String.raw`(?:(?:at least|about|around|some|nearly|almost|over|more than|up to|the|a|an) ){0,2}`;
const PART_BEFORE = new RegExp(
  String.raw`\b(?:including|included|include|includes|among(?: them| those| whom)?|of whom|of them|of which|of those|another|further|additional|other|remaining|extra|by|per|every|each|plus|first|last|next|than) ${HEDGE}$`,
  'iu',
);
const PART_WITHIN =
  /\bof (?:the|them|those|these|whom|which|his|her|its|their|all)\b|\b(?:more|others?|another|additional|further|extra|new)\b(?! than)/iu;
const PART_AFTER =
  /^ ?(?:of (?:the|them|those|these|whom|which|his|her|its|their|all)\b|others?\b|more\b(?! than)|additional\b|each\b|per\b|every\b|apiece\b|daily\b|a (?:day|week|month|year)\b|an hour\b)/iu;
const POSSIBLE =
  /\b(?:could|may|might|would|should|if|expect\w*|fear\w*|forecast\w*|predict\w*|project(?:ed|s|ion)|plan(?:s|ned)?|aim(?:s|ed)?|target\w*|hop(?:es|ed)|propos\w*|likely|potential\w*|capacity|maximum|limit|goal|threaten\w*|wants?|seeks?|promis\w*|pledg\w*|demand\w*)\b/iu;

/** The figure as it is compared with others. */
export function comparedAt(input: ComparedInput, position: number): Compared | null {
  const { text, blocks, quantities } = input;
  const quantity = quantities[position];
  if (quantity === undefined) return null;
  const block = blockAt(blocks, quantity.start);
  const sentence = sentenceAround(text, block ?? { start: 0, end: text.length }, quantity);
  const words = text.slice(sentence.start, sentence.end);
  const before = text.slice(Math.max(sentence.start, quantity.start - BESIDE), quantity.start);
  const after = text.slice(quantity.end, quantity.end + BESIDE);
  return {
    position,
    quantity,
    inTitle: block?.role === 'title',
    block: block?.start ?? -1,
    sentence,
    context: words,
    words: contextWords(words),
    places: input.placesWithin(sentence),
    isPart:
      PART_BEFORE.test(before) ||
      PART_WITHIN.test(text.slice(quantity.start, quantity.end)) ||
      PART_AFTER.test(after) ||
      /^(?:of|among) /i.test(words),
    isPossible: POSSIBLE.test(words),
  };
}

/** Binary search: blocks are in order. */
function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= offset ? block : null;
}
