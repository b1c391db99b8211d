import type { Entity, Mention, Quotation } from '../model';
import { isStatement } from './statements';

/**
 * Who acts, most salient first: named people, whoever speaks, organisations and groups, and places that act.
 * Those spoken of once who neither speak nor stand in title or lead come last. Documents are sources, not actors.
 */
export function actorsOf(entities: readonly Entity[], quotations: readonly Quotation[]): string[] {
  const said = quotations.filter((quotation) => quotation.certain && isStatement(quotation));
  const speakers = new Set(said.map(({ speaker }) => speaker?.entity ?? null));
  const isWeak = ({ id, mentions }: Entity): boolean => mentions.length === 1 && !speakers.has(id);
  return entities
    .filter((entity) => acts(entity, speakers.has(entity.id)))
    .sort((a, b) => Number(isWeak(a)) - Number(isWeak(b)) || bySalience(a, b))
    .map(({ id }) => id);
}

function acts({ kind, named, mentions }: Entity, speaks: boolean): boolean {
  const certain = mentions.filter((mention) => mention.certain);
  if (certain.length === 0 || kind === 'document') return false;
  // "Scottish" before a minister does not make Scotland act.
  if (kind === 'place') return speaks || certain.some(({ sense, form }) => sense === 'actor' && form !== 'demonym');
  return kind !== 'person' || named || speaks;
}

/** Places the article is about, most salient first; a name that stands only for a government is no region. */
export function regionsOf(entities: readonly Entity[]): string[] {
  return entities
    .filter(({ kind, mentions }) => kind === 'place' && mentions.some(isRegion))
    .sort(bySalience)
    .map(({ id }) => id);
}

function isRegion({ certain, sense, form, standsFor }: Mention): boolean {
  return certain && (sense === 'location' || (form === 'name' && standsFor === undefined));
}

/** Entities all of whose mentions are uncertain. */
export function uncertainEntities(entities: readonly Entity[]): string[] {
  return entities.filter(({ mentions }) => !mentions.some(({ certain }) => certain)).map(({ id }) => id);
}

/** Equal ones stay in order of first mention: sorting is stable. */
function bySalience(a: Entity, b: Entity): number {
  return b.salience - a.salience;
}
