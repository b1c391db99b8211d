import { TIME_PREPOSITIONS } from '../../data/time-words';
import { dayOf, isoDay, isoMonth, isoYear } from '../calendar';
import { nearestYear } from './months';
import { tenseAround } from '../context/tense';
import {
  adjoins,
  fromPublication,
  given,
  isCapital,
  textAt,
  timeOf,
  tokenAt,
  wordAt,
  type TimeReading,
  type TimeView,
} from '../reading';

/** Dates in figures: "2024-08-11", "13/08/2024", "1.5.2024"; years and spans of years: "2022", "2019-2021". */
export function matchNumeric(view: TimeView, at: number): TimeReading | null {
  return (
    markedDate(view, at) ?? dottedDate(view, at) ?? markedMonth(view, at) ?? dayAndMonth(view, at) ?? year(view, at)
  );
}

/** Which of "03/04/2024" is the month cannot be told: such a date is a time that stays open. */
function markedDate(view: TimeView, at: number): TimeReading | null {
  const parts = [0, 2, 4].map((step) => textAt(view, at + step));
  const marks = [1, 3].map((step) => textAt(view, at + step));
  const joined = [1, 2, 3, 4].every((step) => adjoins(view, at + step));
  if (!joined || marks[0] !== marks[1] || !/^[-/]$/.test(marks[0] ?? '')) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  return partsReading([at, at + 5], readParts(first, second, third));
}

function partsReading(tokens: readonly [number, number], value: string | null | undefined): TimeReading | null {
  if (value === undefined) return null;
  return timeOf(tokens, { kind: 'date', ...given(value), confidence: value === null ? 0.6 : 0.95 });
}

/** Null when day and month could change places; undefined when it is no date. */
function readParts(first: number, second: number, third: number): string | null | undefined {
  const iso = (parts: { year: number; month: number; date: number }): string | undefined => {
    const day = dayOf(parts);
    return day === null ? undefined : isoDay(day);
  };
  if (first > 31) return iso({ year: first, month: second, date: third });
  const european = iso({ year: third, month: second, date: first });
  const american = iso({ year: third, month: first, date: second });
  if (european !== undefined && american !== undefined && first !== second) return null;
  return european ?? american;
}

/** "1.5.2024", "2024.05.01": with full stops the day comes first, or the year. */
function dottedDate(view: TimeView, at: number): TimeReading | null {
  const word = textAt(view, at);
  if (word.length < 8) return null;
  const text = word.replace(/^(\d{4})\.(\d{2})\.(\d{2})$/, '$3.$2.$1');
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (match === null) return null;
  const day = dayOf({ year: Number(match[3]), month: Number(match[2]), date: Number(match[1]) });
  return day === null ? null : partsReading([at, at + 1], isoDay(day));
}

/** "in 03/2024": a month only after a preposition; elsewhere it numbers a resolution or a share. */
function markedMonth(view: TimeView, at: number): TimeReading | null {
  if (textAt(view, at + 1) !== '/' || !adjoins(view, at + 1) || !adjoins(view, at + 2)) return null;
  const [month, of] = [Number(textAt(view, at)), yearAt(view, at + 2)];
  const led = /^(?:in|since|until|till|from|by|before|after|of|between|to)$/.test(wordAt(view, at - 1));
  if (of === null || !led || !(month >= 1 && month <= 12)) return null;
  return timeOf([at, at + 3], { kind: 'period', ...given(isoMonth(of, month)) });
}

/** "on 29/03", "since 12/31": only where one of the two can be no month, and the words before it ask for a day. */
function dayAndMonth(view: TimeView, at: number): TimeReading | null {
  if (textAt(view, at + 1) !== '/' || !adjoins(view, at + 1) || !adjoins(view, at + 2)) return null;
  const parts = [textAt(view, at), textAt(view, at + 2)];
  const led = /^(?:on|since|until|till)$/.test(wordAt(view, at - 1)) && !/^[/%]$|^of$/.test(wordAt(view, at + 3));
  if (!led || !parts.every((part) => /^\d{1,2}$/.test(part))) return null;
  const [first = 0, second = 0] = parts.map(Number);
  const [date, month] = first > 12 ? [first, second] : [second, first];
  if (date < 13 || date > 31 || month < 1 || month > 12) return null;
  const inYear = (of: number): string | null => {
    const day = dayOf({ year: of, month, date });
    return day === null ? null : isoDay(day);
  };
  const tense = tenseAround(view, at, at + 3);
  const reckoned = fromPublication(view, (published) => inYear(nearestYear(published, { month, date }, tense)));
  return timeOf([at, at + 3], { kind: 'date', ...reckoned, inYear, confidence: 0.7 });
}

function year(view: TimeView, at: number): TimeReading | null {
  const number = yearAt(view, at);
  if (number === null || !readsAsYear(view, at, number)) return null;
  const span = yearSpan(view, at, number);
  if (span !== null) return timeOf([at, span.endToken], { kind: 'period', ...given(span.value) });
  return timeOf([at, at + 1], { kind: 'period', ...given(isoYear(number)) });
}

/** "2023-24" and "2023/24" are seasons over two years; "2012-2014" runs from one to the other. */
function yearSpan(view: TimeView, at: number, number: number): { endToken: number; value: string } | null {
  const mark = textAt(view, at + 1);
  const text = textAt(view, at + 2);
  if (!/^[-–/~]$/.test(mark) || !adjoins(view, at + 1) || !adjoins(view, at + 2)) return null;
  if (!/^(?:\d{2}|\d{4})$/.test(text)) return null;
  const last = text.length === 2 ? Math.floor(number / 100) * 100 + Number(text) : Number(text);
  if (last <= number || last > number + 150) return null;
  return { endToken: at + 3, value: `${isoYear(number)}/${isoYear(last)}` };
}

/** A number of four digits that may be a year; null for any other token. */
export function yearAt(view: TimeView, at: number): number | null {
  const text = textAt(view, at);
  return /^(?:1\d|20)\d\d$/.test(text) ? Number(text) : null;
}

/** Where a four-digit number counts something or measures it, it is no year: "2000 people", "$1999", "1500 km". */
function readsAsYear(view: TimeView, at: number, number: number): boolean {
  if (isPartOfNumber(view, at) || isQuoted(view, at) || isModel(view, at) || isOfName(view, at) || isHouse(view, at)) {
    return false;
  }
  if (textAt(view, at - 1) === '-' && /^(?:post|pre)$/.test(wordAt(view, at - 2))) return true;
  const before = wordAt(view, at - 1);
  const after = tokenAt(view, at + 1);
  const counts =
    after !== null &&
    after.kind === 'word' &&
    !isCapital(view, at + 1) &&
    after.partOfSpeech === 'noun' &&
    after.plural;
  if (/^(?:the|in|since|during|its|his|her|their|our|'s)$/.test(before)) {
    return number >= 1900 || (!counts && TIME_PREPOSITIONS.has(before));
  }
  if (counts || isMeasured(view, at)) return false;
  return number >= 1900 || (TIME_PREPOSITIONS.has(before) && after?.partOfSpeech !== 'noun');
}

function isPartOfNumber(view: TimeView, at: number): boolean {
  const before = textAt(view, at - 1);
  if (/^[$€£¥₹#+@:]$/.test(before)) return true;
  if (adjoins(view, at) && /^[./]$/.test(before)) return true;
  if (textAt(view, at + 1) === '/' && adjoins(view, at + 1) && /^\d{3}$/.test(wordAt(view, at + 2))) return true;
  // "Until at least 2021".
  const isUntil = wordAt(view, at - 1) === 'least' && TIME_PREPOSITIONS.has(wordAt(view, at - 3));
  if (NUMBER_LEADS.test(wordAt(view, at - 1)) && !isUntil) return true;
  return adjoins(view, at + 1) && /^[%:°]$/.test(textAt(view, at + 1));
}

/** A film or a song: "1984" in quote marks by itself. */
const isQuoted = (view: TimeView, at: number): boolean =>
  /^["“‘'«]$/.test(textAt(view, at - 1)) && /^["”’'»]$|^[.,]["”]$/.test(textAt(view, at + 1));

/** A device, as its maker calls it: "the TRX 2060", "1900R". A year after a name in capital letters follows "in" or the like. */
function isModel(view: TimeView, at: number): boolean {
  if (adjoins(view, at + 1) && tokenAt(view, at + 1)?.kind === 'word' && wordAt(view, at + 1) !== "'s") return true;
  return /^(?=.*[A-Z])[A-Z\d]{2,5}$/.test(textAt(view, at - 1)) && /^(?:the|a|an)$/.test(wordAt(view, at - 2));
}

/** "Expo 2020", "Vision 2030": the number belongs to the name of something. */
function isOfName(view: TimeView, at: number): boolean {
  const before = tokenAt(view, at - 1);
  if (before?.partOfSpeech !== 'proper-noun' || !isCapital(view, at - 1)) return false;
  return (
    !TIME_PREPOSITIONS.has(before.lower) && !/^(?:year|fiscal|fy|ad|c)$/.test(before.lower) && before.kind === 'word'
  );
}

/** "of 1909 Kestrel Drive", "2012 5th Ave". */
function isHouse(view: TimeView, at: number): boolean {
  const from = at + 1;
  const isName = isCapital(view, from) || /^\d+(?:st|nd|rd|th)$/.test(wordAt(view, from));
  return isName && [from + 1, from + 2].some((on) => isCapital(view, on) && STREETS.test(wordAt(view, on)));
}

const STREETS = /^(?:st|street|ave|avenue|dr|drive|rd|road|blvd|boulevard|ln|lane|way|court|place|terrace|highway)$/;

const NUMBER_LEADS =
  /^(?:number|no|page|room|flight|resolution|hk|rs|rm|more|than|nearly|almost|least|approximately|roughly|route|highway|usd|eur|gbp)$/;

function isMeasured(view: TimeView, at: number): boolean {
  return MEASURES.test(wordAt(view, at + 1));
}

const MEASURES =
  /^(?:%|percent|per|km|m|kg|mm|cm|miles?|metres?|meters?|kilomet\w+|tons?|tonnes?|hectares?|acres?|feet|ft|hours?|days?|weeks?|months?|years?|minutes?|dollars|euros|pounds|rubles|roubles|rupees|million|billion|thousand|people|gmt|utc|hrs|others|mw|gw|troops|police|staff|women|men|children|bc|bce|pm|am|points?|votes?)$/;
