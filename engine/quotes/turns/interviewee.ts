import { HONORIFICS, OFFICES } from '../../data/titles';
import type { TokenSpan } from '../../model';
import { isCapital, isFiniteVerb } from '../phrases/phrase';
import { spanOf } from '../reading';
import type { Reading, Stretch } from '../reading';
import { isPlace } from './voice';

/** What the article says of its own interview. */
export interface Interview {
  /** The name of whom it interviews, where it says so; null when it does not, or names several. */
  readonly interviewee: TokenSpan | null;
}

const MEETS = /^(?:spoke|speaks|talked|talks|sat|caught|chatted|interviewed|interviews)$/;
const BETWEEN = /^(?:to|with|down|up|exclusively|recently|again|briefly)$/;
/** How far into the phrase its name may stand: "with the mayor of the old port town, Ana Ruiz". In tokens. */
const MAX_TITLE = 14;
/** "This interview has been edited for length", "the conversation was condensed". */
const EDITED = /^(?:edited|condensed|shortened|translated|abridged)$/;
const TALK = /^(?:interview|conversation|transcript)$/;

/** Finds where the article says that it is an interview, in the stretches before `end`; null when it does not. */
export function interviewIn(reading: Reading, stretches: readonly Stretch[]): Interview | null {
  let found: Interview | null = null;
  for (const stretch of stretches) {
    const interviewee =
      metIn(reading, stretch) ??
      inOwnWords(reading, stretch) ??
      interviewWith(reading, stretch) ??
      hearer(reading, stretch);
    if (interviewee !== null) return { interviewee };
    if (saysInterview(reading, stretch)) found = { interviewee: null };
  }
  return found;
}

/** "We spoke to the economist Ana Ruiz", "Sidelight sat down with Ana Ruiz" */
function metIn({ tokens, quotedAt }: Reading, { first, end }: Stretch): TokenSpan | null {
  for (let at = first + 1; at < end; at += 1) {
    const direct = /^(?:interviewed|interviews)$/.test(tokens[at]?.lower ?? '');
    if (!MEETS.test(tokens[at]?.lower ?? '') || quotedAt(at) !== null || !isOurs(tokens, first, at)) continue;
    let next = at + 1;
    while (next < end && BETWEEN.test(tokens[next]?.lower ?? '')) next += 1;
    if (next > at + 1 || direct) return nameFrom({ tokens }, next, end);
  }
  return null;
}

/** The paper's own talk: "we", or a sentence that opens with a bare name: "Sidelight spoke to", "The Daily Echo has sat down". */
function isOurs(tokens: Reading['tokens'], first: number, verb: number): boolean {
  const end = /^(?:has|have)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  if (tokens[end - 1]?.lower === 'we') return true;
  return end > first && end - first <= 3 && tokens.slice(first, end).every((token) => isCapital(token));
}

/** "Ana Ruiz spoke to us", "Ana Ruiz talks to Sidelight" */
function hearer({ tokens }: Reading, { first, end }: Stretch): TokenSpan | null {
  for (let at = first + 2; at < end - 1; at += 1) {
    const joins = tokens[at]?.lower === 'us' && /^(?:to|with|told)$/.test(tokens[at - 1]?.lower ?? '');
    const answers =
      /^(?:answers|answered)$/.test(tokens[at]?.lower ?? '') &&
      /^(?:our|your|readers)$/.test(tokens[at + 1]?.lower ?? '');
    if (joins || answers) return nameFrom({ tokens }, first, at);
  }
  return null;
}

/** "Ana Ruiz, in her own words" */
function inOwnWords({ tokens }: Reading, { first, end }: Stretch): TokenSpan | null {
  for (let at = first + 2; at < end - 2; at += 1) {
    const own = tokens[at]?.lower === 'own' && tokens[at + 1]?.lower === 'words' && tokens[at - 2]?.lower === 'in';
    if (!own) continue;
    const end = tokens[at - 3]?.text === ',' ? at - 3 : at - 2;
    let start = end;
    while (start > first && isCapital(tokens[start - 1])) start -= 1;
    return nameFrom({ tokens }, start, end);
  }
  return null;
}

/** "An interview with Ana Ruiz", "Q&A: Ana Ruiz on the flood" */
function interviewWith({ tokens }: Reading, { first, end }: Stretch): TokenSpan | null {
  for (let at = first; at < end - 2; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const talk = TALK.test(lower) || (lower === 'a' && tokens[at - 1]?.text === '&' && tokens[at - 2]?.text === 'Q');
    if (talk && /^(?:with|:)$/.test(tokens[at + 1]?.lower ?? '')) return nameFrom({ tokens }, at + 2, end);
  }
  return null;
}

function saysInterview({ tokens }: Reading, { first, end }: Stretch): boolean {
  const words = tokens.slice(first, end);
  return words.some(({ lower }) => TALK.test(lower)) && words.some(({ lower }) => EDITED.test(lower));
}

/** The first run of two or more capitals, or of one after a title; null when "and" joins it to another. */
function nameFrom({ tokens }: Pick<Reading, 'tokens'>, first: number, end: number): TokenSpan | null {
  for (let at = first; at < Math.min(end, first + MAX_TITLE); at += 1) {
    if (!isCapital(tokens[at])) {
      if (isFiniteVerb(tokens, at) || /^[.;:]$/.test(tokens[at]?.text ?? '')) return null;
      continue;
    }
    let last = at;
    while (last < end && isCapital(tokens[last])) last += 1;
    const opening = tokens[at]?.lower.replace('.', '') ?? '';
    if (last - at < 2) continue;
    const titled = HONORIFICS.has(opening) || OFFICES.has(opening);
    const joined = tokens[last]?.lower === 'and' && isCapital(tokens[last + 1]);
    if (joined || isPlace(tokens.slice(at, last))) return null;
    return spanOf(tokens, titled && last - at > 2 ? at + 1 : at, last);
  }
  return null;
}
