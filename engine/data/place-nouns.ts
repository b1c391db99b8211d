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
    `territory island islands peninsula strip enclave exclave archipelago strait river lake sea mountain volcano valley
    gulf desert bay canal`,
  ),
]);

/** Last words of names that are houses: "the building" may be the "Arden Courthouse". Lower case. */
export const BUILDING_NOUNS = words(`
  courthouse hall tower hospital house hotel palace theatre theater embassy cathedral church museum library building
  mansion castle temple mosque arena stadium`);

/** Lower case. */
export const CONTINENTS = words('africa europe asia america antarctica oceania');

/** People beyond whom nobody calls a place by the noun. */
export const LARGEST: ReadonlyMap<string, number> = new Map([
  ['hamlet', 5_000],
  ['village', 50_000],
  ['town', 1_000_000],
]);

/** Countries whose first-order divisions news calls states. ISO 3166-1 alpha-2. */
export const STATES_OF = words('US IN NG DE AU BR MX MY AT VE SS SD MM ET PW FM');

/** Countries that are one island, or called by one. ISO 3166-1 alpha-2. */
export const ISLAND_COUNTRIES = words(
  'IS IE CY MT LK MG CU JM HT DO TW SG BH BB LC VC GD DM AG KN TT MU NR PW TL PG NZ PR BM GL GU IM JE GG RE MQ GP CW AW',
);

/** Places by what they are called besides their names, where no gazetteer says so. Lower case. */
export const KNOWN_AS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'island',
    words(`sicily sardinia corsica crete rhodes lesbos lampedusa tasmania bali java sumatra borneo sulawesi hokkaido okinawa jeju
    hainan zanzibar pemba newfoundland greenland hispaniola majorca mallorca tenerife ibiza madeira guam lombok flores
    mindanao luzon leyte cebu bougainville socotra phuket`),
  ],
  ['peninsula', words('crimea kamchatka sinai yucatan korea iberia kola gallipoli kowloon')],
  ['strip', new Set(['gaza', 'gaza strip'])],
  [
    'enclave',
    new Set(['gaza', 'gaza strip', 'nagorno-karabakh', 'cabinda', 'ceuta', 'melilla', 'lesotho', 'transnistria']),
  ],
  ['exclave', words('kaliningrad nakhchivan cabinda ceuta melilla')],
  [
    'territory',
    new Set([
      'gaza',
      'gaza strip',
      'west bank',
      'western sahara',
      'nagorno-karabakh',
      'hong kong',
      'greenland',
      'puerto rico',
      'new caledonia',
      'guam',
      'gibraltar',
      'northern territory',
      'yukon',
      'nunavut',
      'falkland islands',
    ]),
  ],
  [
    'archipelago',
    new Set([
      'canary islands',
      'azores',
      'galapagos',
      'hawaii',
      'philippines',
      'maldives',
      'svalbard',
      'bahamas',
      'seychelles',
      'vanuatu',
      'fiji',
      'tonga',
      'comoros',
      'mayotte',
      'new caledonia',
    ]),
  ],
]);
