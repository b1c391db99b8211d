import type { Entity } from '../model';

/** Containers followed upwards: a street in a town in a district in a region in a country. */
const MAX_STEPS = 6;

/** Ids of a place and of the other places of the article it is known to lie in; empty for what is no place. */
export function placesAround(entities: readonly Entity[]): (id: string) => readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const countries = new Map<string, string>();
  const divisions = new Map<string, string>();
  for (const { id, place } of entities) {
    const country = place?.country ?? null;
    if (place === null || country === null) continue;
    if (place.level === 'country') countries.set(country, id);
    else if (place.gazetteerName !== null) divisions.set(`${country} ${place.gazetteerName}`, id);
  }
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const around = new Set<string>();
    const climbed = new Set<string>();
    let at = byId.get(id);
    for (let step = 0; step < MAX_STEPS && at !== undefined && !climbed.has(at.id); step += 1) {
      if (at.place === null) break;
      around.add(at.id);
      climbed.add(at.id);
      const { country, liesIn, within } = at.place;
      for (const name of liesIn) addKnown(around, divisions.get(`${country ?? ''} ${name}`));
      addKnown(around, countries.get(country ?? ''));
      at = byId.get(within ?? '');
    }
    const all = [...around];
    known.set(id, all);
    return all;
  };
}

function addKnown(around: Set<string>, id: string | undefined): void {
  if (id !== undefined) around.add(id);
}
