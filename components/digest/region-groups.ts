import type { Entity, PlaceLevel } from '../../engine/model';
import { clip } from '../card/excerpt';
import { aroundOf, countryName, isDoubtful, runnerUpWords, sortWords } from '../card/place-words';
import { pageNote, type DigestLine, type LineGroup, type Note } from './line';
import type { Lookup } from './lookup';

/** Countries first, then what lies in them from large to small. */
const LEVELS: readonly PlaceLevel[] = ['country', 'first-order', 'second-order', 'settlement', 'other'];

/** Places by the country they lie in, in the digest's order of salience; those of no known country come last. */
export function regionGroups(places: readonly Entity[], lookup: Lookup): LineGroup[] {
  const byCountry = new Map<string | null, Entity[]>();
  for (const place of places) {
    const country = place.place?.country ?? null;
    byCountry.set(country, byCountry.get(country) ?? []);
    byCountry.get(country)?.push(place);
  }
  return [...byCountry]
    .sort(([some], [other]) => Number(some === null) - Number(other === null))
    .map(([country, inside]) => countryGroup({ country, inside, lookup }));
}

function countryGroup({
  country,
  inside,
  lookup,
}: {
  country: string | null;
  inside: Entity[];
  lookup: Lookup;
}): LineGroup {
  const places = inside.toSorted((some, other) => levelOf(some) - levelOf(other));
  return {
    key: country ?? 'elsewhere',
    title: places[0]?.place?.level === 'country' ? null : headingFor(country),
    titleFrom: 'ours',
    aside: null,
    share: null,
    lines: places.map((place) => regionLine(place, lookup)),
  };
}

export function regionLine(place: Entity, lookup: Lookup): DigestLine {
  return {
    key: place.id,
    kind: 'place',
    title: clip(place.name, 200),
    tag: sortWords(place.place).toLowerCase(),
    notes: [...whereNote(place, lookup), ...doubtNote(place)],
    spans: place.mentions.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * Where it lies, for those who do not see the map: "Belgorod Oblast, Russia". Nothing for what lies in its country and in
 * nothing smaller: the heading above it says that.
 */
function whereNote(entity: Entity, lookup: Lookup): readonly Note[] {
  const { place } = entity;
  const within = lookup.entity(place?.within ?? null);
  const told = within === null || within.place?.level === 'country' ? null : within.name;
  const around = aroundOf(entity, told);
  const isSaidAbove = around.length === 1 && around[0] === countryName(place?.country ?? null);
  return isSaidAbove ? [] : pageNote(around.join(', '), 'in');
}

/** "or Paris, Texas, United States?" where it may well be another place of the name. */
function doubtNote({ place }: Entity): readonly Note[] {
  const other = place !== null && isDoubtful(place) ? runnerUpWords(place.runnerUp) : null;
  return other === null ? [] : pageNote(`${other}?`, 'or');
}

function levelOf({ place }: Entity): number {
  return LEVELS.indexOf(place?.level ?? 'other');
}

/** @param code ISO 3166-1 alpha-2. */
function headingFor(code: string | null): string {
  return code === null ? 'Elsewhere' : (countryName(code) ?? code);
}
