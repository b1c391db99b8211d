import { DOUBTFUL_MONTHS, MONTHS, ORDINALS, TIME_PREPOSITIONS } from '../../data/time-words';
import { dayOf, isoDay, isoInterval, isoMonth, type Day } from '../calendar';
import { fromText } from '../context/said';
import { fromStory } from '../context/story';
import { isOfNoun, tenseAround, type Tense } from '../context/tense';
import {
  adjoins,
  fromPublication,
  given,
  isCapital,
  timeOf,
  tokenAt,
  wordAt,
  type Reckoned,
  type TimeReading,
  type TimeView,
} from '../reading';

/** Dates with a month's name: "11 August 2024", "Aug. 11", "3–5 May", "February 2022", "last November", "in August". */
export function matchMonth(view: TimeView, at: number): TimeReading | null {
  return dayBeforeMonth(view, at) ?? dayAfterMonth(view, at) ?? monthAlone(view, at) ?? dayAlone(view, at);
}

/** Months that are no other word in small letters either; the others only beside a number: "15 june 2016". */
const PLAIN_MONTHS = /^(?:january|february|july|september|october|november|december)$/;

const isBesideNumber = (view: TimeView, at: number): boolean =>
  !/^(?:may|march|mar)$/.test(wordAt(view, at)) &&
  (/^(?:1\d|20)\d\d$/.test(wordAt(view, at + 1)) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(view, at - 1)));

/** 1 to 12, and where the name ends (it may have a full stop of its own); null when the token is no month. */
function monthAt(view: TimeView, at: number): { readonly month: number; readonly end: number } | null {
  const month = MONTHS.get(wordAt(view, at));
  if (month === undefined || !isMonthName(view, at)) return null;
  const short = wordAt(view, at).length <= 4;
  const stop = short && tokenAt(view, at + 1)?.text === '.' && adjoins(view, at + 1) && tokenAt(view, at + 2) !== null;
  return { month, end: stop ? at + 2 : at + 1 };
}

/** With a capital, or where it is no other word: "in october", "15 june". */
const isMonthName = (view: TimeView, at: number): boolean =>
  isCapital(view, at) || PLAIN_MONTHS.test(wordAt(view, at)) || isBesideNumber(view, at);

/** 1 to 31, as "11", "11th" or "eleventh". */
function dateAt(view: TimeView, at: number): number | null {
  const word = wordAt(view, at);
  const date = ORDINALS.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? 0);
  return date >= 1 && date <= 31 ? date : null;
}

type InYear = (year: number) => string | null;

interface YearSaid {
  readonly end: number;
  /** The text gives the year in figures. */
  readonly isGiven: boolean;
  readonly reckon: (inYear: InYear) => Reckoned;
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The year after a date: "2024", ", 2024", "last year", "of this year", "of that same year"; null when none is said. */
function yearAfter(view: TimeView, at: number): YearSaid | null {
  const comma = /^(?:,|of|-)$/.test(tokenAt(view, at)?.text ?? '') ? 1 : 0;
  const text = tokenAt(view, at + comma)?.text ?? '';
  if (/^(?:1\d|20)\d\d$/.test(text) && !isClockStart(view, at + comma)) {
    return { end: at + comma + 1, isGiven: true, reckon: (inYear) => given(inYear(Number(text))) };
  }
  const of = wordAt(view, at) === 'of' ? at + 1 : at;
  const step = YEAR_STEPS.get(wordAt(view, of));
  if (step === undefined) return yearPointedAt(view, of);
  if (wordAt(view, of + 1) !== 'year' || wordAt(view, of + 2) === "'s") return null;
  const reckon = (inYear: InYear): Reckoned => fromPublication(view, (day) => inYear(day.year + step));
  return { end: of + 2, isGiven: false, reckon };
}

/** "of that year", "the same year", "of the following year": reckoned from a time in the text. */
function yearPointedAt(view: TimeView, at: number): YearSaid | null {
  if (!/^(?:that|the)$/.test(wordAt(view, at))) return null;
  const which = /^(?:same|following|next)$/.test(wordAt(view, at + 1)) ? 1 : 0;
  if ((which === 0 && wordAt(view, at) === 'the') || wordAt(view, at + which + 1) !== 'year') return null;
  const step = /^(?:following|next)$/.test(wordAt(view, at + 1)) ? 1 : 0;
  const reckon = (inYear: InYear): Reckoned => fromText(view, 'year', (base) => inYear(base.year + step));
  return { end: at + which + 2, isGiven: false, reckon };
}

const isClockStart = (view: TimeView, at: number): boolean => /^(?:gmt|utc|hrs|hours)$/.test(wordAt(view, at + 1));

interface Days {
  readonly first: number;
  readonly last: number;
  readonly month: number;
  /** Position after the last token read so far. */
  readonly end: number;
}

/** "11", "11th", "3–5", "3 to 5": a day of the month, or the first and last of several; "3 and 4" follow each other. */
function datesAt(view: TimeView, at: number): Omit<Days, 'month'> | null {
  const first = dateAt(view, at);
  if (first === null) return null;
  const joiner = wordAt(view, at + 1);
  const last = /^(?:[-–—]|to|and|until|through|till)$/.test(joiner) ? dateAt(view, at + 2) : null;
  const joined = joiner !== 'and' || last === first + 1 || wordAt(view, at - 1) === 'between';
  if (last !== null && last > first && joined) return { first, last, end: at + 3 };
  return { first, last: first, end: at + 1 };
}

function dayBeforeMonth(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const dates = datesAt(view, at + the);
  if (dates === null) return null;
  const gap = /^(?:of|-)$/.test(wordAt(view, dates.end)) ? 1 : 0;
  const month = monthAt(view, dates.end + gap);
  if (month === null || isMeasureBefore(view, at, month.end)) return null;
  return dayReading(view, at, { ...dates, month: month.month, end: month.end });
}

/** "Second May", "third August": an ordinal in words goes with "of", or with "the" before it. */
function isMeasureBefore(view: TimeView, at: number, end: number): boolean {
  return ORDINALS.has(wordAt(view, at)) && wordAt(view, end - 2) !== 'of';
}

function dayAfterMonth(view: TimeView, at: number): TimeReading | null {
  const month = monthAt(view, at);
  if (month === null) return null;
  const the = wordAt(view, month.end) === 'the' ? 1 : 0;
  const dates = datesAt(view, month.end + the);
  if (dates === null || (the === 0 && ORDINALS.has(wordAt(view, month.end)) && wordAt(view, at) === 'may')) return null;
  if (/^(?:%|percent|per|million|billion|people)$/.test(wordAt(view, dates.end)) || isClock(view, dates.end))
    return null;
  return dayReading(view, at, { ...dates, month: month.month });
}

/** "In May 5 p.m. …": the number is an hour. */
const isClock = (view: TimeView, end: number): boolean =>
  /^(?:am|pm|a\.m|p\.m)$/.test(wordAt(view, end)) || (tokenAt(view, end)?.text === ':' && adjoins(view, end));

function dayReading(view: TimeView, firstToken: number, { first, last, month, end }: Days): TimeReading | null {
  const year = yearAfter(view, end);
  const inYear = (of: number): string | null => {
    const from = dayOf({ year: of, month, date: first });
    const to = dayOf({ year: of, month, date: last });
    if (from === null || to === null) return null;
    return first === last ? isoDay(from) : isoInterval(from, to);
  };
  const kind = first === last ? 'date' : 'period';
  if (year !== null) {
    const reckoned = year.reckon(inYear);
    if (year.isGiven && reckoned.value === null) return null;
    return timeOf([firstToken, year.end], { kind, ...reckoned, confidence: year.isGiven ? 0.95 : 0.85 });
  }
  const tense = tenseAround(view, firstToken, end);
  const date = first === last ? first : null;
  const story = fromStory(view, { month, date, tense, ofNoun: isOfNoun(view, firstToken, end), inYear });
  if (story !== null) return timeOf([firstToken, end], { kind, ...story, inYear, confidence: 0.65 });
  const nearest = fromPublication(view, (published) => inYear(nearestYear(published, { month, date: first }, tense)));
  return timeOf([firstToken, end], { kind, ...nearest, inYear });
}

/** Days that a date may lie on the other side of publication than its tense says: zones differ. */
const NEAR = 1;

/** Of a day longer ago than this nobody speaks in the present: "the tour stops there on 3 March". */
const LONG_AGO = 60;

/**
 * A date without a year is the one nearest to publication; the last or the next one where the tense says so. What was
 * planned may have been since, so that says nothing.
 */
export function nearestYear(published: Day, { month, date }: { month: number; date: number }, tense: Tense): number {
  const { year } = published;
  // As if every month had 31 days: near enough to tell which of three years is nearest.
  const distance = (of: number): number => (of - year) * 372 + (month - published.month) * 31 + (date - published.day);
  const years = [year - 1, year, year + 1].filter((of) => {
    const days = distance(of);
    if (tense === 'present') return days >= -LONG_AGO;
    return tense === 'past' ? days <= NEAR : tense !== 'future' || days >= -NEAR;
  });
  return years.reduce((best, of) => (Math.abs(distance(of)) < Math.abs(distance(best)) ? of : best), years[0] ?? year);
}

/** "February 2022", "last November", "this past May", "March of this year", "in August". */
function monthAlone(view: TimeView, at: number): TimeReading | null {
  const lead = leadEnd(view, at);
  const month = monthAt(view, lead);
  if (month === null) return null;
  const inYear = (of: number): string => isoMonth(of, month.month);
  const year = lead > at ? null : yearAfter(view, month.end);
  if (year !== null) {
    const confidence = year.isGiven ? 0.95 : 0.85;
    return timeOf([at, year.end], { kind: 'period', ...year.reckon(inYear), confidence });
  }
  if (lead === at && !isTrustworthy(view, at, month.end)) return null;
  const tense = lead > at ? null : tenseAround(view, at, month.end);
  const story = lead > at ? null : fromStory(view, { month: month.month, date: null, tense, ofNoun: false, inYear });
  if (story !== null) return timeOf([at, month.end], { kind: 'period', ...story, inYear, confidence: 0.65 });
  const which = lead > at ? wordAt(view, lead - 1) : tense;
  const reckoned = fromPublication(view, (published) => inYear(monthNear(published, month.month, which)));
  return timeOf([at, month.end], { kind: 'period', ...reckoned, inYear, confidence: lead > at ? 0.85 : 0.7 });
}

/** The position after "last", "next", "this", "this past", "this coming"; the same where none stands there. */
function leadEnd(view: TimeView, at: number): number {
  const isThis = wordAt(view, at) === 'this';
  if (isThis && /^(?:past|coming)$/.test(wordAt(view, at + 1))) return at + 2;
  return /^(?:last|next|this)$/.test(wordAt(view, at)) ? at + 1 : at;
}

/** A month's name alone may be a person's, or the verb: it needs a preposition, or nothing capital around it. */
function isTrustworthy(view: TimeView, at: number, end: number): boolean {
  const before = wordAt(view, at - 1) === '-' ? wordAt(view, at - 2) : wordAt(view, at - 1);
  if (isCapital(view, end) && tokenAt(view, end)?.kind === 'word') return false;
  if ((TIME_PREPOSITIONS.has(before) && before !== 'of') || isRangeEnd(view, at)) return true;
  if (before === 'of' || DOUBTFUL_MONTHS.has(wordAt(view, at))) return before === 'of' && !isPersonOf(view, at);
  return at === view.first || !isCapital(view, at - 1);
}

/** "March to June", "between May and August". */
function isRangeEnd(view: TimeView, at: number): boolean {
  return /^(?:to|and|through|until|-|–)$/.test(wordAt(view, at - 1)) && monthAt(view, at - 2) !== null;
}

/** "The daughter of April said": what follows is a verb. */
const isPersonOf = (view: TimeView, at: number): boolean => tokenAt(view, at + 1)?.partOfSpeech === 'verb';

/** The year whose such month is meant: the latest or next where tense or words say so, else the one nearest. */
function monthNear(published: Day, month: number, which: string | null): number {
  const { year } = published;
  const later = month > published.month ? 1 : 0;
  const earlier = month < published.month ? 1 : 0;
  if (which === 'last') return month >= published.month ? year - 1 : year;
  if (which === 'next') return month <= published.month ? year + 1 : year;
  if (which === 'past') return year - later;
  if (which === 'future' || which === 'coming') return year + earlier;
  if (which === 'this') return year;
  const ahead = (month - published.month + 12) % 12;
  return ahead <= 5 ? year + earlier : year - later;
}

/** "on the 25th": the last such day, or the next where the verb speaks of what is to come. */
function dayAlone(view: TimeView, at: number): TimeReading | null {
  if (
    wordAt(view, at - 1) !== 'on' ||
    wordAt(view, at) !== 'the' ||
    !/^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(view, at + 1))
  )
    return null;
  const date = dateAt(view, at + 1);
  if (date === null || /^(?:noun|proper-noun|adjective)$/.test(tokenAt(view, at + 2)?.partOfSpeech ?? '')) return null;
  const tense = tenseAround(view, at - 1, at + 2);
  const reckoned = fromPublication(view, (published) => {
    const months = tense === 'future' ? Number(date < published.day) : -Number(date > published.day);
    const then = published.with({ day: 1 }).add({ months });
    const day = dayOf({ year: then.year, month: then.month, date });
    return day === null ? null : isoDay(day);
  });
  return timeOf([at, at + 2], { kind: 'date', ...reckoned, confidence: 0.65 });
}
