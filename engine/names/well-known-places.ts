import { COUNTRIES } from '../data/countries';
import { PLACE_GIVEN_NAMES } from '../data/name-given-places';
import { WELL_KNOWN_PLACES } from '../data/name-places';
import { OFFICES, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedName, TaggedText } from '../model';
import { bareWord, isCapitalised, phraseOf } from './phrase';

/** Nobody calls anything else so, and the tagger's doubt counts for nothing. */
const SURE = 0.8;
/** What such a name is worth where the tagger passed it over. */
const PASSED_OVER = 0.75;
const LONGEST = 4;

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ names }) => names.map((name) => name.toLowerCase())).filter((name) => name.length > 1),
);

/**
 * Countries and well-known regions are named wherever their names stand by themselves: "attacks in the United States",
 * which the tagger may doubt, and "Massachusetts Governor Ana Ruiz", "U.S. Secretary of State", of which it may take no
 * notice. Names that are given to people, and runs of other capitals, are left to it.
 */
export function wellKnownPlaces(text: TaggedText, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = text;
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const raised = names.map((name) => {
    if (name.kind !== 'place' || name.confidence >= SURE) return name;
    return isCountry(text, name.firstToken, name.endToken) ? { ...name, confidence: SURE } : name;
  });
  const found: TaggedName[] = [];
  for (const { firstToken, endToken: limit } of text.sentences) {
    for (let at = firstToken; at < limit; at += 1) {
      if (taken[at] === 1 || !isCapitalised(tokens[at]) || isPartOfName(text, at, firstToken)) continue;
      const end = passedOverEnd(text, { at, limit, taken });
      if (end === null) continue;
      found.push({ firstToken: at, endToken: end, kind: 'place', confidence: PASSED_OVER });
      at = end - 1;
    }
  }
  return found.length === 0 ? raised : [...raised, ...found].sort((a, b) => a.firstToken - b.firstToken);
}

function passedOverEnd(
  text: TaggedText,
  { at, limit, taken }: { readonly at: number; readonly limit: number; readonly taken: Uint8Array },
): number | null {
  for (let end = Math.min(at + LONGEST, limit); end > at; end -= 1) {
    if (taken.subarray(at, end).includes(1) || !isWellKnown(text, at, end)) continue;
    return isOffice(text, end, limit) ? end : null;
  }
  return null;
}

/** After another capital that does not open the sentence, or after "of": "the Bank of Massachusetts". */
function isPartOfName({ tokens }: TaggedText, at: number, firstToken: number): boolean {
  return at > firstToken && (tokens[at - 1]?.lower === 'of' || (at - 1 > firstToken && isCapitalised(tokens[at - 1])));
}

function isCountry(text: TaggedText, first: number, end: number): boolean {
  const name = phraseOf(text, first, end).toLowerCase();
  return COUNTRY_NAMES.has(name) && !PLACE_GIVEN_NAMES.has(name);
}

function isWellKnown(text: TaggedText, first: number, end: number): boolean {
  const name = phraseOf(text, first, end).toLowerCase();
  return (COUNTRY_NAMES.has(name) || WELL_KNOWN_PLACES.has(name)) && !PLACE_GIVEN_NAMES.has(name);
}

/** An office in capitals: "Governor", "Health Minister", "Secretary of State". */
function isOffice({ tokens }: TaggedText, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 4; at += 1) {
    if (!isCapitalised(tokens[at])) return false;
    if (OFFICES.has(bareWord(tokens[at]))) return true;
    if (!OFFICE_MODIFIERS.has(bareWord(tokens[at]))) return false;
  }
  return false;
}
