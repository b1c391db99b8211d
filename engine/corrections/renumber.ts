import type { AppliedCorrection, Entity, PlaceRelation, Quantity, Quotation } from '../model';

/** All of an analysis that names entities, but the digest. */
export interface Parts {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly relations: readonly PlaceRelation[];
  readonly corrections: readonly AppliedCorrection[];
}

/** The same with entities in order of first mention and numbered in that order. */
export function renumbered({ entities, quotations, quantities, relations, corrections }: Parts): Parts {
  const ordered = entities.toSorted(byFirstMention);
  const ids = new Map(ordered.map(({ id }, at) => [id, `e${at + 1}`]));
  const idOf = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  return {
    entities: ordered.map((entity, at) => ({
      ...entity,
      id: `e${at + 1}`,
      roles: entity.roles.map((role) => ({ ...role, of: idOf(role.of) })),
      mentions: entity.mentions.map((mention) =>
        mention.standsFor === undefined ? mention : { ...mention, standsFor: ids.get(mention.standsFor) ?? '' },
      ),
      place: entity.place === null ? null : { ...entity.place, within: idOf(entity.place.within) },
    })),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker === null ? null : { ...quotation.speaker, entity: idOf(quotation.speaker.entity) },
    })),
    quantities: quantities.map((quantity) => ({
      ...quantity,
      source: quantity.source === null ? null : { ...quantity.source, entity: idOf(quantity.source.entity) },
      place: idOf(quantity.place),
    })),
    relations: relations.flatMap((relation) => {
      const [place, other] = [ids.get(relation.place), ids.get(relation.other)];
      return place === undefined || other === undefined ? [] : [{ ...relation, place, other }];
    }),
    corrections: corrections.map((correction) => ({
      ...correction,
      entities: correction.entities.flatMap((id) => ids.get(id) ?? []),
    })),
  };
}

function byFirstMention({ mentions: [one] }: Entity, { mentions: [other] }: Entity): number {
  return (one?.start ?? 0) - (other?.start ?? 0) || (one?.end ?? 0) - (other?.end ?? 0);
}
