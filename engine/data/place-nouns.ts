import { words } from './word-list';

/** What sort of place a common noun speaks of; facilities and features only ever by their own name's noun. */
export type PlaceSort = 'country' | 'division' | 'settlement' | 'capital' | 'continent' | 'facility' | 'feature';

const sorted = (sort: PlaceSort, list: string): (readonly [string, PlaceSort])[] =>
  [...words(list)].map((word) => [word, sort] as const);

/** Heads of phrases that may refer back to a place ("the city", "this country"). Singular, lower case. */
export const PLACE_NOUNS: ReadonlyMap<string, PlaceSort> = new Map([
  ...sorted('country', 'country nation'),
  ...sorted('division', 'region province state county district oblast governorate prefecture canton'),
  ...sorted('settlement', 'city town village municipality hamlet suburb township metropolis'),
  ...sorted('capital', 'capital'),
  ...sorted('continent', 'continent'),
  ...sorted(
    'facility',
    `airport airfield station courthouse building memorial park bridge stadium arena prison jail palace temple cathedral
    port harbour harbor dam square hotel mall tower theatre theater mosque monastery cemetery zoo museum library gallery
    plant factory mine hall garden gardens beach castle mansion`,
  ),
  ...sorted(
    'feature',
    'territory island islands peninsula strait river lake sea mountain volcano valley gulf desert bay canal',
  ),
]);

/** Last words of names that are houses: "the building" may be the "Arden Courthouse". Lower case. */
export const BUILDING_NOUNS = words(`
  courthouse hall tower hospital house hotel palace theatre theater embassy cathedral church museum library building
  mansion castle temple mosque arena stadium`);

/** Lower case. */
export const CONTINENTS = words('africa europe asia america antarctica oceania');
