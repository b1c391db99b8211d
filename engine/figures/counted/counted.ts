import type { TaggedToken } from '../../model';
import { countsPeople } from './people';
import { isJoiningHyphen, textAt, tokenAt, wordAt, type Run, type SentenceView } from '../reading';

/** What is counted: its words with modifiers, and the noun they hang on. */
export interface Counted extends Run {
  /** Position of the head noun. */
  readonly head: number;
}

/** The longest run of modifiers read before a head. */
const MAX_TOKENS = 9;

/** Heads that do not end in "s" in the plural. */
const SAME_IN_PLURAL = new Set(
  `people men women children police staff personnel crew troops aircraft cattle fish sheep deer series species others youth
  clergy infantry cavalry folk offspring spacecraft hovercraft data media criteria feet mice teeth geese refugees`.split(
    /\s+/,
  ),
);

/** Modifiers that end in "s" and head nothing by themselves. */
const PLURAL_MODIFIERS = new Set(
  'sports arms savings goods customs women men police armed human forces news operations systems mines'.split(' '),
);

/** Heads that carry an "of" with them; more would swallow the sentence. */
const OF_PHRASES =
  /^(?:prisoners? of war|members? of parliament|heads? of state|weapons? of mass destruction|rounds? of ammunition)$/;

/** Words after a vague number that only say "further": "thousands more people". */
export function skipMore(view: SentenceView, at: number): number {
  return /^(?:more|further|extra)$/.test(wordAt(view, at)) && wordAt(view, at + 1) !== 'than' ? at + 1 : at;
}

/**
 * The noun phrase that a number counts, from the token on: "Ukrainian armored vehicles", "artillery and mortar systems".
 * @param one the number is one: the head is singular.
 */
export function countedFrom(view: SentenceView, start: number, one: boolean): Counted | null {
  let head: number | null = null;
  let at = start;
  for (; at < Math.min(view.end, start + MAX_TOKENS); at += 1) {
    const token = tokenAt(view, at);
    if (token === null || view.taken(token)) break;
    const part = partOf(view, at, { head, one });
    if (part === 'end') break;
    if (part === 'head') head = at;
    if (part === 'last') {
      head = at;
      break;
    }
  }
  // "three of Digimon's …": what the possessive opens was not read.
  if (head === null || wordAt(view, head + 1) === "'s") return null;
  return withOfPhrase(view, { first: start, end: head + 1, head });
}

interface SoFar {
  readonly head: number | null;
  readonly one: boolean;
}

/** Whether a token goes on the phrase, heads it so far, closes it, or lies beyond it. */
function partOf(view: SentenceView, at: number, { head, one }: SoFar): 'modifier' | 'head' | 'last' | 'end' {
  const token = tokenAt(view, at);
  if (token === null) return 'end';
  if (token.kind === 'punctuation') return isJoiningHyphen(view, at) ? 'modifier' : 'end';
  if (token.kind === 'number') return isJoiningHyphen(view, at - 1) && head !== null ? 'modifier' : 'end';
  if (token.lower === "'s") return head !== null && opensNoun(tokenAt(view, at + 1)) ? 'modifier' : 'end';
  if (token.lower === 'or') return joinsAdjectives(view, at) ? 'modifier' : 'end';
  if (token.lower === 'and') return joinsModifiers(view, at, { head, one }) ? 'modifier' : 'end';
  if (token.lower === 'others' || token.lower === 'other') return token.lower === 'others' ? 'last' : 'modifier';
  if (isNounHere(view, at, { head, one })) return closesPhrase(view, at, one) ? 'last' : 'head';
  return isModifier(view, at, head) ? 'modifier' : 'end';
}

function opensNoun(token: TaggedToken | null): boolean {
  return token !== null && /^(?:noun|adjective|proper-noun)$/.test(token.partOfSpeech);
}

function looksPlural(token: TaggedToken): boolean {
  return (
    SAME_IN_PLURAL.has(token.lower) ||
    (/[^s'’]s$/.test(token.lower) && token.lower.length > 3) ||
    (token.plural && !token.lower.endsWith('ed'))
  );
}

function isNounHere(view: SentenceView, at: number, { head, one }: SoFar): boolean {
  const token = tokenAt(view, at);
  if (token === null) return false;
  // "51 injured": what became of them, not who they are; "12 of the dead" is told by its determiner.
  if (/^(?:injured|wounded|missing|dead|killed|hurt)$/.test(token.lower)) return wordAt(view, at - 1) === 'the';
  // "4 over temple theft", tagged as an adjective
  if (/^(?:over|after|under|as|up|down)$/.test(token.lower)) return false;
  if (/^(?:noun|proper-noun)$/.test(token.partOfSpeech)) return true;
  // Tagged as verbs, "suspects", "attacks", "strikes" after a number are nouns, unless a plural head stands already.
  const pluralHead = head !== null && looksPlural(tokenAt(view, head) ?? token);
  const verbLike = token.partOfSpeech === 'verb' || token.partOfSpeech === 'adverb';
  if (verbLike && !one && looksPlural(token) && token.lower.endsWith('s')) return !pluralHead;
  return (
    token.partOfSpeech === 'adjective' &&
    !opensNoun(tokenAt(view, at + 1)) &&
    (countsPeople(token) || (head === null && !one && looksPlural(token)))
  );
}

/** A plural ends the phrase unless another plural noun follows ("town halls" has one, "sports clubs" two). */
function closesPhrase(view: SentenceView, at: number, one: boolean): boolean {
  const token = tokenAt(view, at);
  const next = tokenAt(view, at + 1);
  if (token === null || next === null) return true;
  if (isJoiningHyphen(view, at + 1) || next.lower === "'s") return false;
  if (one) {
    // "one Florida congressional candidate"
    const led =
      token.partOfSpeech === 'proper-noun' && next.partOfSpeech === 'adjective' && opensNoun(tokenAt(view, at + 2));
    return !led && (!/^(?:noun|proper-noun)$/.test(next.partOfSpeech) || next.plural);
  }
  if (!looksPlural(token) || (isJoiningHyphen(view, at - 1) && opensNoun(next))) return false;
  if (next.lower === 'and') return !joinsPeople(view, at + 1);
  if (isLikelyVerb(view, at + 1)) return true;
  // "two United States service members"
  const isProper = token.partOfSpeech === 'proper-noun' && !countsPeople(token);
  const goesOn =
    (PLURAL_MODIFIERS.has(token.lower) || isProper) && next.partOfSpeech === 'noun' && /^\p{Ll}/u.test(next.text);
  return !goesOn;
}

/** "one in 10 bridges needs repair", "1 in 4 adults skips breakfast": the tagger's noun is the verb there was none of. */
function isLikelyVerb(view: SentenceView, at: number): boolean {
  if (!/[a-z]s$/.test(wordAt(view, at))) return false;
  if (!/^(?:noun|determiner|adjective|pronoun|proper-noun|numeral)$/.test(tokenAt(view, at + 1)?.partOfSpeech ?? ''))
    return false;
  for (let later = at + 2; later < Math.min(view.end, at + 8); later += 1) {
    if (tokenAt(view, later)?.kind === 'punctuation') break;
    if (/^(?:verb|auxiliary)$/.test(tokenAt(view, later)?.partOfSpeech ?? '')) return false;
  }
  return true;
}

function isModifier(view: SentenceView, at: number, head: number | null): boolean {
  const token = tokenAt(view, at);
  const next = tokenAt(view, at + 1);
  if (token === null || next === null || (next.kind === 'punctuation' && !isJoiningHyphen(view, at + 1))) return false;
  if (token.partOfSpeech === 'adjective') return head === null || opensNoun(next);
  if (isJoiningHyphen(view, at + 1))
    return /^(?:noun|verb|preposition|adverb|adjective|numeral|other)$/.test(token.partOfSpeech);
  if (isJoiningHyphen(view, at - 1)) return true;
  const participle = token.partOfSpeech === 'verb' && /(?:ed|en|ing|wn|ght|st)$/.test(token.lower) && opensNoun(next);
  if (head !== null) return participle && tokenAt(view, head)?.partOfSpeech === 'proper-noun' && looksPlural(next);
  if (token.partOfSpeech !== 'adverb') return participle;
  return token.lower === 'dead' || (token.lower.endsWith('ly') && /^(?:verb|adjective)$/.test(next.partOfSpeech));
}

/** "artillery and mortar systems": two modifiers, no plural yet. */
function joinsModifiers(view: SentenceView, at: number, { head, one }: SoFar): boolean {
  const before = tokenAt(view, at - 1);
  if (before === null) return false;
  if (looksPlural(before)) return joinsPeople(view, at);
  const next = tokenAt(view, at + 1);
  const then = tokenAt(view, at + 2);
  return (
    !one &&
    head !== null &&
    opensNoun(next) &&
    next?.kind === 'word' &&
    then !== null &&
    looksPlural(then) &&
    then.partOfSpeech === 'noun'
  );
}

/** "15 current or former prosecutors". */
function joinsAdjectives(view: SentenceView, at: number): boolean {
  return (
    [at - 1, at + 1].every((side) => tokenAt(view, side)?.partOfSpeech === 'adjective') &&
    opensNoun(tokenAt(view, at + 2))
  );
}

/** "26 students and teachers" counts both. */
function joinsPeople(view: SentenceView, at: number): boolean {
  const [before, next, then] = [tokenAt(view, at - 1), tokenAt(view, at + 1), tokenAt(view, at + 2)];
  if (before === null || next === null) return false;
  const both = [before, next].every(
    (token) => looksPlural(token) && countsPeople(token) && /^\p{Ll}/u.test(token.text),
  );
  return both && !/^(?:noun|proper-noun)$/.test(then?.partOfSpeech ?? '');
}

function withOfPhrase(view: SentenceView, counted: Counted): Counted {
  if (wordAt(view, counted.end) !== 'of') return counted;
  for (const length of [2, 3]) {
    let words = wordAt(view, counted.head);
    for (let step = 1; step <= length; step += 1) words += ` ${wordAt(view, counted.head + step)}`;
    if (OF_PHRASES.test(words)) return { ...counted, end: counted.head + length + 1 };
  }
  return counted;
}

const DETERMINERS = /^(?:the|these|those|its|their|his|her|our|my|your|all|a|an)$/;

/**
 * What a number with "of" counts: "of Russians", "of the deaths", "of their neighbours". The determiner is not part of
 * it. Null when a number of its own follows ("87 of the 180 people").
 */
export function countedAfterOf(view: SentenceView, of: number): Counted | null {
  let at = of + 1;
  while (at < of + 3 && DETERMINERS.test(wordAt(view, at))) at += 1;
  // "five of the past six cycles"
  if (leadsToWhole(view, at) && isNumber(tokenAt(view, at + 1))) return null;
  const token = tokenAt(view, at);
  if (isNumber(token)) return null;
  const relative = at > of + 1 && /^(?:who|that|in|whose|with)$/.test(wordAt(view, at));
  return relative ? { first: at - 1, end: at, head: at - 1 } : countedFrom(view, at, false);
}

/** "five of the past six cycles": a word between "of the" and the number of the whole. */
export function leadsToWhole(view: SentenceView, at: number): boolean {
  return /^(?:past|last|next|first|top|remaining|other)$/.test(wordAt(view, at));
}

function isNumber(token: TaggedToken | null): boolean {
  return token?.kind === 'number' || token?.partOfSpeech === 'numeral';
}

/** "half the villagers", "half its crews": the whole without "of". */
export function countedAfterDeterminer(view: SentenceView, at: number): Counted | null {
  return DETERMINERS.test(wordAt(view, at)) ? countedFrom(view, at + 1, false) : null;
}

/** Does "of" open the whole a number is part of ("six of the", "three of Keller's"), so that the number counts it? */
export function isPartitive(view: SentenceView, of: number): boolean {
  if (wordAt(view, of) !== 'of') return false;
  if (/^(?:the|these|those|its|their|his|her|our|my|your|them|us|whom|which)$/.test(wordAt(view, of + 1))) return true;
  for (let at = of + 1; at < of + 5; at += 1) {
    if (textAt(view, at).toLowerCase() === "'s" || textAt(view, at) === '’s') return true;
    if (!/^\p{Lu}/u.test(textAt(view, at))) return false;
  }
  return false;
}
