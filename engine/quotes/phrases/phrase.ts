/** Small questions about tokens that the noun phrases and clauses of this stage turn on. */
import { GROUP_NOUNS } from '../../data/group-nouns';
import { PERSON_NOUNS } from '../../data/person-nouns';
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PHRASE_PREPOSITIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from '../../data/quotation-words';
import type { TaggedToken } from '../../model';

/** Whether a word is in a table of grammatical words; "WHO" and "US" are names, not the words they look like. */
export function isOneOf(words: ReadonlySet<string>, token: TaggedToken | undefined): boolean {
  return token !== undefined && words.has(token.lower) && !isAcronym(token.text);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isCapital(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

export function isComma(token: TaggedToken | undefined): boolean {
  return token?.text === ',';
}

/** A dash between words; a hyphen inside one is none. */
export function isDash(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^(?:[—–]|--)$/.test(token.text);
}

/** A dash, or hyphens that stand for one beside a quote: '“…” - she said - “…”'. */
export function isDashOrHyphens(token: TaggedToken | undefined): boolean {
  return /^(?:[—–]|-+)$/.test(token?.text ?? '');
}

export function isAdverb(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  if (isOneOf(ADVERBS, token)) return true;
  // "Mcfeely" is tagged an adverb too.
  return token.lower.length > 4 && token.lower.endsWith('ly') && token.partOfSpeech === 'adverb' && !isCapital(token);
}

/** An auxiliary, or the "'s" of "he's said". */
export function isAuxiliary(token: TaggedToken | undefined, before?: TaggedToken): boolean {
  if (token?.lower === "'s") return isOneOf(SUBJECT_PRONOUNS, before);
  return isOneOf(AUXILIARIES, token);
}

/** A word of time, or a year. */
export function isTimeWord(token: TaggedToken | undefined): boolean {
  return token !== undefined && (TIME_NOUNS.has(token.lower) || /^(?:1[89]|20)\d\d$/.test(token.text));
}

/** A word of time by itself: "this", "last" and "next" are so only before another. */
export function isTimeNoun(token: TaggedToken | undefined): boolean {
  return isTimeWord(token) && !/^(?:this|last|next)$/.test(token?.lower ?? '');
}

/** A word of time inside a capitalised name: "Morning" of "the Sydney Morning Herald". */
export function isTimeInName(tokens: readonly TaggedToken[], at: number): boolean {
  return isCapital(tokens[at]) && isCapital(tokens[at + 1]) && isCapital(tokens[at - 1]);
}

/** "'s", or the bare mark after an s: "the ministers’ adviser". */
export function isPossessive(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === "'s") return true;
  if (token === undefined || !/^['’]$/.test(token.text)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return before?.end === token.start && /[sxz]$/i.test(before.text) && next?.kind === 'word' && next.start > token.end;
}

export function isPhrasePreposition(token: TaggedToken | undefined): boolean {
  return isOneOf(PHRASE_PREPOSITIONS, token);
}

/**
 * A word that can be inside a noun phrase. Capitalised words count whatever their tag: the tagger takes "UN" and "Will"
 * for verbs. So do verbs that can only be modifiers: "the ruling party", "services manager".
 */
export function isNominal(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return token?.text === '&' || isPossessive(tokens, at);
  if (isNameLikeAuxiliary(token, tokens[at + 1])) return true;
  if (isClosedClass(token)) return isOneOf(DETERMINERS, token) && token.lower !== 'that';
  if (isCapital(token) || token.lower === "'s" || isPersonWord(token)) return true;
  if (token.partOfSpeech === 'verb') return isModifier(tokens, at) || isNounBeforeVerb(tokens, at);
  return !(token.partOfSpeech === 'auxiliary' || token.partOfSpeech === 'conjunction');
}

/** Whatever the tagger says: "witness", "officials", "guards". */
export function isPersonWord({ lower }: TaggedToken): boolean {
  return PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower);
}

/** "Will Steele", "May Okafor". */
function isNameLikeAuxiliary(token: TaggedToken, next: TaggedToken | undefined): boolean {
  return AUXILIARIES.has(token.lower) && isCapital(token) && isCapital(next);
}

function isClosedClass(token: TaggedToken): boolean {
  if (token.lower === 'and') return true;
  return [PREPOSITIONS, CLAUSE_OPENERS, AUXILIARIES, DETERMINERS].some((table) => isOneOf(table, token));
}

/** "The Sanders campaign has said": the tagger takes a noun for a bare verb, which no finite verb could follow. */
function isNounBeforeVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]?.verbForm !== 'infinitive' || before?.lower === 'to' || isOneOf(SUBJECT_PRONOUNS, before))
    return false;
  if (isAuxiliary(before)) return false;
  return (
    isAuxiliary(next) || (next?.partOfSpeech === 'verb' && (next.verbForm === 'past' || next.verbForm === 'present'))
  );
}

/** "the ruling party", "a retired general", "security services", "services manager", "Scottish transport minister". */
function isModifier(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (isOneOf(DETERMINERS, before) || isOneOf(PREPOSITIONS, before)) return true;
  if (before.partOfSpeech === 'adjective' || before.text === '-' || isPossessive(tokens, at - 1)) return true;
  const compound = before.partOfSpeech === 'noun' || before.partOfSpeech === 'proper-noun';
  const next = tokens[at + 1];
  // "Scottish transport minister": the tagger takes the trade for a verb.
  if (compound && tokens[at]?.verbForm !== 'past' && next !== undefined && isPersonWord(next)) return true;
  return compound && /(?:s|ing)$/.test(tokens[at]?.lower ?? '') && next?.partOfSpeech === 'noun';
}

/** "Profit rose 10 per cent", "inflation fell to 5%": after nouns the tagger takes these for nouns too. */
function risesBefore(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  const leads =
    next?.kind === 'number' || next?.partOfSpeech === 'numeral' || /^(?:to|by|from|[$£€¥₹])$/.test(next?.text ?? '');
  return (
    leads &&
    /^(?:rose|fell|sank|slipped|climbed|jumped|dropped|surged|grew|shrank|cost|hit)$/.test(tokens[at]?.lower ?? '')
  );
}

/** A verb that makes what it stands in a clause. */
export function isFiniteVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || before?.lower === 'to') return false;
  if (isAuxiliary(token, before)) return token.lower !== 'having' && token.lower !== 'being';
  if (/^(?:he|she|it|they|we|you|i|there|that|who)'(?:d|ll|ve|re|m)$/.test(token.lower)) return true;
  if (risesBefore(tokens, at)) return true;
  if (token.partOfSpeech !== 'verb' || token.verbForm === 'gerund') return false;
  return !(isCapital(token) && before !== undefined) && !isModifier(tokens, at);
}
