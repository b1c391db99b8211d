import { KNOWN_PLACES, type KnownPlace } from '../data/place-known';
import { tableForm } from '../text/tokens';

/** Several names are written with and without accents, stops and apostrophes; one form finds them all. */
export function slugOf(name: string): string {
  return tableForm(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^the\s+/, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

const BY_NAME = indexOf((place) => place.names);
const BY_DEMONYM = indexOf((place) => place.demonyms);

function indexOf(formsOf: (place: KnownPlace) => readonly string[]): ReadonlyMap<string, readonly KnownPlace[]> {
  const index = new Map<string, KnownPlace[]>();
  for (const place of KNOWN_PLACES) {
    for (const slug of new Set(formsOf(place).map(slugOf))) index.set(slug, [...(index.get(slug) ?? []), place]);
  }
  return index;
}

/** Known places of a name, the one meant most often first; empty when there is none. */
export function placesNamed(name: string): readonly KnownPlace[] {
  return BY_NAME.get(slugOf(name)) ?? [];
}

/** Places of a demonym in the singular or plural: "Russian", "Russians", "Englishman" is none. */
export function placesOfDemonym(word: string): readonly KnownPlace[] {
  const slug = slugOf(word);
  return BY_DEMONYM.get(slug) ?? BY_DEMONYM.get(slug.replace(/s$/, '')) ?? [];
}

/**
 * What names of one place share within a document.
 *
 * @example "RU" for Russia, "PS/gaza" for Gaza, "*\/europe" for what lies in no one country
 */
export function keyOfKnown({ level, country, names }: KnownPlace): string {
  return level === 'country' && country !== null ? country : `${country ?? '*'}/${slugOf(names[0] ?? '')}`;
}
