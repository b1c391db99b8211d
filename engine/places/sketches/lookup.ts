import { DIVISION_ABBREVIATIONS } from '../../data/place-abbreviations';
import type { Gazetteer, GazetteerPlace } from '../../model';
import { slugOf } from './slug';

/** Namesakes looked at: the most prominent come first, and beyond this they are hamlets. */
const MAX_NAMESAKES = 60;
/** Different names of one document that are looked up; no article has as many, with all its spellings and parts. */
const MAX_NAMES = 2_000;
/** Longer is no name of the gazetteer. UTF-16 code units. */
const MAX_LENGTH = 60;

/** The gazetteer as one document asks it: every answer is kept, for names come again and again. */
export interface Lookup {
  readonly gazetteer: Gazetteer;
  /** The most prominent first; "St. Thomas" and "Saint Thomas" alike. */
  named(words: string): readonly GazetteerPlace[];
  /** What it lies in, the smallest first. */
  enclosing(place: GazetteerPlace): readonly GazetteerPlace[];
  /** The state or province a short form stands for. @param form as written, without its last stop */
  abbreviated(form: string, hasStop: boolean): GazetteerPlace | null;
}

export function lookupIn(gazetteer: Gazetteer): Lookup {
  const named = remembered((slug: string) => namedInAnySpelling(gazetteer, slug));
  const asked = new Map<string, readonly GazetteerPlace[]>();
  const chains = new Map<number, readonly GazetteerPlace[]>();
  const divisions = remembered(({ country, name }: Abbreviated) => divisionNamed(gazetteer, country, name));
  return {
    gazetteer,
    named: (words) => {
      if (words.length > MAX_LENGTH) return [];
      const known = asked.get(words);
      if (known !== undefined || asked.size >= MAX_NAMES) return known ?? [];
      const places = named(slugOf(words));
      asked.set(words, places);
      return places;
    },
    enclosing: (place) => {
      const chain = chains.get(place.id) ?? gazetteer.enclosing(place);
      chains.set(place.id, chain);
      return chain;
    },
    abbreviated: (form, hasStop) => {
      const meant = meaningOf(form, hasStop);
      return meant === null ? null : divisions(meant);
    },
  };
}

/** A function that answers each question once; keys are compared by identity. */
export function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

const SPELLINGS: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/^st\.? /, 'saint '],
  [/^saint /, 'st. '],
  [/^mt\.? /, 'mount '],
  [/^mount /, 'mt. '],
  [/^ft\.? /, 'fort '],
  [/^fort /, 'ft. '],
  [/^co\.? (?=\w)/, 'county '],
  [/ co\.?$/, ' county'],
  [/ twp\.?$/, ' township'],
];

function namedInAnySpelling(gazetteer: Gazetteer, slug: string): readonly GazetteerPlace[] {
  const plain = gazetteer.named(slug);
  const others = SPELLINGS.filter(([pattern]) => pattern.test(slug)).flatMap(([pattern, other]) =>
    gazetteer.named(slug.replace(pattern, other)),
  );
  if (others.length === 0) return plain.slice(0, MAX_NAMESAKES);
  const all = new Map([...plain, ...others].map((place) => [place.id, place]));
  return [...all.values()].sort((left, right) => right.prominence - left.prominence).slice(0, MAX_NAMESAKES);
}

function divisionNamed(gazetteer: Gazetteer, country: string, name: string): GazetteerPlace | null {
  const fits = (place: GazetteerPlace): boolean => place.country === country && place.level === 'first-order';
  return gazetteer.named(name).find(fits) ?? null;
}

interface Abbreviated {
  readonly country: string;
  readonly name: string;
}

interface ShortForm {
  readonly meant: Abbreviated;
  /** "Miss." and "Ore." are words of their own without the stop. */
  readonly needsStop: boolean;
}

/** Postal codes as written, and other short forms: "KY", "Ky", "N.J". Of two alike the first of the table. */
const SHORT_FORMS: ReadonlyMap<string, ShortForm> = shortForms();

function shortForms(): ReadonlyMap<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  for (const row of DIVISION_ABBREVIATIONS.trim().split('\n')) {
    const [country = '', name = '', postal = '', others = ''] = row.split('|');
    const meant = { country, name };
    for (const form of [postal, ...others.split(';')]) {
      const bare = form.replace('*', '');
      if (bare !== '' && !forms.has(bare)) forms.set(bare, { meant, needsStop: form.endsWith('*') });
    }
  }
  return forms;
}

function meaningOf(form: string, hasStop: boolean): Abbreviated | null {
  const found = SHORT_FORMS.get(form) ?? SHORT_FORMS.get(form.charAt(0) + form.slice(1).toLowerCase());
  if (found === undefined || (found.needsStop && !hasStop)) return null;
  return found.meant;
}
