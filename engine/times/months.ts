import { DOUBTFUL_MONTHS, MONTHS, PARTS_OF_PERIOD, TIME_PREPOSITIONS } from '../data/time-words';
import { dateOf, dayOf, isoDay, isoInterval, isoMonth, monthsLater, type Day } from './calendar';
import { adjoins, fromPublication, isCapital, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';

/** Dates with a month's name: "11 August 2024", "Aug. 11", "3–5 May", "February 2022", "last November", "in August". */
export function matchMonth(view: TimeView, at: number): TimeReading | null {
  return dayBeforeMonth(view, at) ?? dayAfterMonth(view, at) ?? monthAlone(view, at);
}

/** 1 to 12, and where the name ends (it may have a full stop of its own); null when the token is no month. */
function monthAt(view: TimeView, at: number): { readonly month: number; readonly end: number } | null {
  const month = isCapital(view, at) ? MONTHS.get(wordAt(view, at)) : undefined;
  if (month === undefined) return null;
  const short = wordAt(view, at).length <= 4;
  const stop = short && tokenAt(view, at + 1)?.text === '.' && adjoins(view, at + 1) && tokenAt(view, at + 2) !== null;
  return { month, end: stop ? at + 2 : at + 1 };
}

/** 1 to 31, as "11" or "11th". */
function dateAt(view: TimeView, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(view, at));
  const date = Number(match?.[1] ?? 0);
  return date >= 1 && date <= 31 ? date : null;
}

/** A year directly after a date, with or without a comma. */
function yearAfter(view: TimeView, at: number): { readonly year: number; readonly end: number } | null {
  const comma = tokenAt(view, at)?.text === ',' ? 1 : 0;
  const text = tokenAt(view, at + comma)?.text ?? '';
  if (!/^(?:1\d|20)\d\d$/.test(text)) return null;
  return { year: Number(text), end: at + comma + 1 };
}

/** "11", "11th", "3–5": a day of the month, or the first and last of several. */
function datesAt(
  view: TimeView,
  at: number,
): { readonly first: number; readonly last: number; readonly end: number } | null {
  const first = dateAt(view, at);
  if (first === null) return null;
  const joined = /^[-–]$/.test(wordAt(view, at + 1)) || /^(?:to|and)$/.test(wordAt(view, at + 1));
  const last = joined ? dateAt(view, at + 2) : null;
  if (last !== null && last > first) return { first, last, end: at + 3 };
  return { first, last: first, end: at + 1 };
}

function dayBeforeMonth(view: TimeView, at: number): TimeReading | null {
  const dates = datesAt(view, at);
  if (dates === null) return null;
  const of = wordAt(view, dates.end) === 'of' ? 1 : 0;
  const month = monthAt(view, dates.end + of);
  if (month === null) return null;
  return dayReading(view, at, { ...dates, month: month.month, end: month.end });
}

function dayAfterMonth(view: TimeView, at: number): TimeReading | null {
  const month = monthAt(view, at);
  const the = wordAt(view, month?.end ?? at) === 'the' ? 1 : 0;
  const dates = month === null ? null : datesAt(view, month.end + the);
  if (month === null || dates === null) return null;
  return dayReading(view, at, { ...dates, month: month.month });
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  /** Position after the last token read so far. */
  readonly end: number;
}

function dayReading(view: TimeView, firstToken: number, { first, last, month, end }: Days): TimeReading | null {
  const year = yearAfter(view, end);
  const valueIn = (of: number): string | null => {
    const from = dayOf({ year: of, month, date: first });
    const to = dayOf({ year: of, month, date: last });
    if (from === null || to === null) return null;
    return from === to ? isoDay(from) : isoInterval(from, to);
  };
  if (year !== null) {
    const value = valueIn(year.year);
    return value === null ? null : { firstToken, endToken: year.end, value, anchor: 'none', confidence: 0.95 };
  }
  const nearest = fromPublication(view, (published) => valueIn(nearestYear(published, month, first)));
  return { firstToken, endToken: end, ...nearest, confidence: 0.85 };
}

/** A date without a year is the one nearest to publication. */
function nearestYear(published: Day, month: number, date: number): number {
  const { year } = dateOf(published);
  const distance = (of: number): number =>
    Math.abs((dayOf({ year: of, month, date: Math.min(date, 28) }) ?? Infinity) - published);
  return [year - 1, year, year + 1].reduce((best, of) => (distance(of) < distance(best) ? of : best), year);
}

/** "February 2022", "early March 2021", "last November", "in August". */
function monthAlone(view: TimeView, at: number): TimeReading | null {
  const lead = leadOf(view, at);
  const month = monthAt(view, at + lead);
  if (month === null) return null;
  const year = yearAfter(view, wordAt(view, month.end) === 'of' ? month.end + 1 : month.end);
  if (year !== null) {
    return {
      firstToken: at,
      endToken: year.end,
      value: isoMonth(year.year, month.month),
      anchor: 'none',
      confidence: 0.95,
    };
  }
  if (!isTrustworthy(view, at + lead, month.end)) return null;
  const which = lead > 0 ? wordAt(view, at) : yearWordAfter(view, month.end);
  const after = lead === 0 && which !== '' ? 2 : 0;
  const reckoned = fromPublication(view, (published) => monthNear(published, month.month, which));
  return { firstToken: at, endToken: month.end + after, ...reckoned, confidence: lead > 0 ? 0.85 : 0.7 };
}

/** How many tokens before the month belong to it: "last", "early", "mid-". */
function leadOf(view: TimeView, at: number): number {
  const word = wordAt(view, at);
  if (/^(?:last|next|this)$/.test(word)) return 1;
  if (!PARTS_OF_PERIOD.has(word)) return 0;
  return wordAt(view, at + 1) === '-' ? 2 : 1;
}

/** "November last year": "last", "this", "next", or nothing. */
function yearWordAfter(view: TimeView, at: number): string {
  const which = wordAt(view, at);
  return /^(?:last|next|this)$/.test(which) && wordAt(view, at + 1) === 'year' ? `${which} year` : '';
}

/** A month's name alone may be a person's, or the verb: it needs a preposition, or nothing capital around it. */
function isTrustworthy(view: TimeView, at: number, end: number): boolean {
  if (TIME_PREPOSITIONS.has(wordAt(view, at - 1)) && wordAt(view, at - 1) !== 'of') return true;
  if (wordAt(view, at - 1) === 'of' || DOUBTFUL_MONTHS.has(wordAt(view, at))) return wordAt(view, at - 1) === 'of';
  return !isCapital(view, end) && (at === view.first || !isCapital(view, at - 1));
}

function monthNear(published: Day, month: number, which: string): string {
  const now = dateOf(published);
  const ahead = (month - now.month + 12) % 12;
  if (which === 'last year') return isoMonth(now.year - 1, month);
  if (which === 'this year') return isoMonth(now.year, month);
  if (which === 'next year') return isoMonth(now.year + 1, month);
  const steps = which === 'next' ? ahead || 12 : which === 'last' ? ahead - 12 : ahead <= 5 ? ahead : ahead - 12;
  const { year, month: then } = monthsLater(now, steps);
  return isoMonth(year, then);
}
