import type { Analysis, Correction, Entity } from '../model';
import { fatesOf } from './fates';
import { findMention } from './find';
import { part } from './part';
import { correctEntity, correctQuantity, correctQuotation, correctRelation, type Change } from './references';
import { renumbered, type Parts } from './renumber';

/**
 * Takes a reader's corrections into an analysis, one after the other, as they were made. One whose mention the text no
 * longer holds, or that changes nothing, is passed over. Salience and digest are to be given anew.
 */
export function correct(analysis: Analysis, corrections: readonly Correction[]): Parts {
  const { entities, quotations, quantities, relations } = analysis;
  const before: Parts = { entities, quotations, quantities, relations, corrections: [] };
  const after = corrections.reduce((parts, correction) => takeIn(analysis, parts, correction), before);
  return after === before ? before : renumbered(after);
}

function takeIn(analysis: Analysis, parts: Parts, correction: Correction): Parts {
  const found = findMention({ ...analysis, entities: parts.entities }, correction);
  const fates = found === null ? null : fatesOf(analysis.text, found, correction.kind);
  if (found === null || fates === null) return parts;
  const { entity } = found;
  const { rest, own } = part(analysis.text, { entity, fates, ownId: `${entity.id}.${parts.corrections.length + 1}` });
  const change: Change = {
    id: entity.id,
    within: entity.place?.within ?? null,
    mentions: entity.mentions,
    fates,
    rest,
    own,
  };
  const { id, kind, words, of } = correction;
  const left = [rest, own].filter((one): one is Entity => one !== null);
  return {
    entities: parts.entities
      .flatMap((other) => (other.id === entity.id ? left : [other]))
      .map((other) => correctEntity(other, change)),
    quotations: parts.quotations.map((quotation) => correctQuotation(quotation, change)),
    quantities: parts.quantities.map((quantity) => correctQuantity(quantity, change)),
    relations: parts.relations.flatMap((relation) => correctRelation(relation, change)),
    corrections: [...parts.corrections, { id, kind, words, of, entities: left.map((one) => one.id) }],
  };
}
