import type { Analysis, Entity, Quantity, Quotation, Span, TimeExpression } from '../../engine/model';
import { clip, words } from '../card/excerpt';

/** An analysis made ready for listing: everything found by id or position without walking through it each time. */
export interface Lookup {
  readonly analysis: Analysis;
  entity(id: string | null): Entity | null;
  time(id: string | null): TimeExpression | null;
  quotation(position: number): Quotation | null;
  quantity(position: number): Quantity | null;
  /** The digest's quotations by entity id of who speaks, then what the same one is said to think or want. */
  quotationsBy(entityId: string): readonly Quotation[];
  /** Name of an entity, else the words of the article for it; null when there is neither. */
  nameOf(phrase: Phrase | null): string | null;
  /** What a span says, white space made single, cut at `limit` UTF-16 code units. */
  words(span: Span, limit?: number): string;
}

/** Who speaks or vouches: an entity, or words that were joined to none. */
export interface Phrase {
  readonly entity: string | null;
  readonly start?: number;
  readonly end?: number;
}

/** Long enough for every name and claim an article has; short enough for a hostile one. */
const LIMIT = 300;
const NAME_LIMIT = 200;

export function lookupOf(analysis: Analysis): Lookup {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const bySpeaker = quotationsBySpeaker(analysis);
  return {
    analysis,
    entity: (id) => (id === null ? null : (entities.get(id) ?? null)),
    time: (id) => (id === null ? null : (times.get(id) ?? null)),
    quotation: (position) => analysis.quotations[position] ?? null,
    quantity: (position) => analysis.quantities[position] ?? null,
    quotationsBy: (entityId) => bySpeaker.get(entityId) ?? [],
    nameOf: (phrase) => {
      const name = entities.get(phrase?.entity ?? '')?.name;
      if (name !== undefined) return clip(name, NAME_LIMIT);
      if (phrase?.start === undefined || phrase.end === undefined) return null;
      return words(analysis, { start: phrase.start, end: phrase.end }, NAME_LIMIT);
    },
    words: (span, limit = LIMIT) => words(analysis, span, limit),
  };
}

function quotationsBySpeaker({ digest, quotations }: Analysis): Map<string, Quotation[]> {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const position of [...digest.quotes, ...digest.thoughts]) {
    const quotation = quotations[position];
    const speaker = quotation?.speaker?.entity ?? null;
    if (quotation === undefined || speaker === null) continue;
    bySpeaker.set(speaker, bySpeaker.get(speaker) ?? []);
    bySpeaker.get(speaker)?.push(quotation);
  }
  return bySpeaker;
}
