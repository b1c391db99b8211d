import { TIME_OPENERS } from '../data/time-words';
import type { Sentence, TaggedText, TimeExpression } from '../model';
import { readDay, type Day } from './calendar';
import { matchMonth } from './months';
import { matchNumeric } from './numeric';
import { wordAt, type TimeMatcher, type TimeReading, type TimeView } from './reading';
import { matchRelative } from './relative';
import { matchWeekday } from './weekdays';

/** Tried in this order at every token. */
const MATCHERS: readonly TimeMatcher[] = [matchWeekday, matchMonth, matchRelative, matchNumeric];

/**
 * Dates, weekdays and relative times, in text order.
 * A weekday or date without a year is the one nearest to publication, a weekday never later than it; without a date of
 * publication such times stay open (`value: null`, `anchor: "none"`). "On" before a day and "as of" belong to the span.
 *
 * @param published ISO 8601 date that relative times are reckoned from, or null.
 */
export function findTimes(text: TaggedText, published: string | null): TimeExpression[] {
  const day = readDay(published);
  const times: TimeExpression[] = [];
  let previous: Day | null = null;
  for (const sentence of text.sentences) {
    for (const reading of readSentence(viewOf(text, sentence, { published: day, previous }))) {
      times.push(expressionOf(text, reading, times.length + 1));
      previous = readDay(reading.value) ?? previous;
    }
  }
  return times;
}

function viewOf(text: TaggedText, sentence: Sentence, days: Pick<TimeView, 'published' | 'previous'>): TimeView {
  return { tokens: text.tokens, first: sentence.firstToken, end: sentence.endToken, ...days };
}

function readSentence(view: TimeView): TimeReading[] {
  const readings: TimeReading[] = [];
  for (let at = view.first; at < view.end; at += 1) {
    const reading = readAt(view, at);
    if (reading === null) continue;
    readings.push(reading);
    at = reading.endToken - 1;
  }
  return readings;
}

function readAt(view: TimeView, at: number): TimeReading | null {
  const lead = leadOf(view, at);
  if (!mayOpen(wordAt(view, at + lead))) return null;
  for (const matcher of MATCHERS) {
    const reading = matcher(view, at + lead);
    if (reading !== null && (lead !== 1 || isDay(view, reading))) return { ...reading, firstToken: at };
  }
  return null;
}

function mayOpen(word: string): boolean {
  return TIME_OPENERS.has(word) || /^\d/.test(word);
}

/** Tokens of "on" and "as of", which belong to the time they lead to. */
function leadOf(view: TimeView, at: number): number {
  if (wordAt(view, at) === 'on') return 1;
  return wordAt(view, at) === 'as' && wordAt(view, at + 1) === 'of' ? 2 : 0;
}

/** "On" goes with days, not with years and weeks ("on 2022" is no time). */
function isDay(view: TimeView, { firstToken, endToken, value }: TimeReading): boolean {
  const words = view.tokens.slice(firstToken, endToken);
  return value === null ? words.some(({ text }) => /day$|\d/.test(text)) : /^\d{4}-\d{2}-\d{2}/.test(value);
}

function expressionOf(text: TaggedText, reading: TimeReading, number: number): TimeExpression {
  const { value, anchor, confidence } = reading;
  const start = text.tokens[reading.firstToken]?.start ?? 0;
  const end = text.tokens[reading.endToken - 1]?.end ?? start;
  const kind = value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'period';
  const open = { from: null, bound: null, fuzzy: false, every: null, event: null };
  return { id: `t${number}`, start, end, kind, value, anchor, ...open, confidence };
}
