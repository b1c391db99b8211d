import { COUNT_HEDGES, TIME_MARKS, TIME_OPENERS } from '../data/time-words';
import type { Sentence, TaggedText, TimeExpression } from '../model';
import { spanOf } from '../text/token-span';
import { withBound } from './expressions/bounds';
import { readDay } from './calendar';
import { withDays } from './context/clock-days';
import type { TimedView } from './events/clauses';
import { eventOf } from './events/events';
import { matchTime } from './expressions/ranges';
import { remember } from './context/said';
import { keepDay } from './context/story';
import { textAt, tokenAt, wordAt, type SaidTime, type TimeReading, type TimeView } from './reading';

/**
 * Dates, periods, times of day and what comes again, in text order.
 * A weekday is the last one up to publication, a date without a year the one nearest to it, unless the verb says
 * otherwise; without a date of publication such times stay open (`value: null`, `anchor: "none"`), and so do those that
 * point at a time the text does not give. "On" before a day, "as of", and words of nearness ("around 2010") belong to the
 * span; the prepositions told by `bound` do not. A midnight is that at which its day begins, and `fuzzy`.
 *
 * @param published ISO 8601 date that relative times are reckoned from, or null.
 */
export function findTimes(text: TaggedText, published: string | null): TimeExpression[] {
  const day = readDay(published);
  const times: TimeExpression[] = [];
  const days = new Map<string, SaidTime>();
  let said: readonly SaidTime[] = [];
  for (const sentence of text.sentences) {
    const view = viewOf(text, sentence, { published: day, said, days });
    const marks = marksIn(view);
    if (marks.length === 0) continue;
    const found = readSentence(text, view, { marks, before: times.length });
    times.push(...found.times);
    said = found.said;
    for (const one of said) if (one.sentence === sentence.index) keepDay(days, one);
  }
  return times;
}

function viewOf(text: TaggedText, sentence: Sentence, known: Pick<TimeView, 'published' | 'said' | 'days'>): TimeView {
  const { firstToken: first, endToken: end, index } = sentence;
  return { tokens: text.tokens, first, end, sentence: index, ...known };
}

/** How far a time reaches, in tokens, to the word that makes it one: "the latter part of the 1990s". */
const REACH = 6;

/** Little words begin a time only close before its mark: "in three days", "a couple of years". */
const reachFrom = (lower: string): number => (lower.length <= 2 ? 5 : REACH);

/** Positions of the words that make times, in order; most sentences hold none and are passed over. */
function marksIn(view: TimeView): readonly number[] {
  const marks: number[] = [];
  for (let at = view.first; at < view.end; at += 1) if (isMark(view.tokens[at]?.lower ?? '')) marks.push(at);
  return marks;
}

function isMark(lower: string): boolean {
  if (TIME_MARKS.has(lower)) return true;
  if (isDigit(lower)) return lower.length > 2;
  return isOtherForm(TIME_MARKS, lower);
}

function mayOpen(view: TimeView, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  return TIME_OPENERS.has(lower) || isDigit(lower) || isOtherForm(TIME_OPENERS, lower);
}

/** By code unit: this is asked of every token of a text. */
function isDigit(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "Aug.", "FY2025", "'90s". */
function isOtherForm(table: ReadonlySet<string>, lower: string): boolean {
  if (lower.length < 3) return false;
  if (lower.endsWith('.')) return table.has(lower.slice(0, -1));
  return lower.startsWith('fy20') || (lower.startsWith("'") && lower.endsWith('0s'));
}

interface Found {
  readonly times: readonly TimeExpression[];
  readonly said: readonly SaidTime[];
}

function readSentence(
  text: TaggedText,
  sentence: TimeView,
  { marks, before }: { readonly marks: readonly number[]; readonly before: number },
): Found {
  const read: { readonly reading: TimeReading; readonly id: string }[] = [];
  let view = sentence;
  let next = 0;
  for (let at = view.first; at < view.end && next < marks.length; at += 1) {
    while ((marks[next] ?? Infinity) < at) next += 1;
    if ((marks[next] ?? Infinity) > at + reachFrom(view.tokens[at]?.lower ?? '')) continue;
    const reading = mayOpen(view, at) ? readAt(view, at) : null;
    if (reading === null) continue;
    const id = `t${before + read.length + 1}`;
    read.push({ reading, id });
    view = { ...view, said: remember(view, { ...reading, id }) };
    at = reading.endToken - 1;
  }
  const timed = { ...view, timed: tokensOf(read.map(({ reading }) => reading)) };
  const times = withDays(view, sentence.said, read).map((one) => expressionOf(text, timed, one));
  return { times, said: view.said };
}

/** A time at the token, with the words before it that belong to its span. */
function readAt(view: TimeView, at: number): TimeReading | null {
  const on = leadOf(view, at);
  const hedge = hedgeEnd(view, at + on);
  const reading = matchTime(view, hedge);
  if (reading === null) return null;
  const near = hedge > at + on;
  if (near && !takesHedge(view, reading, { first: at + on, end: hedge })) return null;
  // "He spoke on yesterday's vote": of the vote, not then.
  if (on === 1 && (!isOfDays(view, reading) || wordAt(view, reading.endToken) === "'s")) return null;
  return withBound(view, { ...reading, firstToken: at, fuzzy: reading.fuzzy || near });
}

/** Tokens of "on" and "as of", which belong to the time they lead to. */
function leadOf(view: TimeView, at: number): number {
  if (/^[Oo]n$/.test(textAt(view, at))) return 1;
  return wordAt(view, at) === 'as' && wordAt(view, at + 1) === 'of' ? 2 : 0;
}

/** The position after "around", "nearly", "more than"; the same position where there is none. */
function hedgeEnd(view: TimeView, at: number): number {
  const word = wordAt(view, at);
  if (/^(?:more|less|fewer)$/.test(word)) return wordAt(view, at + 1) === 'than' ? at + 2 : at;
  if (word === 'at' && wordAt(view, at + 1) === 'least') return at + 2;
  if (/^[Cc]irca$|^ca$|^c$/.test(textAt(view, at).replace('.', '')))
    return tokenAt(view, at + 1)?.text === '.' ? at + 2 : at + 1;
  return COUNT_HEDGES.has(word) && !/^(?:exactly|only)$/.test(word) ? at + 1 : at;
}

/** Before counts any such word; before other times those that say "near" ("around 2010"), not "a book about 2010". */
function takesHedge(
  view: TimeView,
  { kind, firstToken, endToken }: TimeReading,
  hedge: { first: number; end: number },
): boolean {
  const last = wordAt(view, endToken - 1);
  if (/^(?:ago|later|earlier|before|after)$/.test(last)) return true;
  const word = wordAt(view, hedge.first);
  if (/^(?:around|circa|ca|c|approximately|roughly)$/.test(word))
    return /\d|day$/.test(wordAt(view, firstToken)) || kind !== 'period';
  return word === 'about' && /^(?:in|at|from|since|until|by|to|of)$/.test(wordAt(view, hedge.first - 1));
}

/** "On" goes with days and with their times of day, not with years and weeks ("on 2022" is no time). */
function isOfDays(view: TimeView, { kind, firstToken, endToken, value }: TimeReading): boolean {
  if (kind === 'date' || (kind === 'clock' && value !== null)) return true;
  if (kind === 'recurring') return /days$|weekends$/.test(wordAt(view, firstToken));
  if (kind !== 'period') return false;
  if (value !== null) return /^\d{4}-\d{2}-\d{2}/.test(value);
  return [firstToken, endToken - 1].some((at) => /day$|^\d/.test(wordAt(view, at)));
}

function tokensOf(readings: readonly TimeReading[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of readings) for (let at = firstToken; at < endToken; at += 1) tokens.add(at);
  return tokens;
}

function expressionOf(
  text: TaggedText,
  view: TimedView,
  { reading, id }: { readonly reading: TimeReading; readonly id: string },
): TimeExpression {
  const { kind, value, anchor, from, bound, fuzzy, every, confidence } = reading;
  const { start, end } = spanOf(text, reading.firstToken, reading.endToken);
  const event = eventOf(text, view, reading);
  return { id, start, end, kind, value, anchor, from, bound, fuzzy, every, event, confidence };
}
