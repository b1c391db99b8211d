import { CUE_NOUNS } from '../../data/cue-nouns';
import { takesPhrase } from '../../data/cue-words';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../../data/quotation-words';
import type { QuotationForm, Span, TaggedToken } from '../../model';
import { channelAt } from '../phrases/channel';
import { clauseEnd, contentOf, hasQuote } from '../clauses/clause';
import type { Occasion } from './direct';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import { canOpenClause } from '../clauses/gap';
import { drafted } from './indirect';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isTimeNoun,
  isTimeWord,
} from '../phrases/phrase';
import type { Reading } from '../reading';
import { phraseFrom } from '../phrases/source-after';

/** How far the "to" of a request may stand from its verb, in tokens: "urged everybody who lives near the river to leave". */
const MAX_HEARER = 25;

/** Requests: "urged residents to leave", "ordered them to stop". */
export function request(occasion: Occasion): Draft | null {
  const { reading, speaking } = occasion;
  const { tokens } = reading;
  const { takes } = speaking.verb;
  if (!(takes.has('to') || takes.has('whole')) || speaking.voice === 'passive') return null;
  const limit = Math.min(speaking.stretch.end, speaking.tail + MAX_HEARER);
  for (let at = speaking.tail; at < limit; at += 1) {
    const token = tokens[at];
    if (isComma(token) || token?.lower === 'that' || reading.quotedAt(at) !== null) return null;
    if (isFiniteVerb(tokens, at) && !tellsMore(tokens, speaking.tail, at)) return null;
    if (token?.lower !== 'to' || at === speaking.tail || !isInfinitive(reading, at + 1)) continue;
    const from = takes.has('whole') ? speaking.tail : fromNot(reading, at);
    return upToEnd(occasion, { from, confidence: CONFIDENCE.request, form: 'deed' });
  }
  return null;
}

/** "anyone who saw the van", "passengers booked on late flights": the verb belongs to the hearers. */
function tellsMore(tokens: Reading['tokens'], start: number, at: number): boolean {
  for (let before = at - 1; before > start; before -= 1) if (tokens[before]?.lower === 'who') return true;
  const next = tokens[at + 1];
  return tokens[at]?.verbForm === 'past' && isNominal(tokens, at - 1) && isOneOf(PREPOSITIONS, next);
}

/** What the speaker is to do: "vowed to rebuild the bridge", "has agreed not to leave". */
export function intention(occasion: Occasion): Draft | null {
  const { reading, speaking, gap } = occasion;
  if (!speaking.verb.takes.has('do')) return null;
  const { tokens } = reading;
  for (const start of new Set([speaking.tail, gap.words])) {
    let at = start;
    while (isAdverb(tokens[at])) at += 1;
    const to = /^(?:not|never)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
    const mute = speaking.verb.kind === 'denial' && SAYS_NOTHING.test(tokens[to + 1]?.lower ?? '');
    if (mute) return null;
    if (tokens[to]?.lower === 'to' && isInfinitive(reading, to + 1))
      return upToEnd(occasion, { from: at, confidence: CONFIDENCE.intention, form: 'deed' });
  }
  return null;
}

/** "declined to comment", "refused to say how many": nothing was said. */
const SAYS_NOTHING =
  /^(?:say|comment|answer|discuss|elaborate|specify|confirm|speculate|disclose|respond|give|speak|talk|be)$/;

/** A deed told of: "denied taking the money", "suggested that they wait" is a clause and no deed. */
export function deed(occasion: Occasion): Draft | null {
  const { reading, speaking } = occasion;
  if (!speaking.verb.takes.has('ing')) return null;
  const { tokens } = reading;
  const at = tokens[speaking.tail]?.lower === 'not' ? speaking.tail + 1 : speaking.tail;
  const gerund = tokens[at]?.verbForm === 'gerund' || /^(?:having|being)$/.test(tokens[at]?.lower ?? '');
  return gerund ? upToEnd(occasion, { from: speaking.tail, confidence: CONFIDENCE.deed, form: 'deed' }) : null;
}

/** What stands after the cue's preposition: "complained of noise", "called for the army to leave". */
export function topic(occasion: Occasion): Draft | null {
  const { reading, speaking, gap } = occasion;
  for (const at of new Set([speaking.tail, gap.words])) {
    const preposition = reading.tokens[at]?.lower ?? '';
    const { takes } = speaking.verb;
    const about = takes.has(`~${preposition}`);
    if (at >= speaking.stretch.end || !(about || takes.has(`+${preposition}`))) continue;
    const next = reading.tokens[at + 1];
    const quoted = reading.quotedAt(at + 1) !== null;
    if (next === undefined || (next.kind === 'punctuation' && !quoted) || isTimeWord(next)) continue;
    const draft = upToEnd(occasion, { from: at + 1, confidence: CONFIDENCE.topic, form: about ? 'topic' : 'phrase' });
    return at === speaking.end ? withPreposition(draft, reading.tokens[at]) : draft;
  }
  return null;
}

/** "complained of": the preposition that follows at once is the cue's. */
function withPreposition(draft: Draft | null, preposition: TaggedToken | undefined): Draft | null {
  const cue = draft?.cue ?? null;
  if (draft === null || cue === null || preposition === undefined) return draft;
  return { ...draft, cue: { ...cue, end: preposition.end } };
}

/** A noun phrase: "announced plans to build", "condemned the attack". */
export function object(occasion: Occasion): Draft | null {
  const { reading, speaking, gap } = occasion;
  const { tokens } = reading;
  const from = gap.words;
  const first = tokens[from];
  const { takes } = speaking.verb;
  const form = takes.has('topic') && !tellsWords(tokens, from) ? 'topic' : 'phrase';
  if (!takesPhrase(speaking.verb) || speaking.place === 'after' || gap.opener !== 'none') return null;
  if (first === undefined || from >= speaking.stretch.end || isTimeNoun(first) || isAdverb(first)) return null;
  if (/^[$£€¥]$/.test(first.text)) return upToEnd(occasion, { from, confidence: CONFIDENCE.object, form });
  const opens = isOneOf(OBJECT_PRONOUNS, first) || isOneOf(DETERMINERS, first) || isNominal(tokens, from);
  if (!opens || !canOpenClause(first) || isAuxiliary(first)) return null;
  if (phraseFrom({ tokens, start: from, ceiling: speaking.stretch.end }) === from && !isOneOf(OBJECT_PRONOUNS, first))
    return null;
  return upToEnd(occasion, { from, confidence: CONFIDENCE.object, form });
}

/** "their plans to build", "claims that he knew": the noun itself is for what is said. */
function tellsWords(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const next = tokens[at + 1];
    const ends = isOneOf(PREPOSITIONS, next) || next?.lower === 'that' || next?.kind === 'punctuation';
    if (ends) return CUE_NOUNS.has(tokens[at]?.lower ?? '');
  }
  return false;
}

/** "to leave", "to quickly leave": no "to the town". */
export function isInfinitive({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isOneOf(DETERMINERS, token)) return false;
  if (token.partOfSpeech === 'verb' || token.partOfSpeech === 'auxiliary' || token.partOfSpeech === 'adverb')
    return true;
  // "to halve the number": the tagger takes rarer verbs for nouns.
  return token.partOfSpeech === 'noun' && isOneOf(DETERMINERS, tokens[at + 1]);
}

/** "not to leave" is all of what is asked. */
function fromNot({ tokens }: Reading, to: number): number {
  return tokens[to - 1]?.lower === 'not' ? to - 1 : to;
}

/** "no arrests | late on Monday": when it was said ends no noun phrase and no deed. */
function beforeTime({ tokens }: Reading, from: number, end: number): number {
  let at = end;
  while (at > from + 1 && isTimeWord(tokens[at - 1]) && !isOneOf(DETERMINERS, tokens[at - 2])) at -= 1;
  if (at === end) return end;
  while (
    at > from + 1 &&
    /^(?:on|late|early|last|this|in|at|after|before|shortly|until|since)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at -= 1;
  // "by the end of 2025", "as many as 80 by 2022": the time belongs to the phrase.
  const last = tokens[at - 1];
  const dangling =
    isOneOf(PREPOSITIONS, last) ||
    isOneOf(DETERMINERS, last) ||
    last?.kind === 'number' ||
    NUMBER_WORDS.test(last?.lower ?? '');
  return dangling ? end : at;
}

const NUMBER_WORDS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|half)$/;

/** "the allegations | in a statement": where it was said ends no noun phrase. */
function channelAtEnd({ tokens, quotedAt }: Reading, from: number, end: number): { at: number; span: Span } | null {
  for (let at = end - 1; at > from; at -= 1) {
    if (quotedAt(at) !== null) return null;
    const sent = channelAt(tokens, at, end);
    if (sent?.end === end) return { at, span: sent.span };
  }
  return null;
}

interface Words {
  readonly from: number;
  readonly confidence: number;
  readonly form: Extract<QuotationForm, 'deed' | 'phrase' | 'topic'>;
}

function upToEnd(occasion: Occasion, { from, confidence, form }: Words): Draft | null {
  const { reading, bounds } = occasion;
  const said = form === 'deed' ? 'deed' : 'phrase';
  const end = beforeTime(reading, from, clauseEnd(reading, from, bounds, said));
  const sent = said === 'phrase' ? channelAtEnd(reading, from, end) : null;
  const last = sent?.at ?? end;
  const content = contentOf(reading, from, last);
  if (content === null) return null;
  const draft = { ...drafted(occasion, [content], { confidence, mixed: hasQuote(reading, from, last) }), form };
  return sent === null ? draft : { ...draft, channel: draft.channel ?? sent.span };
}
