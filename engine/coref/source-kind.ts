import { NOT_PEOPLE_ENDING, PEOPLE_ENDING, PEOPLE_NOUNS } from '../data/counted-people';
import { COLLECTIVE_NOUNS, GROUP_NOUNS } from '../data/group-nouns';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS, SPEAKING_ORGANISATIONS } from '../data/organisation-nouns';
import { KIN_NOUNS, PERSON_NOUNS } from '../data/person-nouns';
import { PLACE_NOUNS } from '../data/place-nouns';
import { GENDERED_WORDS } from '../data/pronouns';
import { DOCUMENT_NOUNS } from '../data/role-documents';
import {
  MORE_PEOPLE,
  NO_PEOPLE,
  SAYS_NOBODY,
  SPEAKING_BODIES,
  SPEAKING_THING_NOUNS,
  TOGETHER_NOUNS,
} from '../data/speaking-nouns';
import type { EntityKind, TaggedText, TaggedToken, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { spanOf } from '../text/token-span';
import type { SourceHead } from './source-head';
import { contentWordsOf } from './words';

/** Words that stand for a person without being a noun for one: "the latter said", "another". */
const STANDS_FOR_SOMEBODY = /^(?:latter|one|another|third|second|first)$/;
/** "the two", "three": those counted. */
const NUMBER_OF_PEOPLE = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/;
/** Words that stand for things, or for what was said. */
const OF_THINGS = /^(?:much|more|less|such|(?:some|no|any|every)thing|this|that|what|which|there|here|enough)$/;
/** Endings of nouns for people who do something, singular; `NO_PEOPLE` has the others. */
const DOER = /.{2}(?:er|or|ist|ian|ant|man|woman|person|ee)$/;

/** What kind of somebody a source phrase's head speaks of; null for what could not speak ("theory", "some"). */
export function kindOfSource(text: TaggedText, source: TokenSpan, head: SourceHead): EntityKind | null {
  const noun = text.tokens[head.end - 1];
  if (/^(?:those|them|us)$/.test(noun?.lower ?? '') && isSaidWhich(source, head)) return 'group';
  if (noun?.kind !== 'word' || SAYS_NOBODY.has(noun.lower) || isGrammatical(noun)) return null;
  const whole = kindOfNoun(text, source, { ...head, noun });
  if (head.part === null) return whole;
  if (head.part === 'some') return whole === 'document' ? 'document' : whole === null ? null : 'group';
  return whole === 'group' ? (isBody(noun.lower) ? 'organization' : 'person') : whole;
}

/**
 * Whether somebody might speak in a phrase though nobody was found: those a number or "some" stands for, a country, a name
 * with a capital. False for a thing: "the wall", "an option".
 */
export function mightSpeak(text: TaggedText, head: SourceHead): boolean {
  const noun = text.tokens[head.end - 1];
  if (noun?.kind !== 'word' || noun.lower === 'percent' || isCapitalInside(text, noun)) return true;
  // "Kestrel said", first in its sentence: the tagger may not know the name.
  if (noun.text !== noun.lower && noun.partOfSpeech === 'noun') return true;
  if (PLACE_NOUNS.has(noun.lower) || NUMBER_OF_PEOPLE.test(noun.lower) || noun.partOfSpeech === 'numeral') return true;
  return (SAYS_NOBODY.has(noun.lower) || noun.partOfSpeech === 'pronoun') && !OF_THINGS.test(noun.lower);
}

/** "some of them", "those who fled": how many of them, or which. */
function isSaidWhich({ endToken }: TokenSpan, { part, end }: SourceHead): boolean {
  return part !== null || end < endToken;
}

interface HeadNoun extends SourceHead {
  readonly noun: TaggedToken;
}

function isGrammatical({ partOfSpeech, lower }: TaggedToken): boolean {
  if (STANDS_FOR_SOMEBODY.test(lower) || NUMBER_OF_PEOPLE.test(lower)) return false;
  return /^(?:pronoun|determiner|auxiliary|preposition|conjunction)$/.test(partOfSpeech) || /^(?:the|an?)$/.test(lower);
}

function kindOfNoun(text: TaggedText, source: TokenSpan, head: HeadNoun): EntityKind | null {
  const { lower } = head.noun;
  if (isDocument(lower)) return 'document';
  if (ORGANISATION_NOUNS.has(lower) || SPEAKING_ORGANISATIONS.has(lower)) return 'organization';
  const words = contentWordsOf(text, spanOf(text, head.first, head.end));
  if (ORGANISATION_PLURALS.has(words.slice(-2).join(' '))) return 'organization';
  if (isPeople(text, head.noun)) return 'group';
  if (isNamedOrganisation(text, source, head)) return 'organization';
  return isPersonWord(text, head.noun) ? 'person' : null;
}

function isDocument(lower: string): boolean {
  return DOCUMENT_NOUNS.has(lower) || SPEAKING_THING_NOUNS.has(lower) || DOCUMENT_NOUNS.has(singularOf(lower));
}

/** Several people, in the tables or by an ending or capital that only people's nouns have. */
function isPeople(text: TaggedText, noun: TaggedToken): boolean {
  const { lower, plural } = noun;
  if (GROUP_NOUNS.has(lower) || COLLECTIVE_NOUNS.has(lower) || TOGETHER_NOUNS.has(lower) || MORE_PEOPLE.has(lower))
    return true;
  if (NUMBER_OF_PEOPLE.test(lower) || isBody(lower)) return true;
  const singular = singularOf(lower);
  if (!plural && !(singular !== lower && PEOPLE_NOUNS.has(lower))) return false;
  if (isPersonNoun(singular) || PEOPLE_NOUNS.has(lower)) return true;
  if (PEOPLE_ENDING.test(lower) && !NOT_PEOPLE_ENDING.has(lower)) return true;
  return isCapitalInside(text, noun) || (DOER.test(singular) && !NO_PEOPLE.has(singular));
}

/** "companies", "states": several that speak together; "media". */
function isBody(lower: string): boolean {
  const singular = singularOf(lower);
  if (singular === lower) return lower === 'media';
  return SPEAKING_BODIES.has(singular) || SPEAKING_BODIES.has(lower) || ORGANISATION_NOUNS.has(singular);
}

function singularOf(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** "Unite, the union,": a capital, and a noun for organisations beside it. */
function isNamedOrganisation({ tokens }: TaggedText, source: TokenSpan, { noun, end }: HeadNoun): boolean {
  if (noun.text === noun.lower || tokens[end]?.text !== ',') return false;
  const beside = tokens.slice(end + 1, Math.min(source.endToken, end + 6));
  return beside.some(({ lower }) => ORGANISATION_NOUNS.has(lower));
}

/** In the tables, with an ending that only people have, or with a capital: a name nobody found. */
function isPersonWord(text: TaggedText, noun: TaggedToken): boolean {
  const { lower, partOfSpeech } = noun;
  if (isPersonNoun(lower) || GENDERED_WORDS.has(lower) || STANDS_FOR_SOMEBODY.test(lower)) return true;
  if (isCapitalInside(text, noun)) return true;
  return partOfSpeech !== 'adjective' && partOfSpeech !== 'adverb' && DOER.test(lower) && !NO_PEOPLE.has(lower);
}

function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || KIN_NOUNS.has(lower) || PEOPLE_NOUNS.has(lower);
}

/** A capital that the start of the sentence does not account for. */
function isCapitalInside(text: TaggedText, { text: word, lower, index, partOfSpeech }: TaggedToken): boolean {
  if (word === lower) return false;
  return sentenceAt(text, index)?.firstToken !== index || partOfSpeech === 'proper-noun';
}
