import { FAMILY_NAMES } from '../data/name-family';
import { GIVEN_NAMES } from '../data/name-given';
import {
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  WEAK_ORGANISATION_HEADS,
} from '../data/name-heads';
import { NO_NAME_ACRONYMS } from '../data/name-organisations';
import { CAPITALS_WITHOUT_NAME, NAME_PARTICLES } from '../data/name-words';
import type { TaggedText, TaggedToken } from '../model';
import type { Candidate } from './candidates';
import { knownName } from './known-names';
import { bareWord, isAllCaps, isLowerWord } from './phrase';
import type { Signs } from './signs';

/** What the words of a name say of it, wherever it stands. */
export function signsOfForm(text: TaggedText, { first, end }: Candidate): Signs {
  const tokens = text.tokens.slice(first, end);
  const words = tokens.filter(({ kind, lower }) => kind !== 'punctuation' && !NAME_PARTICLES.has(lower));
  return {
    person: personForm(tokens, words),
    organization: organisationForm(tokens, words),
    place: placeForm(words),
  };
}

function personForm(tokens: readonly TaggedToken[], words: readonly TaggedToken[]): number {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 0;
  const given = GIVEN_NAMES.has(first.lower);
  const many = words.length > 1;
  let sum = given ? (many ? 3 : 1) : 0;
  if (many && !given && GIVEN_NAMES.has(last.lower)) sum += 1.2;
  if (isFamilyName(last) || (many && isFamilyName(first))) sum += 1.5;
  if (many && words.slice(1, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) sum += 2;
  if (/^(?:\p{Lu}\.)+$/u.test(first.text) && many && !isAllCaps(last)) sum += 2;
  if (tokens.slice(1).some(({ lower }) => /^(?:bin|ibn|bint|van|von|der|de|da|dos|del|al|el)$/.test(lower)) && many)
    sum += 0.8;
  if (hasSmallSyllable(tokens)) sum += 2.5;
  if (words.length === 2 || words.length === 3) sum += words.every(isPlainCapital) ? 0.9 : 0;
  if (words.some(({ lower }) => CAPITALS_WITHOUT_NAME.has(lower))) sum -= 1;
  // A saint is named for a church, a street or a ground far more often than for himself.
  if (many && /^st\.?$/.test(first.lower)) sum -= 4;
  // "Xavier University": whoever gave it his name.
  if (many && given && isStrongHead(last)) sum -= 1.5;
  return sum + hinted(words, 'person') * 0.7 - (words.some(isAllCaps) && !words.every(isAllCaps) ? 0.5 : 0);
}

function isFamilyName({ lower }: TaggedToken): boolean {
  return FAMILY_NAMES.has(lower);
}

/** "Lau Suk-han", "Kim Jong-un". */
function hasSmallSyllable(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(
    (token, at) => at > 1 && isLowerWord(token) && tokens[at - 1]?.text === '-' && !/^(?:on|de|la)$/.test(token.lower),
  );
}

function isPlainCapital({ text }: TaggedToken): boolean {
  return /^\p{Lu}[\p{Ll}'’]/u.test(text) || /^\p{Lu}\.$/u.test(text);
}

function organisationForm(tokens: readonly TaggedToken[], words: readonly TaggedToken[]): number {
  const last = bareWord(words.at(-1));
  const many = words.length > 1;
  let sum = 0;
  if (ORGANISATION_HEADS.has(last) && many) sum += WEAK_ORGANISATION_HEADS.has(last) ? 2.2 : 4;
  if (many && tokens.some(({ lower }) => lower === 'of' || lower === 'for')) sum += 1.5;
  if (many && tokens.some(({ lower }) => lower === '&')) sum += 3;
  if (many && tokens.slice(0, -1).some(isStrongHead) && knownName(words.at(-1)?.text ?? '')?.kind === 'place') sum += 3;
  if (many && opensOrganisation(tokens)) sum += 3.5;
  // "Orange County Sanitation District": the district of an office, not of the map.
  if (last === 'district' && /^(?:school|sanitation|management|health|water|fire)$/.test(bareWord(words.at(-2))))
    sum += 4;
  if (many && ORGANISATION_HEADS.has(bareWord(words[0])) && !WEAK_ORGANISATION_HEADS.has(bareWord(words[0])))
    sum += 1.5;
  if (words.length === 1 && isAcronym(words[0])) sum += 1.5;
  if (words.length === 1 && ORGANISATION_HEADS.has(last)) sum += 0.3;
  return sum + hinted(words, 'organization') * 0.5;
}

function opensOrganisation(tokens: readonly TaggedToken[]): boolean {
  return tokens.some(
    ({ lower }, at) => ORGANISATION_OPENERS.has(lower) && /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** A head of organisations that is no everyday word ("Ministry", not "Times"). */
export function isStrongHead({ lower }: TaggedToken): boolean {
  return ORGANISATION_HEADS.has(lower) && !WEAK_ORGANISATION_HEADS.has(lower);
}

/** Capitals that stand for a name, not for a measure, an office or a thing ("NATO", not "GDP"). */
export function isAcronym(token: TaggedToken | undefined): boolean {
  if (token === undefined || !isAllCaps(token)) return false;
  const letters = token.text.replace(/\./g, '');
  return !/\d/.test(letters) && letters.length >= 2 && letters.length <= 8 && !NO_NAME_ACRONYMS.has(letters);
}

function placeForm(words: readonly TaggedToken[]): number {
  const last = bareWord(words.at(-1));
  const many = words.length > 1;
  let sum = 0;
  if (many && PLACE_HEADS.has(last)) sum += 3.2;
  if (many && PLACE_OPENERS.has(bareWord(words[0]))) sum += 1;
  if (many && /^(?:mount|lake|cape|gulf|strait|isle)$/.test(words[0]?.lower ?? '')) sum += 2;
  return sum + hinted(words, 'place') * 0.7;
}

/** Share of the words that compromise takes for that kind. */
function hinted(words: readonly TaggedToken[], kind: keyof Signs): number {
  return words.filter(({ nameHint }) => nameHint === kind).length / Math.max(1, words.length);
}
