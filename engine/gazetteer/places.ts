import { COUNTRIES, type Country } from '../data/countries';
import type { GazetteerPlace, PlaceFeature, PlaceLevel } from '../model';
import type { GazetteerHeader } from './header';
import { KIND, populationOf } from './kinds';
import type { Names } from './names';
import { NO_RECORD, type Records } from './records';

const COUNTRY_BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** By kind: what it is. Features stand in the header. */
const KINDS = new Map<number, Pick<GazetteerPlace, 'level' | 'feature' | 'seatOf'>>([
  [KIND.country, { level: 'country', feature: 'country', seatOf: null }],
  [KIND.firstOrder, { level: 'first-order', feature: 'first-order', seatOf: null }],
  [KIND.secondOrder, { level: 'second-order', feature: 'second-order', seatOf: null }],
  [KIND.settlement, { level: 'settlement', feature: 'settlement', seatOf: null }],
  [KIND.district, { level: 'settlement', feature: 'district', seatOf: null }],
  [KIND.capital, { level: 'settlement', feature: 'settlement', seatOf: 'country' }],
  [KIND.firstOrderSeat, { level: 'settlement', feature: 'settlement', seatOf: 'first-order' }],
  [KIND.secondOrderSeat, { level: 'settlement', feature: 'settlement', seatOf: 'second-order' }],
]);

/** The features whose level says more than "other". */
const LEVELS: ReadonlyMap<string, PlaceLevel> = new Map<PlaceFeature, PlaceLevel>([
  ['first-order', 'first-order'],
  ['second-order', 'second-order'],
  ['settlement', 'settlement'],
  ['district', 'settlement'],
]);

const FEATURES: ReadonlySet<string> = new Set<PlaceFeature>([
  ...(['country', 'first-order', 'second-order', 'settlement', 'district', 'continent', 'region', 'sea'] as const),
  ...(['lake', 'river', 'strait', 'island', 'mountain', 'desert', 'landmark'] as const),
]);

/** What places are made of. */
export interface PlaceSource {
  readonly header: GazetteerHeader;
  readonly records: Records;
  readonly names: Names;
}

/** The country of this number in the header; null where countries.ts has none of that code. */
export function countryOf({ header }: PlaceSource, country: number): Country | null {
  return COUNTRY_BY_CODE.get(header.countries[country] ?? '') ?? null;
}

/** A record as a place. */
export function placeOf(source: PlaceSource, record: number): GazetteerPlace {
  const { header, records, names } = source;
  const kind = records.kindOf(record);
  const country = records.countryOf(record);
  const own = kind === KIND.country ? countryOf(source, country) : null;
  const name = names.textOf(record);
  const point = records.pointOf(record);
  const id = records.idOf(record);
  return {
    id: record,
    name: name === '' ? (own?.names[0] ?? '') : name,
    ...(KINDS.get(kind) ?? featureOf(header.features[kind - KIND.feature] ?? '')),
    country: header.countries[country] ?? null,
    firstOrder: recordOrNull(records.firstOrderOf(record)),
    secondOrder: recordOrNull(records.secondOrderOf(record)),
    latitude: point === null ? (own?.latitude ?? 0) : point.latitude / 100,
    longitude: point === null ? (own?.longitude ?? 0) : point.longitude / 100,
    population: populationOf(records.populationOf(record)),
    geonameId: id === 0 ? null : id,
    prominence: Math.round(records.prominenceOf(record) * 100) / 100,
  };
}

function recordOrNull(record: number): number | null {
  return record === NO_RECORD ? null : record;
}

function featureOf(name: string): Pick<GazetteerPlace, 'level' | 'feature' | 'seatOf'> {
  const feature = isFeature(name) ? name : 'region';
  return { level: LEVELS.get(name) ?? 'other', feature, seatOf: null };
}

function isFeature(name: string): name is PlaceFeature {
  return FEATURES.has(name);
}
