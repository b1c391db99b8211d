import type { Digest, Entity, Quantity, Quotation, TimeExpression } from '../model';
import { findDisagreements } from './disagreements';
import { actorsOf, regionsOf, uncertainEntities } from './selection';
import { sourcesOf } from './sources';
import { timelineOf } from './timeline';

export interface DigestInput {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** Chooses and orders what the popup lists. */
export function digestOf({ entities, quotations, quantities, times }: DigestInput): Digest {
  const documents = new Set(entities.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const speaks = (quotation: Quotation): boolean => !documents.has(quotation.speaker?.entity ?? '');
  return {
    actors: actorsOf(entities, quotations),
    regions: regionsOf(entities),
    figures: positions(quantities, ({ certain }) => certain),
    quotes: positions(quotations, (quotation) => quotation.certain && speaks(quotation)),
    timeline: timelineOf(times),
    sources: sourcesOf({ entities, quotations, quantities }),
    disagreements: findDisagreements(quantities),
    lessCertain: {
      entities: uncertainEntities(entities),
      quotations: positions(quotations, ({ certain }) => !certain),
      quantities: positions(quantities, ({ certain }) => !certain),
    },
  };
}

function positions<Item>(items: readonly Item[], chosen: (item: Item) => boolean): number[] {
  return items.flatMap((item, position) => (chosen(item) ? [position] : []));
}
