import type { DrawnMap } from '../../protocol/maps';

/** Whose borders are drawn. Natural Earth's own rule is to draw who controls the ground. */
export const BORDERS_NOTE =
  'Outlines: Natural Earth, as controlled on the ground; not a judgement on disputed borders.';
/** The same where there is one line for it. */
export const SHORT_BORDERS_NOTE = 'Outlines: Natural Earth, as controlled on the ground.';

const ARTICLED =
  /^(?:united|netherlands|philippines|bahamas|maldives|gambia|seychelles|comoros|.+ (?:islands|republic|emirates|territories)$)/i;

/** "in the north-east of Ukraine"; the empty text for what lies in no country. */
export function whereabouts(country: DrawnMap['country']): string {
  if (country === null) return '';
  const name = ARTICLED.test(country.name) ? `the ${country.name}` : country.name;
  return country.part === null ? `in ${name}` : `in the ${country.part} of ${name}`;
}

/** What a map of one place says to those who do not see it: "Map: Kharkiv in the north-east of Ukraine". */
export function cardMapWords(name: string, map: DrawnMap): string {
  const where = whereabouts(map.country);
  if (where !== '') return `Map: ${name} ${where}`;
  const around = neighboursOf(map);
  return around === '' ? `Map: ${name}` : `Map: ${name}, with ${around} around it`;
}

/** The two largest countries around, by the room for their names. */
function neighboursOf({ outlines }: DrawnMap): string {
  return outlines
    .filter(({ role, label }) => role === 'other' && label !== null)
    .toSorted((some, other) => (other.label?.width ?? 0) - (some.label?.width ?? 0))
    .slice(0, 2)
    .map(({ name }) => name)
    .join(' and ');
}

/** What the map of all regions is, and how to move it. */
export function overviewWords(shown: number, listed: number): string {
  const all =
    shown === listed ? (shown === 1 ? 'the place' : `the ${shown} places`) : `${shown} of the ${listed} places`;
  return `Map of ${all} listed below`;
}

export const KEYS_NOTE = 'Arrow keys move the map, plus and minus zoom, 0 shows everything.';
