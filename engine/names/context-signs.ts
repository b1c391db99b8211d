import { COMPANY_NOUNS } from '../data/organisation-nouns';
import { ORGANISATION_NOUNS_AFTER, PLACE_NOUNS, PLACE_NOUNS_BEFORE_OF } from '../data/name-heads';
import { PERSON_NOUNS } from '../data/person-nouns';
import { ROLE_NOUNS } from '../data/role-nouns';
import type { TaggedText, TaggedToken } from '../model';
import type { Candidate } from './candidates';
import { isAcronym, isStrongHead } from './form-signs';
import { knownName } from './known-names';
import { isCapitalised, isLowerWord, phraseOf } from './phrase';
import { add, NO_SIGNS, type Signs } from './signs';

/** Verbs whose subject is mostly a person. All forms, lower case. */
const PERSON_VERBS = new Set(
  `said says added told explained recalled insisted argued stated noted remarked joked admitted testified tweeted wrote
  replied smiled laughed died resigned married recounted lamented stressed pointed believes thinks thought declared
  claimed acknowledged expressed scored graduated`.split(/\s+/),
);
const LOCATIVE: ReadonlyMap<string, number> = new Map([
  ['in', 2],
  ['near', 2],
  ['across', 1.5],
  ['throughout', 1.5],
  ['into', 1.5],
  ['outside', 1.5],
  ['around', 1],
  ['from', 0.8],
  ['at', 0.8],
  ['to', 0.6],
  ['towards', 1],
  ['toward', 1],
  ['onto', 1],
  ['via', 1],
  ['inside', 1],
]);

/** What stands around a name says of it. */
export function signsAround(text: TaggedText, candidate: Candidate): Signs {
  return add(signsBefore(text, candidate), signsAfter(text, candidate));
}

function signsBefore({ tokens }: TaggedText, { first, end, titled }: Candidate): Signs {
  const before = tokens[first - 1];
  const farther = tokens[first - 2];
  let person = titled ? 3.5 : 0;
  let organization = 0;
  let place = 0;
  if (before === undefined) return { person, organization, place };
  if (before.lower === 'the' && !isModifier(tokens, end)) {
    person -= 1.5;
    organization += end - first === 1 && isStrongHead(tokens[first] ?? before) ? 1.8 : 0.8;
  }
  if (isLowerWord(before)) {
    if (COMPANY_NOUNS.has(before.lower)) organization += 3;
    else if (before.lower === 'international' && isCapitalised(farther)) person += 2;
    else if (isRoleBefore(before, farther)) person += before.plural ? 0 : 2;
    else if (PERSON_VERBS.has(before.lower) && tokens[first - 2]?.kind === 'punctuation') person += 1.5;
    place += (LOCATIVE.get(before.lower) ?? 0) * (isAcronym(tokens[first]) ? 0.4 : 1);
    if (before.lower === 'of' && PLACE_NOUNS_BEFORE_OF.has(farther?.lower ?? '')) place += 3;
    if (/^(?:city|town|village|island|district|province|region|suburb|neighbourhood|river)$/.test(before.lower))
      place += 2;
    if (before.lower === 'by') {
      person += 0.4;
      organization += 0.3;
    }
  }
  if (before.text === ',' && end - first <= 2 && isCapitalised(farther)) place += 0.3;
  // "(LAX)", "memorandum of understanding (MoU)": a short form of what stands before it, which alone could say what it is.
  if (before.text === '(' && end - first === 1) organization -= 1.5;
  return { person, organization, place };
}

/** "fisherman Bo Lind"; not "Rovers host Velmora", where the word is a verb. */
function isRoleBefore({ lower }: TaggedToken, farther: TaggedToken | undefined): boolean {
  if (!ROLE_NOUNS.has(lower) || lower === 'head') return false;
  return lower !== 'host' || isLowerWord(farther);
}

/** "the Biden administration", "the Kaifu cabinet": the article belongs to the noun that follows. */
function isModifier(tokens: readonly TaggedToken[], end: number): boolean {
  const next = tokens[end];
  return next !== undefined && isLowerWord(next) && next.partOfSpeech === 'noun' && next.lower !== "'s";
}

function signsAfter(text: TaggedText, { first, end }: Candidate): Signs {
  const { tokens } = text;
  const at = tokens[end]?.lower === "'s" ? end + 1 : end;
  const next = tokens[at];
  let person = 0;
  let organization = 0;
  let place = 0;
  if (next === undefined) return NO_SIGNS;
  const possessive = at > end;
  if (!possessive && PERSON_VERBS.has(next.lower)) person += end - first > 1 ? 1.6 : 1;
  if (!possessive && /^(?:who|himself|herself)$/.test(next.lower)) person += 1.2;
  if (next.text === ',') ({ person, place } = afterComma(text, at + 1));
  if (next.text === '(' && isAgeClose(tokens, at)) person += 2.5;
  if (PLACE_NOUNS.has(next.lower) && !possessive) place += 2;
  if (ORGANISATION_NOUNS_AFTER.has(next.lower) && !possessive) {
    organization += 1.2;
    if (/^(?:hospital|school|university|college|company|newspaper)$/.test(next.lower)) person -= 1.5;
  }
  return { person, organization, place };
}

/** "(63)" or "(63," after a name is an age. */
function isAgeClose(tokens: readonly TaggedToken[], at: number): boolean {
  return /^[1-9]\d$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';
}

/** ", 63," and ", who" and ", a teacher" speak of a person; ", Nigeria" and ", a village" of a place. */
function afterComma(text: TaggedText, at: number): { person: number; place: number } {
  const { tokens } = text;
  const next = tokens[at];
  if (next === undefined) return { person: 0, place: 0 };
  if (/^[1-9]\d?$/.test(next.text) && tokens[at + 1]?.text === ',') return { person: 3, place: 0 };
  if (/^(?:who|whose|aged)$/.test(next.lower)) return { person: 2, place: 0 };
  if (isCapitalised(next)) return { person: 0, place: startsCountry(text, at) ? 1.6 : 0 };
  const noun = appositionNoun(tokens, at);
  if (noun === null) return { person: 0, place: 0 };
  if (PLACE_NOUNS.has(noun)) return { person: 0, place: 2 };
  return PERSON_NOUNS.has(noun) ? { person: 2, place: 0 } : { person: 0, place: 0 };
}

function startsCountry(text: TaggedText, at: number): boolean {
  const known = knownName(phraseOf(text, at, at + 2)) ?? knownName(phraseOf(text, at, at + 1));
  return known?.kind === 'place' && known.form === 'name';
}

/** The first noun of the tables within a few words: "teacher" in ", a primary school teacher". */
function appositionNoun(tokens: readonly TaggedToken[], from: number): string | null {
  const opens = /^(?:a|an|the|his|her|its|their|former|deputy|acting)$/.test(tokens[from]?.lower ?? '');
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || token.lower === 'of' || token.lower === 'in')
      return null;
    if (token.text.includes('.')) return null;
    const noun = PERSON_NOUNS.has(token.lower) || PLACE_NOUNS.has(token.lower);
    if (noun && (opens || at - from <= 1)) return token.lower;
  }
  return null;
}
