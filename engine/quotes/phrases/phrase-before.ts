import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { TaggedToken, TokenSpan } from '../../model';
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isPersonWord,
  isPhrasePreposition,
  isPossessive,
  isTimeWord,
} from './phrase';
import { spanOf } from '../reading';

/** Where to look: the phrase ends before token `end` and begins at `floor` or later. */
export interface Window {
  readonly tokens: readonly TaggedToken[];
  readonly floor: number;
  readonly end: number;
}

/** Determiners that are a whole phrase: "Some said", "These show". */
const STANDS_ALONE = /^(?:this|these|those|some|many|few|most|several|all|both|one|each)$/;

/** The noun phrase that ends before `end`, prepositions, coordination and reduced relatives included; null when none does. */
export function phraseBefore({ tokens, floor, end }: Window): TokenSpan | null {
  if (!isNominal(tokens, end - 1) && tokens[end - 1]?.text !== ')') return null;
  let start = openingBracket(tokens, end - 1, floor) ?? end - 1;
  for (let step = stepBack(tokens, start, floor); step < start; step = stepBack(tokens, start, floor)) start = step;
  // "at least nine petitions": the phrase is what is counted.
  if (/^(?:least|most)$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.lower === 'at') start += 1;
  start = withTitleBefore({ tokens, floor, end }, afterOpening(tokens, start, end));
  const only = end - start === 1 ? tokens[start] : undefined;
  const bare = isOneOf(DETERMINERS, only) && !STANDS_ALONE.test(only?.lower ?? '');
  return bare || isOnlyFigures(tokens, start, end) ? null : spanOf(tokens, start, end);
}

/** "Whitcombe (Labour, St Anne's)": the bracket is passed over whole. */
function openingBracket(tokens: readonly TaggedToken[], closing: number, floor: number): number | null {
  if (tokens[closing]?.text !== ')') return null;
  for (let at = closing - 1; at > Math.max(floor, closing - 12); at -= 1) if (tokens[at]?.text === '(') return at;
  return null;
}

/** "March 2015", "58": a date or a number says nothing. */
function isOnlyFigures(tokens: readonly TaggedToken[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined || !/^\d/.test(last.text)) return false;
  return tokens.slice(start, end).every((token) => isTimeWord(token) || !/\p{L}/u.test(token.text));
}

/** The position the phrase reaches back to by its next word on the left; `start` when it ends there. */
function stepBack(tokens: readonly TaggedToken[], start: number, floor: number): number {
  const at = start - 1;
  const token = tokens[at];
  if (at < floor || token === undefined) return start;
  if (isNominal(tokens, at)) return isEdge(tokens, at) ? start : at;
  // "co-author": whatever the tagger takes the first half for.
  if (token.text === '-') return tokens[start]?.start === token.end ? Math.max(floor, at - 1) : start;
  if (/^[/()&]$/.test(token.text)) return at;
  if (token.lower === 'and') return isCoordination(tokens, at, floor) ? at : start;
  if (isPhrasePreposition(token))
    return at > floor && (isNominal(tokens, at - 1) || isReduced(tokens, at - 1)) ? at : start;
  if (isReduced(tokens, at) && at > floor) return at;
  return start;
}

/** "the meeting | the minister": a determiner opens a new phrase, but for "all the" and "of the". */
function isEdge(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "he and his sister" is one phrase.
  if (isOneOf(SUBJECT_PRONOUNS, token)) return next?.lower !== 'and';
  if (!isOneOf(DETERMINERS, next) || isPossessive(tokens, at)) return false;
  return !/^(?:all|both|half|such|many)$/.test(token?.lower ?? '');
}

/** "a report released by the ministry": a participle between a noun and a preposition. */
function isReduced(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const participle = token?.partOfSpeech === 'verb' && token.verbForm !== 'infinitive' && token.verbForm !== 'present';
  return participle && !isCapital(token) && isPhrasePreposition(tokens[at + 1]) && isNominal(tokens, at - 1);
}

/** "Ali and Musa said" against "the town was hit and officials said": no verb may stand before the "and". */
function isCoordination(tokens: readonly TaggedToken[], and: number, floor: number): boolean {
  if (!isNominal(tokens, and - 1) && !isOneOf(SUBJECT_PRONOUNS, tokens[and - 1])) return false;
  for (let at = and - 1; at >= floor; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:—–]$/.test(token.text)) return true;
    if (isReduced(tokens, at)) continue;
    if (isFiniteVerb(tokens, at) || (token.partOfSpeech === 'verb' && !isNominal(tokens, at))) return false;
  }
  return true;
}

/** Drops what leads into the clause: "On Tuesday officials", "Meanwhile the mayor", "In July of this year Ode". */
function afterOpening(tokens: readonly TaggedToken[], first: number, end: number): number {
  let start = first;
  if (isOneOf(PREPOSITIONS, tokens[start]) || isTimeWord(tokens[start])) start = afterTime(tokens, start, end);
  if (tokens[start]?.text === '(') start = afterBracket(tokens, start, end);
  for (let steps = 0; steps < 8 && start < end - 1 && isOpening(tokens[start]); steps += 1) start += 1;
  return start;
}

/** "(CNN) President Ode" */
function afterBracket(tokens: readonly TaggedToken[], first: number, end: number): number {
  for (let at = first + 1; at < Math.min(end - 1, first + 6); at += 1) if (tokens[at]?.text === ')') return at + 1;
  return first;
}

function isOpening(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.lower === 'and' || isAdverb(token) || isOneOf(PREPOSITIONS, token) || /^(?:\)|-|'s|&|\/)$/.test(token.lower)
  );
}

/** After the last word of time in a phrase that opens with a preposition or with time; a possessive ends none. */
function afterTime(tokens: readonly TaggedToken[], first: number, end: number): number {
  for (let at = Math.min(end - 2, first + 6); at >= first; at -= 1) {
    const next = tokens[at + 1];
    if (isTimeWord(tokens[at]) && next?.lower !== "'s" && (isCapital(next) || isOneOf(DETERMINERS, next)))
      return at + 1;
  }
  return first;
}

/** "The ministry's envoy to the UN, Joseph Malok, has": a title, a comma and then a bare name. */
function withTitleBefore({ tokens, floor, end }: Window, start: number): number {
  const isName =
    end - start >= 2 && tokens.slice(start, end).every((token) => isCapital(token) || token.kind === 'punctuation');
  if (!isName || !isComma(tokens[start - 1]) || start - 1 <= floor) return start;
  const title = phraseBefore({ tokens, floor, end: start - 1 });
  if (title?.firstToken !== floor || isOneOf(PREPOSITIONS, tokens[floor])) return start;
  const described = tokens.slice(title.firstToken, title.endToken).some(isPersonWord);
  return described || /^(?:Minister|Secretary|President|Head|Director)$/.test(tokens[title.firstToken]?.text ?? '')
    ? title.firstToken
    : start;
}
