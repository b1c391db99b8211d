import type { PlaceLevel } from '../model';

type Division = Exclude<PlaceLevel, 'country' | 'other'>;

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Common nouns that say what sort of place a name is: "Kursk region", "the city of Aleppo". Singular, lower case. */
export const PLACE_HEADS: ReadonlyMap<string, Division> = new Map([
  ...words('region oblast province state governorate prefecture krai voivodeship canton emirate territory').map(
    (word) => [word, 'first-order'] as const,
  ),
  ...words('district county rayon raion municipality borough commune parish subdistrict department township').map(
    (word) => [word, 'second-order'] as const,
  ),
  ...words('city town village settlement hamlet suburb').map((word) => [word, 'settlement'] as const),
]);

/** "the Donetsk and Luhansk regions": the same words in the plural. */
export const PLURAL_PLACE_HEADS: ReadonlyMap<string, Division> = new Map(
  [...PLACE_HEADS].map(([word, level]) => [pluralOf(word), level]),
);

function pluralOf(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What may stand between a name and its head: "the Sumy border region". */
export const HEAD_MODIFIERS: ReadonlySet<string> = new Set(
  words('border frontier coastal capital port mountain mountainous desert administrative autonomous federal'),
);

/** Where in a country: "in north-eastern Syria". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  words(`
    north south east west northern southern eastern western central northeast northwest southeast southwest
    northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western
    upper lower neighboring neighbouring nearby far remote rural coastal inland mainland occupied war-torn`),
);

/** Offices of a region: whoever holds one speaks of places inside it. */
export const REGIONAL_OFFICES: ReadonlySet<string> = new Set(
  words('governor governors gov authorities officials administration police prosecutor prosecutors head leader'),
);

/** Countries whose counties, departments or parishes are their first-order divisions (ISO 3166-2). */
export const FIRST_ORDER_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['county', new Set(words('KE RO HU HR EE NO SE LT LR IE TW SS'))],
  ['department', new Set(words('CO BO PY UY HN SV GT NI HT BJ'))],
  ['parish', new Set(words('JM BB AD AG DM GD'))],
  ['district', new Set(words('PT IL BZ LK RW CY MW'))],
  ['municipality', new Set(words('SI LV MK'))],
]);
