import type { Entity, PlaceLevel } from '../../engine/model';
import { clip } from '../card/excerpt';
import { pageNote, type DigestLine, type LineGroup, type Note } from './line';
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

/** What a place lies in that is told: district, region, country. */
const MAX_AROUND = 3;

/** A reading of a name below this is shown with the second-best one, as on the card. */
const DOUBTFUL = 0.6;

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
  return {
    key: place.id,
    kind: 'place',
    title: clip(place.name, 200),
    tag: LEVEL_WORDS[place.place?.level ?? 'other'],
    notes: [...whereNote(place, lookup), ...doubtNote(place)],
    spans: place.mentions.map(({ start, end }) => ({ start, end })),
  };
}

/**
 * Where it lies, for those who do not see the map: "Belgorod Oblast, Russia". Nothing for what lies in its country and in
 * nothing smaller: the heading above it says that.
 */
function whereNote({ place, name }: Entity, lookup: Lookup): readonly Note[] {
  if (place === null || place.level === 'country') return [];
  const within = lookup.entity(place.within);
  const told = within === null || within.place?.level === 'country' ? [] : [within.name];
  const around = (place.liesIn.length > 0 ? place.liesIn : told).filter((part) => part !== name);
  const isSaidAbove = around.length === 1 && around[0] === countryName(place.country);
  return isSaidAbove ? [] : pageNote(clip(around.slice(-MAX_AROUND).join(', '), 200), 'in');
}

/** "or Paris, Texas, United States?" where it may well be another place of the name. */
function doubtNote({ place }: Entity): readonly Note[] {
  const other = place?.runnerUp ?? null;
  if (place === null || other === null || place.confidence >= DOUBTFUL) return [];
  const around = other.liesIn.length > 0 ? other.liesIn : other.country === null ? [] : [countryName(other.country)];
  return pageNote(`${clip([other.name, ...around.slice(-MAX_AROUND)].join(', '), 200)}?`, 'or');
}

function levelOf({ place }: Entity): number {
  return LEVELS.indexOf(place?.level ?? 'other');
}

/** @param code ISO 3166-1 alpha-2. */
function countryName(code: string | null): string {
  if (code === null) return 'Elsewhere';
  return (/^[A-Z]{2}$/.test(code) ? COUNTRY_NAMES.of(code) : undefined) ?? code;
}
