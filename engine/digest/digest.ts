import type { Digest, Entity, Quantity, Quotation, TimeExpression } from '../model';

export interface DigestInput {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

/** Chooses and orders what the popup lists. */
export function digestOf(_input: DigestInput): Digest {
  return {
    actors: [],
    regions: [],
    figures: [],
    quotes: [],
    timeline: [],
    sources: [],
    disagreements: [],
    lessCertain: { entities: [], quotations: [], quantities: [] },
  };
}
