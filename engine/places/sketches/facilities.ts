import type { Lookup } from './lookup';

/** Houses that are called after the city they stand in; a park, a street or a hospital may be called after any other. */
const FACILITIES: ReadonlySet<string> = new Set(
  `airport museum gallery zoo courthouse jail prison port harbour harbor cathedral synagogue metro subway`.split(' '),
);
/** Words of the city's name, and letters of a facility's. */
const MAX_WORDS = 3;
const MAX_LENGTH = 100;
/** Less known towns are other words too often: logarithm of people. */
const KNOWN_WELL = 5;

/** The city a facility's name opens with, as written: "Toronto" of "Toronto's Pearson Airport"; null for all other names. */
export function cityOfFacility(lookup: Lookup, name: string): string | null {
  if (name.length > MAX_LENGTH) return null;
  const owner = /^(.{2,40}?)['’]s\s+\p{Lu}/u.exec(name)?.[1];
  if (owner !== undefined) return isKnown(lookup, owner) ? owner : null;
  const words = name.split(/\s+/);
  if (!FACILITIES.has(words.at(-1)?.toLowerCase() ?? '')) return null;
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count -= 1) {
    const city = words.slice(0, count).join(' ');
    if (isKnown(lookup, city)) return city;
  }
  const [joined = ''] = name.split('-');
  return joined !== name && isKnown(lookup, joined) ? joined : null;
}

function isKnown(lookup: Lookup, words: string): boolean {
  const [place] = lookup.named(words);
  return place?.level === 'settlement' && place.prominence >= KNOWN_WELL;
}
