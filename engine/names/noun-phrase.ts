import { MODIFIER_PLURALS, NO_MODIFIERS } from '../data/role-modifiers';
import { SPEAKING_VERBS } from '../data/role-speaking';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from '../data/titles';
import type { NameSpan, TaggedText, TaggedToken } from '../model';
import { bareWord, isCapitalised, isJoiningHyphen, isLowerWord } from './phrase';

/** The text with its names, by token. */
export interface NamedText {
  readonly text: TaggedText;
  readonly names: readonly NameSpan[];
  /** By token: position of the name it is part of, or −1. */
  readonly nameAt: Int32Array;
  /** By token: the first token of its sentence. */
  readonly sentenceStart: Int32Array;
  /** By token: the end of its sentence. */
  readonly sentenceEnd: Int32Array;
}

/** No noun phrase of news has more words before its head. */
const MAX_MODIFIERS = 9;
const MAX_COMPLEMENT = 14;

export function namedText(text: TaggedText, names: readonly NameSpan[]): NamedText {
  const nameAt = new Int32Array(text.tokens.length).fill(-1);
  names.forEach(({ firstToken, endToken }, index) => nameAt.fill(index, firstToken, endToken));
  const sentenceStart = new Int32Array(text.tokens.length);
  const sentenceEnd = new Int32Array(text.tokens.length);
  for (const { firstToken, endToken } of text.sentences) {
    sentenceStart.fill(firstToken, firstToken, endToken);
    sentenceEnd.fill(endToken, firstToken, endToken);
  }
  return { text, names, nameAt, sentenceStart, sentenceEnd };
}

/** How a noun phrase opens. */
export type Opening = 'indefinite' | 'definite' | 'possessive' | 'none';

/** The words before a head, and what opens the phrase. */
export interface PhraseStart {
  /** First modifier, or the head itself. */
  readonly first: number;
  /** The determiner or possessor before it, or null. A possessor is its first token ("its", "Ukraine 's"). */
  readonly opener: number | null;
  readonly opening: Opening;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);

/** Verbs that compromise takes for nouns before a plural ("urge consumers"). */
function isVerbLike(word: string): boolean {
  return SPEAKING_VERBS.has(word) && word !== 'state' && word !== 'report';
}

/** compromise takes some of these for nouns ("its troops"). */
function isDeterminer(word: string): boolean {
  return DEFINITE.has(word) || POSSESSIVE.has(word) || INDEFINITE.has(word);
}

/** Walks back from a head over its modifiers: "Belgorod region" before "governor". */
export function phraseStart(named: NamedText, head: number): PhraseStart {
  const { text, sentenceStart } = named;
  const floor = Math.max(sentenceStart[head] ?? 0, head - MAX_MODIFIERS);
  let first = head;
  if (isJoiningHyphen(text.tokens, head - 1)) first = Math.max(floor, head - 2);
  while (first > floor && isModifier(named, first - 1, head)) first = Math.max(floor, startOfUnit(named, first - 1));
  return { first, ...openingOf(named, text.tokens[first - 1], Math.max(floor, sentenceStart[head] ?? 0), first) };
}

/** A name is taken as a whole, and a word after a hyphen with the word before it. */
function startOfUnit({ names, nameAt, text }: NamedText, at: number): number {
  const name = names[nameAt[at] ?? -1];
  const first = name?.firstToken ?? at;
  return isJoiningHyphen(text.tokens, first - 1) ? Math.max(0, first - 2) : first;
}

function openingOf(
  { names, nameAt }: NamedText,
  before: TaggedToken | undefined,
  floor: number,
  first: number,
): Pick<PhraseStart, 'opener' | 'opening'> {
  if (before === undefined || first - 1 < floor) return { opener: null, opening: 'none' };
  if (DEFINITE.has(before.lower)) return { opener: first - 1, opening: 'definite' };
  if (INDEFINITE.has(before.lower)) return { opener: first - 1, opening: 'indefinite' };
  if (POSSESSIVE.has(before.lower)) return { opener: first - 1, opening: 'possessive' };
  if (before.lower !== "'s") return { opener: null, opening: 'none' };
  const possessor = names[nameAt[first - 2] ?? -1];
  return { opener: possessor?.firstToken ?? Math.max(floor, first - 2), opening: 'possessive' };
}

/** Whether the token may stand before a head: names, adjectives, nouns in the singular, participles after a determiner. */
function isModifier({ text: { tokens }, nameAt, sentenceStart }: NamedText, at: number, head: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'punctuation') return false;
  if ((nameAt[at] ?? -1) >= 0) return true;
  const word = bareWord(token);
  if (OFFICE_MODIFIERS.has(word) && (!isLowerWord(token) || at === head - 1)) return true;
  if (NO_MODIFIERS.has(word) || isDeterminer(word) || isVerbLike(word)) return false;
  if (word.endsWith('ing') && !follows(tokens[at - 1], word)) return false;
  if (isCapitalised(token)) return isOpeningModifier(token, at, sentenceStart[at] ?? 0);
  if (token.partOfSpeech === 'adjective') return true;
  if (token.partOfSpeech === 'noun') return !token.plural || MODIFIER_PLURALS.has(word);
  if (token.partOfSpeech === 'verb') return /(?:ed|ing)$/.test(word) && follows(tokens[at - 1], word);
  return isJoiningHyphen(tokens, at + 1) || (isJoiningHyphen(tokens, at - 1) && token.partOfSpeech !== 'preposition');
}

/** A capital owed to the sentence's start ("Regional governor …"), or an office's own ("Vice President"). */
function isOpeningModifier(token: TaggedToken, at: number, sentenceStart: number): boolean {
  if (OFFICES.has(bareWord(token)) && !HONORIFICS.has(bareWord(token))) return true;
  return at === sentenceStart && (token.partOfSpeech === 'adjective' || token.partOfSpeech === 'noun') && !token.plural;
}

/** Participles that take no object: what stands after them is who does it ("striking miners"). */
const WITHOUT_OBJECT =
  /^(?:protesting|striking|advancing|retreating|visiting|ruling|leading|surviving|serving|opposing|invading|fleeing|warring|travelling|returning|existing|remaining|practising|working|participating|competing|grieving)$/;

/**
 * A participle is a modifier after a determiner, an adjective or at the start of a sentence, else a verb. "allowing
 * journalists" is a verb with its object wherever nothing shows otherwise.
 */
function follows(before: TaggedToken | undefined, word: string): boolean {
  if (/^(?:determiner|adjective)$/.test(before?.partOfSpeech ?? '')) return true;
  if (word.endsWith('ing') && !WITHOUT_OBJECT.test(word)) return false;
  return before === undefined || /^(?:punctuation|preposition|pronoun)$/.test(before.partOfSpeech);
}

/** Words no complement goes over, days of the week among them ("for governor | Saturday"). */
const BREAKS_COMPLEMENT = new Set(
  `who which that where when while after before because since said says say told as but than if although until whose whom
  by on during amid over monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/**
 * The end of the complement that opens with the preposition at `at` ("of the Ukrainian security services"), or `at`
 * when it is none. Verbs, punctuation, relative words end it.
 */
export function complementEnd(named: NamedText, at: number, prepositions: RegExp): number {
  const { text, nameAt, sentenceEnd } = named;
  const { tokens } = text;
  if (!prepositions.test(tokens[at]?.lower ?? '')) return at;
  const limit = Math.min(sentenceEnd[at] ?? 0, at + MAX_COMPLEMENT);
  let end = at;
  let solid = at;
  for (end = at + 1; end < limit; end += 1) {
    const token = tokens[end];
    if (token === undefined || !carriesOn(named, token, end, prepositions)) break;
    const nominal = token.partOfSpeech === 'noun' || token.partOfSpeech === 'proper-noun' || (nameAt[end] ?? -1) >= 0;
    if (nominal || isCapitalised(token)) solid = end + 1;
  }
  return solid > at + 1 || (solid === at + 1 && end > at + 1) ? solid : at;
}

function carriesOn({ text, nameAt }: NamedText, token: TaggedToken, at: number, prepositions: RegExp): boolean {
  if ((nameAt[at] ?? -1) >= 0) return true;
  if (token.kind === 'punctuation') return isJoiningHyphen(text.tokens, at) || token.text === '&';
  if (BREAKS_COMPLEMENT.has(token.lower)) return false;
  if (token.lower === 'and') return isListed(text.tokens, at);
  const { partOfSpeech, lower } = token;
  if (partOfSpeech === 'preposition') return prepositions.test(lower) || /^(?:of|in|at|for)$/.test(lower);
  if (isCapitalised(token)) return true;
  if (partOfSpeech === 'verb') return token.verbForm === 'gerund' && text.tokens[at - 1]?.partOfSpeech !== 'noun';
  return !/^(?:auxiliary|adverb|pronoun|conjunction)$/.test(partOfSpeech) || /^(?:its|his|her|their)$/.test(lower);
}

/** "alert and response operations": nouns on both sides, and a noun after them. */
function isListed(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, after, last] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const nominal = (token: TaggedToken | undefined): boolean =>
    token?.partOfSpeech === 'noun' || token?.partOfSpeech === 'adjective' || token?.partOfSpeech === 'proper-noun';
  // "the Secretary of State | and partners": a capital on one side only.
  if (isCapitalised(before) !== isCapitalised(after)) return false;
  return nominal(before) && nominal(after) && (nominal(last) || isCapitalised(after));
}
