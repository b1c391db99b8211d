import type { Analysis, Entity, EntityKind, ItemRef, Mention, Span } from '../../engine/model';
import type { MarkKind } from '../../protocol/settings';

/** A stretch of the article that carries a tint and opens a card. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly item: ItemRef;
}

/** Time expressions have no `certain` of their own; below this they are left to the popup. */
const CERTAIN_TIME = 0.5;

/** Documents are listed under sources, never marked: null. */
const MARK_KIND_OF: Readonly<Record<EntityKind, MarkKind | null>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  place: 'place',
  document: null,
};

/**
 * The marks of an analysis: what is certain and of an enabled kind, in text order, an outer mark before the marks
 * inside it. Marks may nest (a name inside a quotation). Pronouns are not marked: see docs/decisions/0010.
 */
export function marksOf(analysis: Analysis, enabled: Readonly<Record<MarkKind, boolean>>): Mark[] {
  const marks = [
    ...entityMarks(analysis),
    ...quotationMarks(analysis),
    ...figureMarks(analysis),
    ...timeMarks(analysis),
  ];
  return marks
    .filter(({ kind, start, end }) => enabled[kind] && end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function entityMarks({ entities }: Analysis): Mark[] {
  return entities.flatMap((entity) => entity.mentions.flatMap((mention, index) => mentionMark(entity, mention, index)));
}

function mentionMark(entity: Entity, mention: Mention, index: number): Mark[] {
  const kind = MARK_KIND_OF[mention.kind ?? entity.kind];
  if (kind === null || !mention.certain || mention.form === 'pronoun') return [];
  const item: ItemRef = { type: 'mention', entity: entity.id, mention: index };
  return [{ start: mention.start, end: mention.end, kind, item }];
}

/** What is said or written; mere thoughts are told in the article's own words. */
function quotationMarks({ quotations, digest }: Analysis): Mark[] {
  const thoughts = new Set(digest.thoughts);
  return quotations.flatMap(({ certain, content }, quotation) =>
    certain && !thoughts.has(quotation)
      ? content.map(({ start, end }): Mark => ({ start, end, kind: 'quote', item: { type: 'quotation', quotation } }))
      : [],
  );
}

/** Those worth a reader's eye, as the digest chose them. */
function figureMarks({ quantities, digest }: Analysis): Mark[] {
  return digest.figures.flatMap((position): Mark[] => {
    const quantity = quantities[position];
    if (quantity === undefined) return [];
    const { start, end } = quantity;
    return [{ start, end, kind: 'figure', item: { type: 'quantity', quantity: position } }];
  });
}

function timeMarks({ times }: Analysis): Mark[] {
  return times.flatMap(({ confidence, start, end, id }): Mark[] =>
    confidence >= CERTAIN_TIME ? [{ start, end, kind: 'time', item: { type: 'time', time: id } }] : [],
  );
}
