import type {
  Entity,
  Mention,
  QuantitySource,
  Quotation,
  Sentence,
  Span,
  TaggedText,
  TimeExpression,
} from '../../model';
import { bySentence, type BySentence } from './sentence-index';
import { canVouch, rests } from './vouching';

/** What other stages found around the figures of a text. */
export interface QuantityContext {
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
}

/** A stretch of what somebody says, with who says it. */
export interface Said extends Span {
  readonly source: QuantitySource;
}

/** Where an entity is spoken of. */
export interface Spoken extends Mention {
  readonly entity: string;
  /** The entity's own kind may differ from the mention's. */
  readonly as: Entity['kind'];
}

export interface Surroundings {
  readonly said: BySentence<Said>;
  readonly times: BySentence<TimeExpression>;
  readonly mentions: BySentence<Spoken>;
}

/** The same in one sentence. */
export interface SentenceContext {
  readonly sentence: Sentence;
  readonly said: readonly Said[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Spoken[];
}

export function surroundingsOf(text: TaggedText, { quotations, times, entities }: QuantityContext): Surroundings {
  return {
    said: bySentence(
      text,
      quotations.filter(rests).flatMap((quotation) => saidIn(text.text, quotation)),
    ),
    times: bySentence(text, times),
    mentions: bySentence(text, entities.flatMap(spokenOf)),
  };
}

export function sentenceContext({ said, times, mentions }: Surroundings, sentence: Sentence): SentenceContext {
  return { sentence, said: said.in(sentence), times: times.in(sentence), mentions: mentions.in(sentence) };
}

/** The words for a source; null where it was inherited without words. */
export function phraseOf(source: QuantitySource | null): Span | null {
  return source?.start === undefined || source.end === undefined ? null : { start: source.start, end: source.end };
}

function saidIn(text: string, { content, speaker }: Quotation): Said[] {
  return speaker === null || !canVouch(text, speaker)
    ? []
    : content.map(({ start, end }) => ({ start, end, source: speaker }));
}

function spokenOf({ id, kind, mentions }: Entity): Spoken[] {
  return mentions.map((mention) => ({ ...mention, entity: id, as: mention.kind ?? kind }));
}

export const lengthOf = ({ start, end }: Span): number => end - start;

export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** In UTF-16 code units; 0 where they touch or overlap. */
export const gapBetween = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end, 0);

/** The first of those for which `cost` is least, or null where it is nowhere below `limit`. */
export function cheapest<Item>(items: readonly Item[], cost: (item: Item) => number, limit: number): Item | null {
  let [best, least]: [Item | null, number] = [null, limit];
  for (const item of items) {
    const its = cost(item);
    if (its < least) [best, least] = [item, its];
  }
  return best;
}
