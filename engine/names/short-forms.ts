import { COUNTRIES } from '../data/countries';
import type { TaggedName, TaggedText } from '../model';
import { bareWord } from './phrase';

/** Legal forms of companies: what ends with one is no person ("Amaka Foods Plc"). */
const LEGAL_FORMS = new Set(
  `inc ltd plc llc llp corp gmbh ag nv bv pty bhd berhad tbk pjsc ojsc jsc pvt sarl oy ab`.split(' '),
);
/** No company is called by a country's name alone ("China Telecom Corp"). */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names, capital }) => [...names, capital ?? '']).map((name) => name.toLowerCase()),
);
/** Before a place, seldom before a person. */
const LOCATIVE = new Set(
  `in at near from into to across outside inside around towards toward through throughout`.split(' '),
);
/** Only a full name the tagger was sure of speaks for a short one. */
const SURE = 0.8;
/** What a short form is worth beside the full name that it is short for. */
const SHARE = 0.85;

type Tokens = TaggedText['tokens'];

/** Whether the name ends with a company's legal form. */
export function isCompany(tokens: Tokens, { firstToken, endToken }: TaggedName): boolean {
  return endToken - firstToken > 1 && LEGAL_FORMS.has(bareWord(tokens[endToken - 1]));
}

/**
 * A single word is of the kind of the full name it is short for: "Amaka" after "Amaka Foods Plc", and "Hidalgo" or
 * "Georgia" beside "Ana Hidalgo" and "Georgia Lindt", unless it stands somewhere as only a place does ("in Georgia").
 */
export function shortForms({ tokens }: Pick<TaggedText, 'tokens'>, names: readonly TaggedName[]): TaggedName[] {
  const people = personWords(tokens, names);
  const companies = companyWords(tokens, names);
  const located = locatedWords(tokens, names);
  return names.map((name) => {
    if (name.endToken - name.firstToken !== 1) return name;
    const word = tokens[name.firstToken]?.lower ?? '';
    const person = name.kind === 'organization' || located.has(word) ? undefined : people.get(word);
    if (person !== undefined) return readAs(name, 'person', person);
    const company = people.has(word) || COUNTRY_NAMES.has(word) ? undefined : companies.get(word);
    return company === undefined ? name : readAs(name, 'organization', company);
  });
}

function readAs(name: TaggedName, kind: TaggedName['kind'], full: TaggedName): TaggedName {
  return name.kind === kind ? name : { ...name, kind, confidence: Number((full.confidence * SHARE).toFixed(3)) };
}

/** First and last words of people's full names. */
function personWords(tokens: Tokens, names: readonly TaggedName[]): Map<string, TaggedName> {
  const words = new Map<string, TaggedName>();
  for (const name of names) {
    if (name.kind !== 'person' || name.endToken - name.firstToken < 2 || name.confidence < SURE) continue;
    for (const at of [name.firstToken, name.endToken - 1]) words.set(tokens[at]?.lower ?? '', name);
  }
  return words;
}

/** First words of companies. */
function companyWords(tokens: Tokens, names: readonly TaggedName[]): Map<string, TaggedName> {
  const companies = names.filter((name) => isCompany(tokens, name));
  return new Map(companies.map((name) => [tokens[name.firstToken]?.lower ?? '', name]));
}

/** Single words that stand after a preposition of place somewhere. */
function locatedWords(tokens: Tokens, names: readonly TaggedName[]): Set<string> {
  const single = names.filter(({ firstToken, endToken }) => endToken - firstToken === 1);
  return new Set(
    single
      .filter(({ firstToken }) => LOCATIVE.has(tokens[firstToken - 1]?.lower ?? ''))
      .map(({ firstToken }) => tokens[firstToken]?.lower ?? ''),
  );
}
