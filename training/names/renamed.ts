import { COUNTRIES } from '../../engine/data/countries';
import { PLACE_GIVEN_NAMES } from '../../engine/data/name-given-places';
import type { AnnotatedDocument, AnnotatedName } from '../documents';
import { randomOf, type Random } from '../core/random';

const GIVEN_NAMES = [...PLACE_GIVEN_NAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
/** Family names that are places too. */
const FAMILY_NAMES =
  `Washington Lincoln Jordan London Paris York Bradford Lancaster Kingston Hamilton Houston Jackson Austin
  Berlin Boston Florence Milan Bath Cork Reading Hull Orange Buffalo Troy Chester Derby Lisbon Preston Stafford Sutton
  Warwick Wells Windsor Worth Barnsley Bolton Burnley Carlisle Denver Durham Everett Franklin Fremont Germany Halifax
  Holland Ireland Israel Kent Kiev Lafayette Leeds Lima Lourdes Marlow Medina Mercer Montana Nantes Newark Oakland Oran
  Plymouth Pontefract Portland Poland Richmond Santiago Sharon Spain Surrey Texas Toledo Trent Valencia Vance Vienna
  Wallace Warsaw Westmoreland Wigan`.split(/\s+/);
/** Towns that are called by common words. */
const TOWNS =
  `Reading Nice Bath Cork Mobile Split Orange Buffalo Hope Deal Battle Most Troy Phoenix Aurora Hull Sale Rugby
  Barking Tours Nancy Male Van Batman Of Same Bray Wells Sandwich Ash Eye Rye Diss Looe Beer Poole Crook
  Gap Bury Lens Pau Niort Lund Hit Hue Goes Best Bergen Essen Worms Singen Halle Hamm Kiel Lincoln Victoria Jackson
  Florence Georgia Jordan Sydney Kingston Washington Normal Surprise Defiance Independence Liberal Superior Commerce
  Industry Truth Rifle Boring Story Summit Golden Turkey`.split(/\s+/);

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

/** Words of one document and what they are called instead. */
interface NewNames {
  readonly people: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

/**
 * The document with other names in the same places: people who are called like towns, and towns that are called by common
 * words. What surrounds them tells the one from the other, and the corpora have too few of them to learn it from.
 *
 * @param seed what the choice of names follows from.
 */
export function renamed(document: AnnotatedDocument, seed: number): AnnotatedDocument {
  const names = newNames(document, randomOf(seed));
  const ents: AnnotatedName[] = [];
  let text = '';
  let from = 0;
  for (const ent of [...document.ents].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (ent.start < from) continue;
    text += document.text.slice(from, ent.start);
    const name = newName(document.text.slice(ent.start, ent.end), ent, names);
    ents.push({ ...ent, start: text.length, end: text.length + name.length });
    text += name;
    from = ent.end;
  }
  return { id: `${document.id} renamed`, text: text + document.text.slice(from), ents };
}

function newNames({ text, ents }: AnnotatedDocument, random: Random): NewNames {
  const people = new Map<string, string>();
  const places = new Map<string, string>();
  for (const { start, end, type } of ents) {
    const words = text.slice(start, end).split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (type === 'PER' && words.length > 1 && isWord(first) && isWord(last)) {
      // Seldom both: "Paris Washington" is nobody's name.
      if (random() < 0.6) rename(people, first, one(GIVEN_NAMES, random));
      else rename(people, last, one(FAMILY_NAMES, random));
    }
    if (type === 'LOC' && words.length === 1 && isTown(first) && random() < 0.4)
      rename(places, first, one(TOWNS, random));
  }
  return { people, places };
}

/** A word is renamed once and for all. */
function rename(names: Map<string, string>, word: string, name: string): void {
  if (!names.has(word)) names.set(word, name);
}

function one(names: readonly string[], random: Random): string {
  return names[Math.floor(random() * names.length)] ?? '';
}

function isWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word);
}

function isTown(word: string): boolean {
  return isWord(word) && !COUNTRY_NAMES.has(word.toLowerCase());
}

function newName(name: string, { type }: AnnotatedName, { people, places }: NewNames): string {
  if (type === 'LOC') return places.get(name) ?? name;
  if (type !== 'PER') return name;
  return name
    .split(' ')
    .map((word) => people.get(word) ?? word)
    .join(' ');
}
