import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTRIES } from '../../engine/data/countries';
import { FAMILY_NAMES } from '../../engine/data/name-family';
import { GIVEN_NAMES } from '../../engine/data/name-given';
import { ORGANISATIONS } from '../../engine/data/name-organisations';
import { DOUBTFUL_PLACES, WELL_KNOWN_PLACES } from '../../engine/data/name-places';
import { LIST_BITS } from '../../engine/tagger/names/listed-phrases';
import { listWord, LONGEST_PHRASE, phraseWith } from '../../engine/tagger/names/phrase-key';
import { tokensOf } from '../../engine/text/tokens';
import { linesOfCorpus, type DocumentSource } from '../documents';

/** Lists written for Sidelight or drawn from open data: see the README there. */
const LISTS = path.join(import.meta.dirname, '..', 'lists');
const BIT_OF_FILE: Readonly<Record<string, number>> = {
  'organisations.txt': LIST_BITS.organisation,
  'acronyms.txt': LIST_BITS.organisation,
  'places.txt': LIST_BITS.place,
  'cities.txt': LIST_BITS.city,
  'given-names.txt': LIST_BITS.givenName,
  'family-names.txt': LIST_BITS.familyName,
};
const BIT_OF_TYPE: Readonly<Record<string, number>> = {
  PER: LIST_BITS.newsPerson,
  LOC: LIST_BITS.newsPlace,
  ORG: LIST_BITS.newsOrganisation,
};

/** Every listed phrase by its hash, with the bits of the lists it stands in. */
export function listedPhrases(source: DocumentSource): Map<number, number> {
  const phrases = new Map<number, number>();
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names) addPhrase(phrases, name, bit);
  };
  add(ORGANISATIONS, LIST_BITS.organisation);
  add([...WELL_KNOWN_PLACES, ...DOUBTFUL_PLACES], LIST_BITS.place);
  for (const { names, capital } of COUNTRIES) add(capital === null ? names : [...names, capital], LIST_BITS.place);
  add(GIVEN_NAMES, LIST_BITS.givenName);
  add(FAMILY_NAMES, LIST_BITS.familyName);
  for (const [file, bit] of Object.entries(BIT_OF_FILE)) add(listFile(file), bit);
  for (const line of linesOfCorpus('train/newsnames.tsv', source).slice(1)) addNewsName(phrases, line);
  return phrases;
}

/** The lines of a list, wherever below the folder of lists it stands; a "#" begins a comment. */
function listFile(name: string): string[] {
  return readdirSync(LISTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === name && existsSync(path.join(LISTS, file)))
    .sort()
    .flatMap((file) => readFileSync(path.join(LISTS, file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** "title, type, anchor texts": of the texts those that could be names, and the title without what is in brackets. */
function addNewsName(phrases: Map<number, number>, line: string): void {
  const [title = '', type = '', anchors = ''] = line.split('\t');
  const bit = BIT_OF_TYPE[type];
  if (bit === undefined) return;
  for (const name of [title.replace(/ \(.*$/, ''), ...anchors.split(' | ')]) {
    if (/^\p{Lu}/u.test(name) && !/^The \p{Ll}/u.test(name)) addPhrase(phrases, name, bit);
  }
}

function addPhrase(phrases: Map<number, number>, name: string, bit: number): void {
  const words = tokensOf(name, { start: 0, end: name.length });
  if (words.length === 0 || words.length > LONGEST_PHRASE || name.length < 2) return;
  const hash = words.reduce((phrase, { lower }) => phraseWith(phrase, listWord(lower)), 0);
  phrases.set(hash, (phrases.get(hash) ?? 0) | bit);
}
