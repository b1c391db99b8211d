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
/** What the short form of a sure company is worth. */
const SHARE = 0.85;

type Tokens = TaggedText['tokens'];

/** Whether the name ends with a company's legal form. */
export function isCompany(tokens: Tokens, { firstToken, endToken }: TaggedName): boolean {
  return endToken - firstToken > 1 && LEGAL_FORMS.has(bareWord(tokens[endToken - 1]));
}

/** "Amaka" after "Amaka Foods Plc" is the company, unless somebody in the document is called so. */
export function companyShortForms({ tokens }: Pick<TaggedText, 'tokens'>, names: readonly TaggedName[]): TaggedName[] {
  const companies = new Map<string, TaggedName>();
  for (const name of names) if (isCompany(tokens, name)) companies.set(tokens[name.firstToken]?.lower ?? '', name);
  if (companies.size === 0) return [...names];
  const people = familyAndGivenNames(tokens, names);
  return names.map((name) => {
    const word = tokens[name.firstToken]?.lower ?? '';
    const company = companies.get(word);
    const isShort = name.endToken - name.firstToken === 1 && !people.has(word) && !COUNTRY_NAMES.has(word);
    if (company === undefined || !isShort || name.kind === 'organization') return name;
    return { ...name, kind: 'organization', confidence: Number((company.confidence * SHARE).toFixed(3)) };
  });
}

function familyAndGivenNames(tokens: Tokens, names: readonly TaggedName[]): Set<string> {
  const full = names.filter(({ kind, firstToken, endToken }) => kind === 'person' && endToken - firstToken > 1);
  return new Set(
    full.flatMap(({ firstToken, endToken }) => [tokens[firstToken]?.lower ?? '', tokens[endToken - 1]?.lower ?? '']),
  );
}
