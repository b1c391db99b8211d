import type { DigestSource, Entity, Quantity, Quotation } from '../model';
import { isStatement } from './statements';

export interface SourceInput {
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
}

/** Everybody and everything that certain statements and figures rest on, in order of first mention in the text. */
export function sourcesOf({ entities, quotations, quantities }: SourceInput): DigestSource[] {
  const said = positionsByEntity(
    quotations.map((quotation) => (rests(quotation) ? (quotation.speaker?.entity ?? null) : null)),
  );
  const counted = positionsByEntity(
    quantities.map(({ source, certain }) => (certain ? (source?.entity ?? null) : null)),
  );
  return entities
    .filter(({ id }) => said.has(id) || counted.has(id))
    .map((entity) => ({
      entity: entity.id,
      standing: standingOf(entity),
      quotations: said.get(entity.id) ?? [],
      quantities: counted.get(entity.id) ?? [],
    }));
}

function rests(quotation: Quotation): boolean {
  return quotation.certain && isStatement(quotation);
}

function standingOf({ kind, named }: Entity): DigestSource['standing'] {
  if (kind === 'document') return 'document';
  return named ? 'named' : 'unnamed';
}

function positionsByEntity(ids: readonly (string | null)[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  ids.forEach((id, position) => {
    const known = id === null ? undefined : positions.get(id);
    if (known !== undefined) known.push(position);
    else if (id !== null) positions.set(id, [position]);
  });
  return positions;
}
