import { dayOf, isoDay, isoYear } from './calendar';
import { adjoins, isCapital, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';
import { PARTS_OF_PERIOD, SEASONS, TIME_PREPOSITIONS } from '../data/time-words';

/** Dates in figures: "2024-08-11", "13/08/2024"; years and decades: "2022", "the 1980s", "early 2027", "spring 2002". */
export function matchNumeric(view: TimeView, at: number): TimeReading | null {
  return slashedDate(view, at) ?? decade(view, at) ?? seasonOfYear(view, at) ?? year(view, at);
}

/** Which of "03/04/2024" is the month cannot be told: such a date is a time that stays open. */
function slashedDate(view: TimeView, at: number): TimeReading | null {
  const parts = [0, 2, 4].map((step) => tokenAt(view, at + step)?.text ?? '');
  const marks = [1, 3].map((step) => tokenAt(view, at + step)?.text ?? '');
  const joined = [1, 2, 3, 4].every((step) => adjoins(view, at + step));
  if (!joined || marks[0] !== marks[1] || !/^[-/]$/.test(marks[0] ?? '')) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  const day = readParts(first, second, third);
  if (day === undefined) return null;
  const value = day === null ? null : isoDay(day);
  return { firstToken: at, endToken: at + 5, value, anchor: 'none', confidence: day === null ? 0.6 : 0.95 };
}

/** Null when day and month could change places; undefined when it is no date. */
function readParts(first: number, second: number, third: number): number | null | undefined {
  if (first > 31) return dayOf({ year: first, month: second, date: third }) ?? undefined;
  const european = dayOf({ year: third, month: second, date: first });
  const american = dayOf({ year: third, month: first, date: second });
  if (european !== null && american !== null && first !== second) return null;
  return european ?? american ?? undefined;
}

/** "the 1980s" is 1980 to 1989. */
function decade(view: TimeView, at: number): TimeReading | null {
  const lead = leadOf(view, at);
  const match = /^((?:1\d|20)\d0)s$/.exec(wordAt(view, at + lead));
  if (match === null) return null;
  const first = Number(match[1]);
  const last = first % 100 === 0 ? first + 99 : first + 9;
  return {
    firstToken: at,
    endToken: at + lead + 1,
    value: `${isoYear(first)}/${isoYear(last)}`,
    anchor: 'none',
    confidence: 0.9,
  };
}

/** "early 2027", "mid-2024": the words before a year that belong to it. */
function leadOf(view: TimeView, at: number): number {
  if (!PARTS_OF_PERIOD.has(wordAt(view, at))) return 0;
  return wordAt(view, at + 1) === '-' ? 2 : 1;
}

/** Seasons fall differently on the two halves of the globe: the year is what can be said. */
function seasonOfYear(view: TimeView, at: number): TimeReading | null {
  if (!SEASONS.has(wordAt(view, at))) return null;
  const of = wordAt(view, at + 1) === 'of' ? 1 : 0;
  const number = yearAt(view, at + 1 + of);
  if (number === null) return null;
  return { firstToken: at, endToken: at + 2 + of, value: isoYear(number), anchor: 'none', confidence: 0.85 };
}

function year(view: TimeView, at: number): TimeReading | null {
  const lead = leadOf(view, at);
  const number = yearAt(view, at + lead);
  if (number === null || !readsAsYear(view, at + lead, number)) return null;
  const span = yearSpan(view, at + lead, number);
  if (span !== null) return { firstToken: at, ...span, anchor: 'none', confidence: 0.85 };
  return { firstToken: at, endToken: at + lead + 1, value: isoYear(number), anchor: 'none', confidence: 0.85 };
}

/** "2023-24" and "2023/24" are seasons over two years; "2012-2014" runs from one to the other. */
function yearSpan(view: TimeView, at: number, number: number): { endToken: number; value: string } | null {
  const mark = tokenAt(view, at + 1)?.text ?? '';
  const text = tokenAt(view, at + 2)?.text ?? '';
  if (!/^[-–/]$/.test(mark) || !adjoins(view, at + 1) || !adjoins(view, at + 2)) return null;
  if (!/^(?:\d{2}|\d{4})$/.test(text)) return null;
  const last = text.length === 2 ? Math.floor(number / 100) * 100 + Number(text) : Number(text);
  if (last <= number || last > number + 150) return null;
  return { endToken: at + 3, value: `${isoYear(number)}/${isoYear(last)}` };
}

function yearAt(view: TimeView, at: number): number | null {
  const text = tokenAt(view, at)?.text ?? '';
  return /^(?:1\d|20)\d\d$/.test(text) ? Number(text) : null;
}

/** Where a four-digit number counts something or measures it, it is no year: "2000 people", "$1999", "1500 km". */
function readsAsYear(view: TimeView, at: number, number: number): boolean {
  if (isPartOfNumber(view, at)) return false;
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
  const before = tokenAt(view, at - 1);
  const after = tokenAt(view, at + 1);
  if (before !== null && /^[$€£¥₹#+@:]$/.test(before.text)) return true;
  if (before !== null && adjoins(view, at) && /^[./]$/.test(before.text)) return true;
  if (after?.text === '/' && adjoins(view, at + 1) && /^\d{3}$/.test(wordAt(view, at + 2))) return true;
  if (
    /^(?:number|no|page|room|flight|resolution|hk|rs|rm|more|than|nearly|almost|least|approximately|roughly)$/.test(
      wordAt(view, at - 1),
    )
  )
    return true;
  return after !== null && adjoins(view, at + 1) && /^[%:°]$/.test(after.text);
}

function isMeasured(view: TimeView, at: number): boolean {
  return /^(?:%|percent|per|km|m|kg|mm|cm|miles?|metres?|meters?|kilomet\w+|tons?|tonnes?|hectares?|acres?|feet|ft|hours?|days?|weeks?|months?|years?|minutes?|dollars|euros|pounds|rubles|roubles|rupees|million|billion|thousand|people|gmt|utc|hrs|others|mw|gw|troops|police|staff|women|men|children)$/.test(
    wordAt(view, at + 1),
  );
}
