import {
  FREQUENCY_ADVERBS,
  MONTHS,
  PARTS_OF_DAY,
  PERIOD_CODES,
  PERIODS,
  SEASONS,
  WEEKDAY_PLURALS,
} from '../../data/time-words';
import { countAt } from './counts';
import { weekdayAt } from './weekdays';
import { isCapital, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** What comes again: "every Sunday", "each year", "on Mondays", "twice a week", "annually". Its value stays open. */
export function matchRecurring(view: TimeView, at: number): TimeReading | null {
  return every(view, at) ?? plural(view, at) ?? weekdayRun(view, at) ?? timesPer(view, at) ?? adverb(view, at);
}

function recurring(tokens: readonly [number, number], every: string | null): TimeReading {
  return timeOf(tokens, { kind: 'recurring', value: null, every, confidence: 0.8 });
}

/** "every Sunday", "each year", "every two weeks", "every other day", "every summer". */
function every(view: TimeView, at: number): TimeReading | null {
  if (!/^(?:every|each)$/.test(wordAt(view, at))) return null;
  const other = /^(?:other|second|alternate)$/.test(wordAt(view, at + 1)) ? 1 : 0;
  const single = other === 1 || /^(?:single|passing)$/.test(wordAt(view, at + 1)) ? 1 : 0;
  const noun = at + 1 + single;
  const named = namedCycle(view, noun);
  if (named !== null) return closed(view, recurring([at, named.end], doubled(named.every, other)));
  const count = countAt(view, noun) ?? { value: 1, end: noun };
  const unit = PERIODS.get(wordAt(view, count.end));
  if (unit === undefined) return null;
  if (count.value === null) return closed(view, { ...recurring([at, count.end + 1], null), fuzzy: true });
  const duration = durationOf(unit, count.value * (other + 1));
  return duration === null ? null : closed(view, recurring([at, count.end + 1], duration));
}

/** "Each year's budget" and "every day of the week" are no adverbs of time. */
function closed(view: TimeView, reading: TimeReading): TimeReading | null {
  return /^(?:'s|of)$/.test(wordAt(view, reading.endToken)) ? null : reading;
}

/** A weekday, month, season or part of the day: it comes again after a week, a year or a day. */
function namedCycle(view: TimeView, at: number): { readonly every: string; readonly end: number } | null {
  const word = wordAt(view, at);
  if (weekdayAt(view, at) !== null) {
    return { every: 'P1W', end: PARTS_OF_DAY.has(wordAt(view, at + 1)) ? at + 2 : at + 1 };
  }
  if (PARTS_OF_DAY.has(word)) return { every: 'P1D', end: at + 1 };
  const isYearly = SEASONS.has(word) || (MONTHS.has(word) && isCapital(view, at));
  return isYearly ? { every: 'P1Y', end: at + 1 } : null;
}

const doubled = (every: string, other: number): string => (other === 0 ? every : every.replace('1', '2'));

function durationOf(unit: Parameters<typeof PERIOD_CODES.get>[0], count: number): string | null {
  const code = PERIOD_CODES.get(unit);
  const steps = (code?.[1] ?? 0) * count;
  return code === undefined || !Number.isInteger(steps) || steps < 1 ? null : `${code[0]}${steps}${code[2]}`;
}

/** "Mondays", "on weekends", "Sunday evenings". */
function plural(view: TimeView, at: number): TimeReading | null {
  const word = wordAt(view, at);
  if (WEEKDAY_PLURALS.has(word) && isCapital(view, at)) {
    const isRun = /^(?:to|through|-|–|and)$/.test(wordAt(view, at + 1)) && WEEKDAY_PLURALS.has(wordAt(view, at + 2));
    return recurring([at, isRun ? at + 3 : at + 1], 'P1W');
  }
  if (weekdayAt(view, at) !== null && PARTS_OF_DAY.has(wordAt(view, at + 1).replace(/s$/, ''))) {
    return wordAt(view, at + 1).endsWith('s') ? recurring([at, at + 2], 'P1W') : null;
  }
  const led = /^(?:on|at)$/.test(wordAt(view, at - 1));
  return led && /^(?:weekends|weekdays)$/.test(word) ? recurring([at, at + 1], 'P1W') : null;
}

/** "Monday to Friday", not "from Monday to Friday", which is one week. */
function weekdayRun(view: TimeView, at: number): TimeReading | null {
  if (weekdayAt(view, at) === null || !/^(?:to|through|-|–)$/.test(wordAt(view, at + 1))) return null;
  if (weekdayAt(view, at + 2) === null || /^(?:from|on|last|next|this)$/.test(wordAt(view, at - 1))) return null;
  return recurring([at, at + 3], 'P1W');
}

/** "twice a week", "three times a year", "once every two years"; it comes again after the unit. */
function timesPer(view: TimeView, at: number): TimeReading | null {
  const end = timesEnd(view, at);
  if (end === null) return null;
  if (/^(?:every|each)$/.test(wordAt(view, end))) {
    const reading = every(view, end);
    return reading === null ? null : { ...reading, firstToken: at };
  }
  const unit = /^(?:an?|per)$/.test(wordAt(view, end)) ? PERIODS.get(wordAt(view, end + 1)) : undefined;
  const duration = unit === undefined ? null : durationOf(unit, 1);
  return duration === null ? null : recurring([at, end + 2], duration);
}

function timesEnd(view: TimeView, at: number): number | null {
  if (/^(?:once|twice)$/.test(wordAt(view, at))) return at + 1;
  const count = countAt(view, at);
  return count !== null && wordAt(view, count.end) === 'times' ? count.end + 1 : null;
}

/** "They meet annually"; not "a weekly magazine", "the daily toll". */
function adverb(view: TimeView, at: number): TimeReading | null {
  const every = FREQUENCY_ADVERBS.get(wordAt(view, at));
  if (every === undefined || isCapital(view, at)) return null;
  const [before, after] = [tokenAt(view, at - 1), tokenAt(view, at + 1)];
  if (/^(?:noun|proper-noun|adjective|numeral|gerund)$/.test(after?.partOfSpeech ?? '') || after?.text === '-')
    return null;
  if (/^(?:determiner|adjective|preposition)$/.test(before?.partOfSpeech ?? '') || before?.text === '-') return null;
  return before === null || before.kind === 'punctuation' ? null : recurring([at, at + 1], every);
}
