import { COUNTRIES } from '../../data/countries';
import { ORGANISATIONS } from '../../data/name-organisations';
import { COLLECTIVE_NOUNS, GROUP_NOUNS, BARE_TOO_WIDE } from '../../data/group-nouns';
import { CAPITALS_WITHOUT_NAME, NAME_PARTICLES } from '../../data/name-words';
import { EVENT_HEADS, PLACE_NOUNS } from '../../data/name-heads';
import { GIVEN_NAMES } from '../../data/name-given';
import { MILITARY_NOUNS, ORGANISATION_NOUNS, WANTS_A_NAME } from '../../data/organisation-nouns';
import { DOUBTFUL_PERSON_NOUNS, PERSON_NOUNS } from '../../data/person-nouns';
import { DETERMINERS, PREPOSITIONS } from '../../data/quotation-words';
import { HONORIFICS, OFFICES } from '../../data/titles';
import { WELL_KNOWN_PLACES } from '../../data/name-places';
import type { TaggedToken } from '../../model';
import { isCapital, isFiniteVerb } from '../phrases/phrase';
import type { Evidence } from './evidence';

/** What a label is by its looks: a name, a noun for people who speak ("police"), or something in writing ("poll"). */
export type Voice = 'name' | 'people' | 'document';

/** Writings that headlines let speak: "Poll: …", "Report: …". Those of data/role-documents.ts are far more. */
const HEADLINE_DOCUMENTS = /^(?:poll|report|study|survey|inquiry|memo|audit|review|editorial)s?$/;

/** Speak like people, though no table of people has them. */
const SPEAKERS =
  /^(?:chair|moderator|operator|speaker|presenter|narrator|caller|insiders|historians|campaign|camp|pm|ceo)$/;

/** Open a label that is none: "Step 1", "Part two", "Also of interest", "Dear reader". */
const OPENS_NO_LABEL =
  /^(?:also|dear|step|day|part|week|chapter|round|here|there|then|now|still|how|why|what|when|where|who|which)$/;

/** Countries and their capitals, lower case: their names head reports on them as often as what their government says. */
const PLACES: ReadonlySet<string> = new Set([
  ...WELL_KNOWN_PLACES,
  ...COUNTRIES.flatMap(({ names, capital }) => [...names, capital ?? '']).map((name) => name.toLowerCase()),
]);

/** A label has at most so many words. */
const MAX_WORDS = 8;

/** What the words of a label look like; null when nobody can be meant by them. */
export function voiceOf(tokens: readonly TaggedToken[]): Voice | null {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const opening = words[0];
  if (opening === undefined || words.length > MAX_WORDS || isNoOpening(opening)) return null;
  if (!isCapital(opening) && !DETERMINERS.has(opening.lower) && !isSpeakingNoun(headOf(words))) return null;
  if (tokens.some((token, at) => !isCapital(token) && isFiniteVerb(tokens, at))) return null;
  const head = headOf(words);
  if (head === undefined) return null;
  if (HEADLINE_DOCUMENTS.test(head.lower)) return 'document';
  if (isSpeakingNoun(head) && !isTooWide(words)) return 'people';
  return isNameLike(words) ? 'name' : null;
}

function isNoOpening({ text, lower }: TaggedToken): boolean {
  return OPENS_NO_LABEL.test(lower) && text !== 'WHO';
}

/** The last word before a preposition: "spokesman" of "A spokesman for the port". A figure after it counts callers. */
function headOf(words: readonly TaggedToken[]): TaggedToken | undefined {
  const prepositionAt = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const phrase = prepositionAt < 0 ? words : words.slice(0, prepositionAt);
  return phrase.findLast(({ kind }) => kind === 'word');
}

function isSpeakingNoun(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  const people = [PERSON_NOUNS, GROUP_NOUNS, COLLECTIVE_NOUNS, ORGANISATION_NOUNS].some((nouns) => nouns.has(lower));
  return people || SPEAKERS.test(lower) || lower.endsWith('ministries');
}

/** "School:", "Workers:" by themselves are topics; "The school:" and "Port workers:" are somebody. */
function isTooWide(words: readonly TaggedToken[]): boolean {
  const only = words.length === 1 ? words[0] : undefined;
  if (only === undefined || MILITARY_NOUNS.has(only.lower)) return false;
  return [WANTS_A_NAME, BARE_TOO_WIDE, DOUBTFUL_PERSON_NOUNS].some((nouns) => nouns.has(only.lower));
}

/** Capitals all through, particles apart; the last word is one that a name can end with. */
function isNameLike(words: readonly TaggedToken[]): boolean {
  const last = words.at(-1);
  if (last?.kind !== 'word' || words.length > 5) return false;
  if (!words.every((token) => token.kind === 'word' && (isCapital(token) || NAME_PARTICLES.has(token.lower))))
    return false;
  if (
    words.some(({ lower }, at) => lower === "'s" || (at > 0 && PREPOSITIONS.has(lower) && !NAME_PARTICLES.has(lower)))
  )
    return false;
  return ![CAPITALS_WITHOUT_NAME, EVENT_HEADS, PLACE_NOUNS, DETERMINERS, PREPOSITIONS].some((nouns) =>
    nouns.has(last.lower),
  );
}

/** How sure it is that a label is somebody: "heard" when the article has them say something, "known" for a person or body. */
export type Standing = 'heard' | 'known' | 'unknown';

/** What speaks for the label: a title, a given name, a body's name, and what the running text has of it. */
export function standingOf(words: readonly TaggedToken[], voice: Voice, { named, heard }: Evidence): Standing {
  const last = words.findLast(({ kind }) => kind === 'word')?.lower ?? '';
  const whole = words.map(({ lower }) => lower).join(' ');
  if (voice !== 'name') return 'known';
  if (isPlace(words)) return 'unknown';
  if (heard.has(last)) return 'heard';
  return hasTitle(words) || hasGivenName(words) || ORGANISATIONS.has(whole) || named.has(last) ? 'known' : 'unknown';
}

/** "Velmora", "South Sudan", "Mexico City": all of it is a place's name. */
export function isPlace(words: readonly TaggedToken[]): boolean {
  return PLACES.has(words.map(({ lower }) => lower).join(' '));
}

/** "Mr. Ode", "Mayor Ruiz" */
function hasTitle(words: readonly TaggedToken[]): boolean {
  const opening = words[0]?.lower.replace('.', '') ?? '';
  return words.length > 1 && (HONORIFICS.has(opening) || OFFICES.has(opening));
}

function hasGivenName(words: readonly TaggedToken[]): boolean {
  const [opening] = words;
  return words.length > 1 && opening !== undefined && GIVEN_NAMES.has(opening.lower);
}
