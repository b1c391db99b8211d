import { PARTS_OF_DAY, PERIODS, SEASONS } from '../data/time-words';
import { SMALL_NUMBERS } from '../data/number-words';
import {
  dateOf,
  isoDay,
  isoInterval,
  isoMonth,
  isoYear,
  mondayOf,
  monthsLater,
  weekdayOf,
  dayOf,
  type Day,
} from './calendar';
import { fromPublication, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';

type Period = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'hour' | 'minute';

/** Times told from the day of publication, "yesterday", "last week", "three days ago", or from the text, "the next day". */
export function matchRelative(view: TimeView, at: number): TimeReading | null {
  return dayWord(view, at) ?? weekend(view, at) ?? namedPeriod(view, at) ?? ago(view, at) ?? fromText(view, at);
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function dayWord(view: TimeView, at: number): TimeReading | null {
  const word = wordAt(view, at);
  const step = DAY_WORDS.get(word);
  if (step !== undefined) {
    const part = PARTS_OF_DAY.has(wordAt(view, at + 1)) ? 1 : 0;
    return reckoned(view, [at, at + 1 + part], (published) => isoDay(published + step));
  }
  if (word === 'overnight') return reckoned(view, [at, at + 1], (day) => isoInterval(day - 1, day));
  if (word === 'last' && wordAt(view, at + 1) === 'night')
    return reckoned(view, [at, at + 2], (day) => isoDay(day - 1));
  if (word === 'this' && PARTS_OF_DAY.has(wordAt(view, at + 1))) return reckoned(view, [at, at + 2], isoDay);
  return null;
}

/** "the weekend", "last weekend", "next weekend": Saturday and Sunday. */
function weekend(view: TimeView, at: number): TimeReading | null {
  const which = wordAt(view, at);
  if (wordAt(view, at + 1) !== 'weekend' || !/^(?:the|this|last|past|next)$/.test(which)) return null;
  return reckoned(view, [at, at + 2], (published) => {
    const saturday = published - ((weekdayOf(published) + 1) % 7);
    const over = saturday + 1 < published;
    const weeks = which === 'next' || (which === 'this' && over) ? 1 : /^(?:last|past)$/.test(which) && !over ? -1 : 0;
    return isoInterval(saturday + 7 * weeks, saturday + 7 * weeks + 1);
  });
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last week", "earlier this year", "next month", "last summer". */
function namedPeriod(view: TimeView, at: number): TimeReading | null {
  const lead = /^(?:earlier|later)$/.test(wordAt(view, at)) ? 1 : 0;
  const step = STEPS.get(wordAt(view, at + lead));
  const noun = wordAt(view, at + lead + 1);
  if (step === undefined) return null;
  const tokens = [at, at + lead + 2] as const;
  if (SEASONS.has(noun)) return { firstToken: at, endToken: tokens[1], value: null, anchor: 'none', confidence: 0.7 };
  if (!/^(?:week|month|year|decade|century)$/.test(noun)) return null;
  return reckoned(view, tokens, (published) => periodValue(published, noun as Period, step));
}

function periodValue(published: Day, period: Period, step: number): string | null {
  const now = dateOf(published);
  if (period === 'week') return isoInterval(mondayOf(published) + 7 * step, mondayOf(published) + 7 * step + 6);
  if (period === 'year') return isoYear(now.year + step);
  if (period !== 'month') return null;
  const { year, month } = monthsLater(now, step);
  return isoMonth(year, month);
}

/** "three days ago", "a week ago"; a vague count leaves it open. */
function ago(view: TimeView, at: number): TimeReading | null {
  const count = countAt(view, at);
  if (count === null) return null;
  const period = PERIODS.get(wordAt(view, count.end));
  if (period === undefined || wordAt(view, count.end + 1) !== 'ago') return null;
  const steps = count.value;
  return reckoned(view, [at, count.end + 2], (day) => (steps === null ? null : before(day, period, steps)));
}

/** How many, or null when the words do not say exactly ("several"); and where the words end. */
function countAt(view: TimeView, at: number): { readonly value: number | null; readonly end: number } | null {
  const word = wordAt(view, at);
  if (/^(?:an?)$/.test(word)) {
    const vague = /^(?:few|couple)$/.test(wordAt(view, at + 1));
    const of = wordAt(view, at + 2) === 'of' ? 1 : 0;
    return vague ? { value: null, end: at + 2 + of } : { value: 1, end: at + 1 };
  }
  if (/^(?:several|some|many)$/.test(word)) return { value: null, end: at + 1 };
  const value = /^\d{1,4}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  return value === undefined ? null : { value, end: at + 1 };
}

/** The day, month or year so long before, as exactly as the period allows. */
function before(day: Day, period: Period, steps: number): string | null {
  const now = dateOf(day);
  if (period === 'day') return isoDay(day - steps);
  if (period === 'hour' || period === 'minute') return isoDay(day);
  if (period === 'week') return isoInterval(mondayOf(day - 7 * steps), mondayOf(day - 7 * steps) + 6);
  if (period === 'month') {
    const { year, month } = monthsLater(now, -steps);
    return isoMonth(year, month);
  }
  const year = now.year - steps * (period === 'year' ? 1 : period === 'decade' ? 10 : 100);
  return dayOf({ year, month: 1, date: 1 }) === null || period === 'century' ? null : isoYear(year);
}

/** "the previous day", "the next day", "the day before": from the last full date the text gave. */
function fromText(view: TimeView, at: number): TimeReading | null {
  if (wordAt(view, at) !== 'the') return null;
  const [second, third] = [wordAt(view, at + 1), wordAt(view, at + 2)];
  const step = textStep(second, third);
  if (step === null) return null;
  const part = third === 'day' || second === 'day' ? step : null;
  const value = part === null || view.previous === null ? null : isoDay(view.previous + part);
  return { firstToken: at, endToken: at + 3, value, anchor: value === null ? 'none' : 'text', confidence: 0.6 };
}

function textStep(second: string, third: string): number | null {
  const period = /^(?:day|week|month|year|night|morning)$/;
  if (/^(?:previous|preceding)$/.test(second) && period.test(third)) return -1;
  if (/^(?:next|following)$/.test(second) && period.test(third)) return 1;
  if (second === 'day' && /^(?:before|prior)$/.test(third)) return -1;
  return second === 'day' && third === 'after' ? 1 : null;
}

function reckoned(
  view: TimeView,
  [firstToken, endToken]: readonly [number, number],
  reckon: (published: Day) => string | null,
): TimeReading | null {
  if (tokenAt(view, endToken - 1) === null) return null;
  return { firstToken, endToken, ...fromPublication(view, reckon), confidence: 0.85 };
}
