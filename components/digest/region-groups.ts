import type { Entity, PlaceLevel } from '../../engine/model';
import { clip } from '../card/excerpt';
import { pageNote, type DigestLine, type LineGroup } from './line';
import type { Lookup } from './lookup';

const LEVEL_WORDS: Readonly<Record<PlaceLevel, string>> = {
  country: 'country',
  'first-order': 'region',
  'second-order': 'district',
  settlement: 'town or city',
  other: 'place',
};

/** Countries first, then what lies in them from large to small. */
const LEVELS = Object.keys(LEVEL_WORDS) as readonly PlaceLevel[];

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

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
    title: places[0]?.place?.level === 'country' ? null : countryName(country),
    titleFrom: 'ours',
    aside: null,
    share: null,
    lines: places.map((place) => regionLine(place, lookup)),
  };
}

export function regionLine(place: Entity, lookup: Lookup): DigestLine {
  const within = lookup.entity(place.place?.within ?? null);
  const isInCountry = within?.place?.level === 'country';
  return {
    key: place.id,
    kind: 'place',
    title: clip(place.name, 200),
    tag: LEVEL_WORDS[place.place?.level ?? 'other'],
    notes: within === null || isInCountry ? [] : pageNote(clip(within.name, 200), 'in'),
    spans: place.mentions.map(({ start, end }) => ({ start, end })),
  };
}

function levelOf({ place }: Entity): number {
  return LEVELS.indexOf(place?.level ?? 'other');
}

/** @param code ISO 3166-1 alpha-2. */
function countryName(code: string | null): string {
  if (code === null) return 'Elsewhere';
  return (/^[A-Z]{2}$/.test(code) ? COUNTRY_NAMES.of(code) : undefined) ?? code;
}
