import type { PlaceFeature } from '../../engine/model';
import { cityOfDivision, coreOfDivision, coreOfTown } from './cores';
import { draftOf, type CountryDraft, type FeatureDraft } from './drafts';
import { PlacesByKey, type Found } from './places-by-key';
import { fail, LATITUDES, LONGITUDES, numberIn, PROMINENCES, rowsOf, valuesOf, type TableRow } from './table-rows';

/** The features a table may name, in the order of their numbers in the file. */
export const FEATURES: readonly PlaceFeature[] = [
  ...(['continent', 'region', 'sea', 'lake', 'river', 'strait', 'island', 'mountain', 'desert', 'landmark'] as const),
  ...(['district', 'settlement', 'first-order', 'second-order'] as const),
];

/**
 * Takes the hand-written tables of a folder into the countries.
 * @returns the places that the tables alone have.
 * @throws {GazetteerError} with file, line and reason at the first row that cannot be used.
 */
export function applyTables(folder: string, countries: readonly CountryDraft[]): FeatureDraft[] {
  const places = new PlacesByKey(countries);
  for (const row of rowsOf(folder, 'names', 5)) applyNames(row, places);
  for (const row of rowsOf(folder, 'points', 3)) applyPoint(row, places);
  return rowsOf(folder, 'features', 7).map((row) => featureOf(row, places));
}

/** KEY | preferred English name or empty | further names | demonyms | prominence or empty */
function applyNames(row: TableRow, places: PlacesByKey): void {
  const [key = '', preferred = '', further, demonyms, prominence = ''] = row.cells;
  const place = places.find(key);
  if (place === null) return fail(row, `expected a place of GeoNames, but no place is called "${key}"`);
  if (preferred !== '') rename(place, preferred.normalize('NFC'));
  for (const name of valuesOf(further)) place.aliases.add(name);
  for (const word of valuesOf(demonyms)) place.demonyms.add(word);
  if (prominence !== '') place.prominence = numberIn(row, prominence, PROMINENCES);
  place.told = true;
}

function rename(place: Found, name: string): void {
  if (place.name !== '') place.aliases.add(place.name);
  place.name = name;
  const isTown = 'kind' in place;
  const isCountry = 'firstOrders' in place;
  place.core = isCountry ? null : isTown ? coreOfTown(name) : coreOfDivision(name);
  const city = isTown || isCountry ? null : cityOfDivision(name);
  if (city !== null) place.aliases.add(city);
}

/** CC or CC.A1 or CC.A1.A2 | latitude | longitude */
function applyPoint(row: TableRow, places: PlacesByKey): void {
  const [code = '', latitude, longitude] = row.cells;
  const place = places.division(code);
  if (place === null) return fail(row, `expected a country or division, but none has the code "${code}"`);
  place.point = { latitude: numberIn(row, latitude, LATITUDES), longitude: numberIn(row, longitude, LONGITUDES) };
}

/** feature | names (the preferred first) | demonyms | CC, CC.A1 or empty | latitude | longitude | prominence */
function featureOf(row: TableRow, places: PlacesByKey): FeatureDraft {
  const [kind = '', names, demonyms, code = '', latitude, longitude, prominence] = row.cells;
  const feature = FEATURES.find((known) => known === kind);
  if (feature === undefined) return fail(row, `expected one of ${FEATURES.join(', ')}, got "${kind}"`);
  if (code !== '' && places.division(code) === null) return fail(row, `no country or division has the code "${code}"`);
  const [name, ...aliases] = valuesOf(names);
  if (name === undefined) return fail(row, 'expected a name');
  const [country = '', firstOrder] = code.split('.');
  return {
    ...draftOf(name, null, aliases),
    demonyms: new Set(valuesOf(demonyms)),
    told: true,
    feature,
    country: country === '' ? null : country,
    firstOrder: firstOrder === undefined ? null : `${country}.${firstOrder}`,
    latitude: numberIn(row, latitude, LATITUDES),
    longitude: numberIn(row, longitude, LONGITUDES),
    prominence: numberIn(row, prominence, PROMINENCES),
  };
}
