import type { Block, Digest, Entity, Quantity, Quotation, TimeExpression } from '../model';
import { checkArithmetic } from './audit/checks';
import { auditCounts } from './audit/counts';
import { figuresShown } from './figures-shown';
import { actorsOf, regionsOf, uncertainEntities } from './selection';
import { sourcesOf } from './sources';
import { scenesOf } from './scenes';
import { isSaid } from './statements';
import { timelineOf } from './timeline';
import { unheardOf } from './unheard';
import { unsourcedOf } from './unsourced';
import { voicesOf } from './voices';

export interface DigestInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** Chooses and orders what the popup lists. */
export function digestOf(input: DigestInput): Digest {
  const { text, entities, quotations, quantities, times } = input;
  const documents = new Set(entities.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const isQuote = (quotation: Quotation): boolean =>
    quotation.certain && isSaid(quotation) && !documents.has(quotation.speaker?.entity ?? '');
  const quotes = positions(quotations, isQuote);
  const audit = auditCounts(input);
  const regions = regionsOf(entities);
  const figures = figuresShown({ text, quantities, times, counts: audit.counts });
  return {
    actors: actorsOf(entities, quotations),
    regions,
    figures,
    quotes,
    thoughts: positions(quotations, (quotation) => quotation.certain && !isSaid(quotation)),
    voices: voicesOf({ text, quotations, quotes }),
    unheard: unheardOf(input),
    timeline: timelineOf(text, times),
    sources: sourcesOf({ entities, quotations, quantities }),
    unsourced: unsourcedOf(input),
    ...audit,
    checks: checkArithmetic(input),
    scenes: scenesOf({ ...input, regions, figures }),
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
