import type { PlaceLevel } from '../model';
import { COUNTRIES, type Country } from './countries';
import { CITIES } from './place-cities';
import { COMMON_NAMES, COUNTRY_NAMES, DIVISIONS, SEATS, WORLD_REGIONS } from './place-names';

/** A place the engine knows without being told by the text. */
export interface KnownPlace {
  /** The common English name first. */
  readonly names: readonly string[];
  /** Adjectives and words for the people, in the singular. */
  readonly demonyms: readonly string[];
  readonly level: PlaceLevel;
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null;
  /** Degrees north, to 0.1°; null when not in the tables. */
  readonly latitude: number | null;
  /** Degrees east, to 0.1°; null when not in the tables. */
  readonly longitude: number | null;
  /** True for the seat of a country's government, city or house. */
  readonly capital: boolean;
}

/** The smaller of two countries that share a name or demonym: "Congo" and "Dominican" seldom mean these. */
const SELDOM_MEANT = new Set(['CG', 'DM']);

const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ code, capital }) => (capital === null ? [] : [`${code}|${capital}`])),
);

/** Countries, cities, divisions, world regions. Of places that share a name, the one meant more often comes first. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  ...countries(),
  ...cities(),
  ...divisions(),
  ...capitals(),
  ...seats(),
  ...worldRegions(),
];

function countries(): KnownPlace[] {
  const further = new Map(rowsOf(COUNTRY_NAMES).map(([code = '', ...cells]) => [code, cells]));
  const places = COUNTRIES.map((country) => countryPlace(country, further.get(country.code) ?? []));
  const isSeldom = ({ country }: KnownPlace) => country !== null && SELDOM_MEANT.has(country);
  return [...places.filter((place) => !isSeldom(place)), ...places.filter(isSeldom)];
}

function countryPlace(country: Country, [names, demonyms]: readonly string[]): KnownPlace {
  const { code, latitude, longitude } = country;
  return {
    names: [...new Set([...listOf(COMMON_NAMES.get(code)), ...country.names, ...listOf(names)])],
    demonyms: [...new Set([...country.demonyms, ...listOf(demonyms)])],
    level: 'country',
    country: code,
    latitude,
    longitude,
    capital: false,
  };
}

function cities(): KnownPlace[] {
  return rowsOf(CITIES).map(([country = '', names, demonyms, latitude, longitude]) => ({
    names: listOf(names),
    demonyms: listOf(demonyms),
    level: 'settlement',
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital: listOf(names).some((name) => CAPITALS.has(`${country}|${name}`)),
  }));
}

/** The capitals the table of cities leaves out; where they lie is not known here. */
function capitals(): KnownPlace[] {
  const listed = new Set(
    rowsOf(CITIES).flatMap(([code = '', names]) => listOf(names).map((name) => `${code}|${name}`)),
  );
  return [...CAPITALS]
    .filter((capital) => !listed.has(capital))
    .map((capital) => {
      const [country = '', name = ''] = capital.split('|');
      return {
        names: [name],
        demonyms: [],
        level: 'settlement',
        country,
        latitude: null,
        longitude: null,
        capital: true,
      };
    });
}

function seats(): KnownPlace[] {
  return rowsOf(SEATS).map(([country = '', names, latitude, longitude]) => ({
    names: listOf(names),
    demonyms: [],
    level: 'other',
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital: true,
  }));
}

function divisions(): KnownPlace[] {
  return rowsOf(DIVISIONS).map(([country = '', names, demonyms, level, latitude, longitude]) => ({
    names: listOf(names),
    demonyms: listOf(demonyms),
    level: level === 'first-order' || level === 'second-order' ? level : 'other',
    country,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital: false,
  }));
}

function worldRegions(): KnownPlace[] {
  return rowsOf(WORLD_REGIONS).map(([names, demonyms, latitude, longitude]) => ({
    names: listOf(names),
    demonyms: listOf(demonyms),
    level: 'other',
    country: null,
    latitude: Number(latitude),
    longitude: Number(longitude),
    capital: false,
  }));
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(';');
}
