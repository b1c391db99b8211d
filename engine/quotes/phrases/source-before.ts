import { DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { TaggedToken, TokenSpan } from '../../model';
import { phraseBefore } from './phrase-before';
import type { Window } from './phrase-before';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isDash,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isTimeWord,
} from './phrase';
import { spanOf } from '../reading';

/** No source phrase is longer, in tokens; keeps the search near-linear on hostile text. */
const MAX_PHRASE = 40;

/**
 * The noun phrase that ends before a cue: "The regional governor, Alexei Smirnov," · "Officials in Vietnam" · "he".
 * Null when what stands there is no phrase that could speak.
 */
export function sourceBefore({ tokens, floor, end }: Window): TokenSpan | null {
  const window = { tokens, floor: Math.max(floor, end - MAX_PHRASE), end: beforeTime(tokens, floor, end) };
  const last = tokens[window.end - 1];
  if (last === undefined || window.end <= window.floor) return null;
  if (isOneOf(RELATIVE_PRONOUNS, last)) return antecedent(window);
  if (isOneOf(SUBJECT_PRONOUNS, last)) return spanOf(tokens, window.end - 1, window.end);
  if (isComma(last) || isDash(last)) return withApposition({ ...window, end: window.end - 1 });
  return beforeDeed(window, phraseBefore(beforeRelative(window)));
}

/** "Scientists | using a telescope in Peru": what they do is told of the phrase before it. */
function beforeDeed({ tokens, floor }: Window, phrase: TokenSpan | null): TokenSpan | null {
  if (phrase === null) return null;
  const deed = phrase.firstToken - 1;
  const told = tokens[deed]?.verbForm === 'gerund' && deed > floor && isNominal(tokens, deed - 1);
  return told && !isAuxiliary(tokens[deed - 1]) ? phraseBefore({ tokens, floor, end: deed }) : phrase;
}

/** "A captain | who has worked the route for decades": the clause is said of the phrase before it. */
function beforeRelative({ tokens, floor, end }: Window): Window {
  for (let at = end - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') break;
    if (token.text === 'who') return { tokens, floor, end: at };
    const which = /^(?:that|which)$/.test(token.text) && isFiniteVerb(tokens, at + 1) && isNominal(tokens, at - 1);
    if (which && !isFiniteVerb(tokens, at - 1)) return { tokens, floor, end: at };
  }
  return { tokens, floor, end };
}

/** "Officials Tuesday", "Mr Ode on Friday": the time belongs to the saying. */
function beforeTime(tokens: readonly TaggedToken[], floor: number, end: number): number {
  let at = end;
  while (at > floor + 1 && at > end - 4 && isTimeWord(tokens[at - 1])) at -= 1;
  if (at === end) return end;
  if (/^(?:on|in|at|of|this|last)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at > floor ? at : end;
}

/** "extradition to the United States, which": the name nearest to it. */
function lastName(tokens: readonly TaggedToken[], phrase: TokenSpan): TokenSpan | null {
  for (let at = phrase.endToken - 2; at > phrase.firstToken; at -= 1)
    if (isOneOf(PREPOSITIONS, tokens[at]))
      return isCapital(tokens[phrase.endToken - 1]) ? spanOf(tokens, at + 1, phrase.endToken) : phrase;
  return phrase;
}

/** ", who said": whom the relative pronoun stands for. */
function antecedent({ tokens, floor, end }: Window): TokenSpan | null {
  const before = isComma(tokens[end - 2]) ? end - 2 : end - 1;
  const phrase = before > floor ? phraseBefore({ tokens, floor, end: before }) : null;
  return phrase !== null && tokens[end - 1]?.lower === 'which' ? lastName(tokens, phrase) : phrase;
}

/** A closing comma or dash: what stands between it and the one before is said of the phrase before that. */
function withApposition({ tokens, floor, end }: Window): TokenSpan | null {
  const opens = isComma(tokens[end]) ? isComma : isDash;
  let comma = end - 1;
  while (comma > floor && !opens(tokens[comma])) comma -= 1;
  // "Odele, head of the study, and chair of the board, says": the last part belongs to what is said of her too.
  const joined = tokens[comma + 1]?.lower === 'and' ? comma - 1 : floor;
  for (let at = joined; at > floor && comma > joined; at -= 1) if (opens(tokens[at])) comma = at;
  if (comma <= floor) return null;
  const head = phraseBefore(beforeRelative(beforeAge(beforePlace({ tokens, floor, end: comma }))));
  if (head === null) return null;
  const named = backToName({ tokens, floor, end }, head);
  if (isApposition(tokens, comma + 1, end)) return spanOf(tokens, named, end);
  // "X is wet, but Y is drier, said": a clause of its own, of which nothing before it is the speaker.
  const opening = tokens[comma + 1]?.lower === 'and' ? comma + 2 : comma + 1;
  const clause = !isOneOf(RELATIVE_PRONOUNS, tokens[opening]) && hasVerb(tokens, comma + 1, end);
  return clause ? null : spanOf(tokens, named, head.endToken);
}

/** "Omar Lamrani | , an analyst at S, the firm": the name that the first of several appositions follows. */
function backToName({ tokens, floor }: Window, { firstToken }: TokenSpan): number {
  if (!isComma(tokens[firstToken - 1]) || firstToken - 1 <= floor) return firstToken;
  const name = phraseBefore({ tokens, floor, end: firstToken - 1 });
  if (name === null || name.endToken - name.firstToken > 5 || isOneOf(PREPOSITIONS, tokens[name.firstToken - 1]))
    return firstToken;
  const named = tokens.slice(name.firstToken, name.endToken).every((token) => isCapital(token) || token.text === '-');
  const told = isOneOf(DETERMINERS, tokens[firstToken]) || isCapital(tokens[firstToken]);
  return named && told ? name.firstToken : firstToken;
}

function hasVerb(tokens: readonly TaggedToken[], first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/** "Tanvi Deshmane, 31 |, from Pune": where somebody is from is said of the phrase before it. */
function beforePlace({ tokens, floor, end }: Window): Window {
  for (let at = end - 1; at > Math.max(floor, end - 5); at -= 1) {
    if (isComma(tokens[at])) return { tokens, floor, end };
    if (/^(?:from|of|in)$/.test(tokens[at]?.lower ?? '') && isComma(tokens[at - 1]))
      return { tokens, floor, end: at - 1 };
  }
  return { tokens, floor, end };
}

/** "Devi | , 58, whose complaint was heard": the age is said of the phrase before it. */
function beforeAge({ tokens, floor, end }: Window): Window {
  const isAge = /^[1-9]\d?$/.test(tokens[end - 1]?.text ?? '') && isComma(tokens[end - 2]);
  return isAge && end - 2 > floor ? { tokens, floor, end: end - 2 } : { tokens, floor, end };
}

/** A noun phrase of its own: no relative clause, no "on Tuesday", no "speaking in Kyiv", no clause of another verb. */
function isApposition(tokens: readonly TaggedToken[], first: number, end: number): boolean {
  const opening = tokens[first];
  if (opening === undefined || opening.kind === 'punctuation' || isAdverb(opening)) return false;
  if (isOneOf(RELATIVE_PRONOUNS, opening) || isOneOf(PREPOSITIONS, opening)) return false;
  if (opening.partOfSpeech === 'verb' && !isOneOf(DETERMINERS, opening)) return false;
  for (let at = first; at < end; at += 1) {
    if (isOneOf(RELATIVE_PRONOUNS, tokens[at])) return at > first + 1;
    if (isFiniteVerb(tokens, at)) return false;
  }
  return true;
}
