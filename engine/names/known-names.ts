import { COUNTRIES } from '../data/countries';
import { OTHER_DEMONYMS } from '../data/name-demonyms';
import { FAMILY_NAMES } from '../data/name-family';
import { GIVEN_NAMES } from '../data/name-given';
import { ORGANISATIONS } from '../data/name-organisations';
import { DOUBTFUL_PLACES, WELL_KNOWN_PLACES } from '../data/name-places';
import type { NameSpan } from '../model';

/** What the tables take a phrase for. `doubtful`: it is as often something else, and wants a second sign. */
export interface KnownName {
  readonly kind: NameSpan['kind'];
  readonly form: NameSpan['form'];
  readonly doubtful: boolean;
}

/** No phrase in the tables has more words. */
export const LONGEST_KNOWN_NAME = 7;

const COUNTRY: KnownName = { kind: 'place', form: 'name', doubtful: false };
const DEMONYM: KnownName = { kind: 'place', form: 'demonym', doubtful: false };
const ORGANISATION: KnownName = { kind: 'organization', form: 'name', doubtful: false };
const DOUBTFUL_PLACE: KnownName = { kind: 'place', form: 'name', doubtful: true };

/** Acronyms that are also a short word; known only in capitals ("WHO", not "Who"). */
const ONLY_IN_CAPITALS = new Set(
  `who us ap who icc ira eta pas care unita who quad time isi sas ss mit dea fars afc caf jem jud anc eff apc gnu dap tass
  adf ndc abc fano uae un eu eni esa`.split(/\s+/),
);

const KNOWN: ReadonlyMap<string, KnownName> = tableOf();

function tableOf(): Map<string, KnownName> {
  const table = new Map<string, KnownName>();
  for (const name of ORGANISATIONS) table.set(name, ORGANISATION);
  for (const name of WELL_KNOWN_PLACES) table.set(name, COUNTRY);
  for (const { names, capital } of COUNTRIES) {
    for (const name of capital === null ? names : [...names, capital]) table.set(name.toLowerCase(), COUNTRY);
  }
  for (const name of DOUBTFUL_PLACES) table.set(name, DOUBTFUL_PLACE);
  for (const [name, known] of table) {
    if (known === COUNTRY && (GIVEN_NAMES.has(name) || FAMILY_NAMES.has(name))) table.set(name, DOUBTFUL_PLACE);
  }
  for (const demonym of [...COUNTRIES.flatMap(({ demonyms }) => demonyms), ...OTHER_DEMONYMS]) {
    for (const form of formsOf(demonym.toLowerCase())) if (!table.has(form)) table.set(form, DEMONYM);
  }
  return table;
}

/** The first tokens of all the tables' names. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...KNOWN.keys()].map((name) => name.split(/[ &-]|'s/)[0] ?? name));

/** Whether a name of the tables may start with this word, in table form: spares most phrases the looking up. */
export function mayStartKnownName(lower: string): boolean {
  return FIRST_WORDS.has(lower);
}

/** "Russian" → Russian, Russians. Those in -ese, -sh, -ch and -s have no plural of their own. */
function formsOf(demonym: string): string[] {
  return /(?:ese|sh|ch|s|z)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** Looks a phrase up, in its own writing: words parted by one blank, hyphens as they stand. Null when no table has it. */
export function knownName(phrase: string): KnownName | null {
  const lower = phrase.toLowerCase().replace(/’/g, "'");
  if (ONLY_IN_CAPITALS.has(lower) && phrase !== phrase.toUpperCase()) return null;
  return KNOWN.get(lower) ?? null;
}
