import type { Entity, PlaceReading, PlaceRunnerUp } from '../../engine/model';
import { clip } from './excerpt';

type Feature = NonNullable<PlaceReading['feature']>;

/** What a reader calls a place of the kind; levels where only the text knows of it. */
const FEATURE_WORDS: Readonly<Record<Feature, string>> = {
  country: 'Country',
  'first-order': 'Region',
  'second-order': 'District',
  settlement: 'Town',
  district: 'Part of a town',
  continent: 'Continent',
  region: 'Region',
  sea: 'Sea',
  lake: 'Lake',
  river: 'River',
  strait: 'Strait',
  island: 'Island',
  mountain: 'Mountain',
  desert: 'Desert',
  landmark: 'Landmark',
};

const LEVEL_WORDS: Readonly<Record<PlaceReading['level'], string>> = {
  country: 'Country',
  'first-order': 'Region',
  'second-order': 'District',
  settlement: 'Town or city',
  other: 'Place',
};

/** Countries whose first-order divisions English calls states, and those where it calls them provinces. */
const STATES: ReadonlySet<string> = new Set([
  'US',
  'AU',
  'IN',
  'BR',
  'MX',
  'NG',
  'MY',
  'VE',
  'DE',
  'AT',
  'SS',
  'MM',
  'PW',
  'FM',
  'SD',
]);
const PROVINCES: ReadonlySet<string> = new Set([
  'CA',
  'CN',
  'AR',
  'ZA',
  'AF',
  'IR',
  'TR',
  'ID',
  'NL',
  'BE',
  'IE',
  'CU',
  'TH',
  'VN',
  'KR',
  'PK',
  'ZM',
  'CD',
  'MZ',
  'AO',
  'BO',
  'CR',
  'DO',
  'EC',
  'KE',
  'KH',
  'LA',
  'MN',
  'NP',
  'PA',
  'PG',
  'RW',
  'SA',
  'TJ',
]);

/** People that make a town a city. */
const CITY = 100_000;

/** Names of what a place lies in that are told: district, region, country. */
const MAX_AROUND = 3;

/** A reading of a name below this is told with the second-best one, as a question. */
const DOUBTFUL = 0.6;

/** @example "City", "State", "River"; "Place" where nothing is known of it */
export function sortWords(place: PlaceReading | null): string {
  if (place === null) return LEVEL_WORDS.other;
  const { feature, level, country, population } = place;
  if (level === 'first-order' && country !== null) {
    if (STATES.has(country)) return 'State';
    if (PROVINCES.has(country)) return 'Province';
  }
  if (feature === null) return LEVEL_WORDS[level];
  return feature === 'settlement' && (population ?? 0) >= CITY ? 'City' : FEATURE_WORDS[feature];
}

/** @example 409431 → "about 409,000 people"; null where it is not known */
export function populationWords({ population }: PlaceReading): string | null {
  if (population === null || population <= 0) return null;
  const rounded = Number(population.toPrecision(population < 1_000 ? 2 : 3));
  return `about ${rounded.toLocaleString('en')} people`;
}

/**
 * Names of what a place lies in, the smallest first: the gazetteer's, or else what the article says. A district that is
 * only called after its town says nothing: Melk lies in "Lower Austria, Austria", not in the district of Melk.
 *
 * @param told name of what the article says it lies in; null when it does not say.
 *
 * @example ["Belgorod Oblast", "Russia"]; empty for countries
 */
export function aroundOf({ name, place }: Entity, told: string | null): string[] {
  if (place === null || place.level === 'country') return [];
  const known = place.liesIn.length > 0 ? place.liesIn : [told, countryName(place.country)];
  const others = new Set(known.filter((part) => part !== null && part !== name && part !== place.gazetteerName));
  const around = [...others].filter((part) => part !== null);
  const own = [name, ...(place.gazetteerName === null ? [] : [place.gazetteerName])];
  return around
    .filter((part, index) => index >= around.length - 2 || !own.some((word) => part.includes(word)))
    .slice(-MAX_AROUND)
    .map((part) => clip(part, 80));
}

/** The name may well mean another place. */
export function isDoubtful({ confidence, runnerUp }: PlaceReading): boolean {
  return runnerUp !== null && confidence < DOUBTFUL;
}

/** @example "Paris, Texas, United States"; null when no other place comes into question */
export function runnerUpWords(runnerUp: PlaceRunnerUp | null): string | null {
  if (runnerUp === null) return null;
  const country = countryName(runnerUp.country);
  const around = runnerUp.liesIn.length > 0 ? runnerUp.liesIn : country === null ? [] : [country];
  return clip([runnerUp.name, ...around.filter((name) => name !== runnerUp.name).slice(-2)].join(', '), 120);
}

/** @param code ISO 3166-1 alpha-2; null, or no code at all, has no name. */
export function countryName(code: string | null): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? null;
}
