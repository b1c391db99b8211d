import type { Entity, PlaceRelation, Quantity, QuantitySource, Quotation, Span, Speaker } from '../model';
import type { Fate } from './fates';
import { decidingFate, fateBefore, fateWithin, type Fated } from './near';
import type { Parted } from './part';

/** An entity that a correction has changed. */
export interface Change extends Fated, Parted {
  readonly id: string;
  /** The place it lay in, or null. */
  readonly within: string | null;
}

/** Who speaks, when the speaker may have become another or nobody. */
export function correctQuotation(quotation: Quotation, change: Change): Quotation {
  const { speaker, content } = quotation;
  if (speaker?.entity !== change.id) return quotation;
  return { ...quotation, speaker: voiceOf(speaker, { from: content[0]?.start ?? 0, change }) };
}

/** Who vouches for a figure, and where it holds. */
export function correctQuantity(quantity: Quantity, change: Change): Quantity {
  const { source, place, start } = quantity;
  return {
    ...quantity,
    source: source?.entity === change.id ? voiceOf(source, { from: start, change }) : source,
    place: place === change.id ? idOf(decidingFate(quantity, change), change) : place,
  };
}

/** How two places lie, as long as the words that say so still speak of both. */
export function correctRelation(relation: PlaceRelation, change: Change): PlaceRelation[] {
  if (relation.place !== change.id && relation.other !== change.id) return [relation];
  const meant = idOf(decidingFate(relation, change), change);
  if (meant === null) return [];
  const place = relation.place === change.id ? meant : relation.place;
  const other = relation.other === change.id ? meant : relation.other;
  return place === other ? [] : [{ ...relation, place, other }];
}

/** Whose office, in which place, for whose government. */
export function correctEntity(entity: Entity, change: Change): Entity {
  return {
    ...entity,
    roles: entity.roles.map((role) =>
      role.of === change.id ? { ...role, of: idOf(decidingFate(role, change), change) } : role,
    ),
    mentions: entity.mentions.map((mention) => {
      if (mention.standsFor !== change.id || change.rest !== null) return mention;
      const { standsFor: _gone, ...itself } = mention;
      return itself;
    }),
    place: entity.place?.within === change.id ? { ...entity.place, within: aroundIt(entity, change) } : entity.place,
  };
}

/** The phrase stays where nobody is known to be behind it any more; without a phrase there is nothing left to say. */
function voiceOf<Voice extends Speaker | QuantitySource>(
  voice: Voice,
  { from, change }: { readonly from: number; readonly change: Change },
): Voice | null {
  const phrase = phraseOf(voice);
  const fate = (phrase === null ? fateBefore(from, change) : fateWithin(phrase, change)) ?? 'stays';
  const entity = idOf(fate, change);
  return entity === null && phrase === null ? null : { ...voice, entity };
}

function phraseOf({ start, end }: Speaker | QuantitySource): Span | null {
  return start === undefined || end === undefined ? null : { start, end };
}

function idOf(fate: Fate, { rest, own }: Parted): string | null {
  if (fate === 'goes') return null;
  return (fate === 'parts' ? own : rest)?.id ?? null;
}

/** What lay in a place that is none lies in what that lay in. */
function aroundIt({ id }: Entity, { rest, within }: Change): string | null {
  if (rest !== null) return rest.id;
  return within === id ? null : within;
}
