import { GROUP_NOUNS } from '../../data/group-nouns';
import { PERSON_NOUNS } from '../../data/person-nouns';
import { DETERMINERS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { TaggedToken, TokenSpan } from '../../model';
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isPhrasePreposition,
  isTimeInName,
  isTimeWord,
} from './phrase';
import { spanOf } from '../reading';

/** Where to look: the phrase opens at token `start` and ends before `ceiling`. */
export interface WindowAfter {
  readonly tokens: readonly TaggedToken[];
  readonly start: number;
  readonly ceiling: number;
}

/** No source phrase is longer, in tokens. */
const MAX_PHRASE = 40;

/** The noun phrase after an inverted cue or "according to": "Maj. Gen. Ode, commander of …" · "reports from Kyiv". */
export function sourceAfter({ tokens, start, ceiling }: WindowAfter): TokenSpan | null {
  const limit = Math.min(ceiling, start + MAX_PHRASE);
  const first = tokens[start];
  if (first === undefined || start >= limit || first.lower === 'that' || first.lower === 'there') return null;
  if (isOneOf(SUBJECT_PRONOUNS, first)) return spanOf(tokens, start, start + 1);
  const end = phraseFrom({ tokens, start, ceiling: limit });
  if (end === start || isOneOf(OBJECT_PRONOUNS, first) || (isTimeWord(first) && !isCapital(tokens[start + 1])))
    return null;
  return spanOf(tokens, start, withAppositionAfter({ tokens, start, ceiling: limit }, end));
}

/** Position after the last word of the noun phrase that opens at `start`; `start` when none does. */
export function phraseFrom({ tokens, start, ceiling }: WindowAfter): number {
  let at = start;
  while (at < ceiling && carriesOn({ tokens, start, ceiling }, at)) at += 1;
  while (at > start && !isNominal(tokens, at - 1) && tokens[at - 1]?.text !== ')') at -= 1;
  return at;
}

function carriesOn({ tokens, start, ceiling }: WindowAfter, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (/^[-/&()]$/.test(token.text)) return at > start;
  if (token.lower === 'and') {
    return at > start && at + 1 < ceiling && isNominal(tokens, at + 1) && !isFiniteVerb(tokens, at + 2);
  }
  if (token.lower === 'to' && tokens[at + 1]?.partOfSpeech === 'verb') return false;
  // "wrote Ekvallen in his weekly column": where it was said is no part of who said it.
  if (token.lower === 'in' && /^(?:his|her|their|its)$/.test(next?.lower ?? '')) return false;
  // "accused by critics of promoting": the deed is what is said.
  if (token.lower === 'of' && next?.verbForm === 'gerund') return false;
  if (isPhrasePreposition(token))
    return at > start && isNominal(tokens, at + 1) && !isTimeWord(next) && !isTimeWord(tokens[at + 2]);
  if (isReduced(tokens, at, start)) return true;
  if (token.lower === 'to' || token.lower === 'close') return tokens[at - 1]?.lower === 'close' || next?.lower === 'to';
  if (isOneOf(DETERMINERS, token)) return at === start || !isNominal(tokens, at - 1) || tokens[at - 1]?.lower === 'all';
  if (isTimeWord(token)) return at > start && (isTimeInName(tokens, at) || isOneOf(DETERMINERS, tokens[at - 1]));
  return isNominal(tokens, at) && !isAdverb(token) && !isOneOf(SUBJECT_PRONOUNS, token);
}

/** "a report obtained by", "two men held in". */
function isReduced(tokens: readonly TaggedToken[], at: number, start: number): boolean {
  const token = tokens[at];
  if (token?.partOfSpeech !== 'verb' || at === start || isCapital(token)) return false;
  return /(?:ed|en|made|held|sent)$/.test(token.lower) && /^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Longest run of words that tells more of a phrase, in tokens. */
const MAX_MODIFIER = 20;

/** Position after what tells more of a phrase: "figures | released on Tuesday", "Maarten Vos |, who runs the park". */
export function pastModifiers({ tokens, start, ceiling }: WindowAfter): number {
  const first = tokens[start];
  if (isComma(first) && isAside(tokens, start + 1, ceiling)) return asideEnd(tokens, start + 1, ceiling);
  const relative = isComma(first) && /^(?:who|which|whose)$/.test(tokens[start + 1]?.lower ?? '');
  const participle = first?.partOfSpeech === 'verb' && first.verbForm !== 'infinitive' && !isCapital(first);
  if (!relative && !participle && !/^(?:who|that)$/.test(first?.lower ?? '')) return start;
  for (let at = start + 1; at < Math.min(ceiling, start + MAX_MODIFIER); at += 1)
    if (tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '-') return at;
  return start;
}

/** ", 20,", ", QC,", ", the head of the ward where he lay,": no clause of its own, and a clause comes after it. */
function isAside(tokens: readonly TaggedToken[], from: number, ceiling: number): boolean {
  const end = asideEnd(tokens, from, ceiling);
  if (!isComma(tokens[end]) || end - from > MAX_MODIFIER) return false;
  const first = tokens[from];
  const short = end - from === 1 && (isCapital(first) || first?.kind === 'number');
  if (!short && !/^(?:the|a|an)$/.test(first?.lower ?? '')) return false;
  for (let at = from; at < end; at += 1) {
    if (/^(?:who|which|where|that|whose)$/.test(tokens[at]?.lower ?? '')) return true;
    if (isFiniteVerb(tokens, at)) return false;
  }
  return true;
}

function asideEnd(tokens: readonly TaggedToken[], from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !isComma(tokens[at])) at += 1;
  return at;
}

/** Takes in ", commander of the joint force" and ", a ministry official" as far as the next comma or the end. */
function withAppositionAfter({ tokens, start, ceiling }: WindowAfter, end: number): number {
  if (!isComma(tokens[end]) || end + 1 >= ceiling) return end;
  const close = phraseFrom({ tokens, start: end + 1, ceiling });
  const after = tokens[close];
  const bounded = close >= ceiling || after === undefined || /^[.,;:]$/.test(after.text);
  return close > end + 1 && bounded && isApposition(tokens, { start, end, close }) ? close : end;
}

/** One side is a name and the other says what somebody is: "Ben Ode, a city official" · "a city official, Ben Ode". */
function isApposition(
  tokens: readonly TaggedToken[],
  { start, end, close }: { start: number; end: number; close: number },
): boolean {
  const isName = (from: number, to: number): boolean => isCapital(tokens[to - 1]) && isCapital(tokens[from]);
  const isOffice = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ lower }) => PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || lower === 'head');
  if (isName(start, end))
    return (
      isOffice(end + 1, close) ||
      (close === end + 2 && isCapital(tokens[end + 1]) && /^\p{Lu}{2,3}$/u.test(tokens[end + 1]?.text ?? ''))
    );
  return isOffice(start, end) && isCapital(tokens[end + 1]);
}
