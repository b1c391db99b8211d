import { joinMentions } from '../../../engine/coref/entities';
import type { PlaceFeature, PlaceLevel, PlaceMention } from '../../../engine/model';
import { findNominals } from '../../../engine/names/nominals';
import { namesIn, tagged, type WrittenName } from '../places/spans';

type Known = readonly [level: PlaceLevel, country: string | null, population?: number | null, feature?: PlaceFeature];

/** What is known of the places of the casebook. "Ardo" nobody knows. */
const WORLD: Readonly<Record<string, Known>> = {
  Abuja: ['settlement', 'NG', 590_400],
  Ardo: ['other', null],
  Bihar: ['first-order', 'IN'],
  Borno: ['first-order', 'NG'],
  Brazil: ['country', 'BR'],
  Chile: ['country', 'CL'],
  Colombo: ['settlement', 'LK', 648_034],
  Crimea: ['first-order', 'UA'],
  Cusco: ['settlement', 'PE', 312_140],
  Cyprus: ['country', 'CY'],
  Ecuador: ['country', 'EC'],
  Europe: ['other', null, null, 'continent'],
  Gaza: ['other', 'PS'],
  Geneva: ['settlement', 'CH', 183_981],
  Greece: ['country', 'GR'],
  India: ['country', 'IN'],
  Kent: ['second-order', 'GB'],
  Kharkiv: ['settlement', 'UA', 1_430_885],
  Kursk: ['first-order', 'RU'],
  Kyiv: ['settlement', 'UA', 2_797_553],
  Lesbos: ['other', 'GR', null, 'island'],
  Lima: ['settlement', 'PE', 7_737_002],
  London: ['settlement', 'GB', 7_556_900],
  Lviv: ['settlement', 'UA', 717_803],
  Maiduguri: ['settlement', 'NG', 1_112_449],
  Mytilene: ['settlement', 'GR', 28_322],
  Nigeria: ['country', 'NG'],
  Odesa: ['settlement', 'UA', 1_001_558],
  Peru: ['country', 'PE'],
  Quito: ['settlement', 'EC', 1_399_814],
  Rafah: ['settlement', 'PS', 126_305],
  Russia: ['country', 'RU'],
  Sahel: ['other', null, null, 'region'],
  'Sri Lanka': ['country', 'LK'],
  Suja: ['settlement', 'RU', 6_036],
  Sumy: ['settlement', 'UA', 294_456],
  Texas: ['first-order', 'US'],
  Ukraine: ['country', 'UA'],
  Washington: ['settlement', 'US', 601_723],
};
const DEMONYMS: Readonly<Record<string, string>> = {
  Ecuadorean: 'Ecuador',
  Greek: 'Greece',
  Indian: 'India',
  Nigerian: 'Nigeria',
  Peruvian: 'Peru',
  Russian: 'Russia',
  Ukrainian: 'Ukraine',
};

const WRITTEN: readonly WrittenName[] = [
  ...Object.keys(DEMONYMS).map((word) => [word, 'demonym'] as const),
  ...Object.keys(WORLD).map((word) => [word, 'place'] as const),
];

/** The place that each description of an article's places was joined to, in text order: "city = Kharkiv". */
export function joinedIn(article: string): string[] {
  const text = tagged(article);
  const names = namesIn(text, WRITTEN);
  const places = names.map((name, at): PlaceMention => {
    const word = article.slice(name.start, name.end);
    const place = DEMONYMS[word] ?? word;
    const [level, country, population = null, feature = null] = WORLD[place] ?? ['other', null];
    const isKnown = level !== 'other' || feature !== null || country !== null;
    return {
      name: at,
      key: level === 'country' ? (country ?? place) : place,
      span: name,
      level,
      sense: 'location',
      withinKey: null,
      standsForKey: null,
      reading: {
        latitude: null,
        longitude: null,
        country,
        feature,
        liesIn: [],
        population,
        gazetteerName: isKnown ? place : null,
        geonameId: null,
        confidence: 0.9,
        runnerUp: null,
      },
    };
  });
  const nominals = findNominals(text, names);
  const { entities } = joinMentions(text, {
    names,
    nominals,
    roles: [],
    places: { mentions: places, organisations: [] },
    attributions: [],
  });
  return entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, mentions }) =>
      mentions.filter(({ form, certain }) => form === 'nominal' && certain).map((mention) => ({ name, ...mention })),
    )
    .sort((one, other) => one.start - other.start)
    .map(({ name, start, end }) => `${article.slice(start, end)} = ${name}`);
}
