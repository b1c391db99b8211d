import type { Analysis } from '../../engine/model';
import { clip } from './excerpt';

/** The name of an entity for showing; null when the id is null or unknown. */
export function entityName({ entities }: Pick<Analysis, 'entities'>, id: string | null): string | null {
  const entity = entities.find((candidate) => candidate.id === id);
  return entity === undefined ? null : clip(entity.name, 120);
}
