import { SMALL_NUMBERS } from '../../data/number-words';
import { TIME_ZONES, ZONE_NAMES } from '../../data/time-zones';
import { adjoins, isCapital, OPEN, textAt, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** A time of day as "17:30", and where its words end. */
interface ClockTime {
  readonly time: string;
  readonly end: number;
  /** Which half of the day is not said ("half past nine"), or which end of it ("midnight"). */
  readonly fuzzy: boolean;
}

/** "5 p.m.", "17:30", "0900 GMT", "8.15am", "noon", "half past nine", with the zone where one is said. */
export function matchClock(view: TimeView, at: number): TimeReading | null {
  const read = namedHour(view, at) ?? pastHour(view, at) ?? writtenHour(view, at) ?? fourDigits(view, at);
  if (read === null) return null;
  const end = asideEnd(view, zoneEnd(view, read.end) ?? read.end);
  const confidence = read.fuzzy ? 0.65 : 0.85;
  return timeOf([at, end], { kind: 'clock', ...OPEN, clock: [read.time], fuzzy: read.fuzzy, confidence });
}

/** "5 p.m. (1500 GMT)": the same moment told for another zone. */
function asideEnd(view: TimeView, at: number): number {
  if (textAt(view, at) !== '(') return at;
  const inside = writtenHour(view, at + 1) ?? fourDigits(view, at + 1);
  const end = inside === null ? at : (zoneEnd(view, inside.end) ?? inside.end);
  return end > at && textAt(view, end) === ')' ? end + 1 : at;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** "noon", "midnight"; not "the midnight sun". Which day a midnight belongs to is not said. */
function namedHour(view: TimeView, at: number): ClockTime | null {
  const time = NAMED.get(textAt(view, at));
  const after = tokenAt(view, at + 1);
  if (time === undefined || textAt(view, at - 1) === '-' || textAt(view, at + 1) === '-') return null;
  if (/^(?:determiner|adjective)$/.test(tokenAt(view, at - 1)?.partOfSpeech ?? '')) return null;
  if (after?.partOfSpeech === 'noun' && !after.lower.endsWith('day') && !TIME_ZONES.has(after.lower)) return null;
  return { time, end: at + 1, fuzzy: textAt(view, at) === 'midnight' };
}

/** "half past nine", "a quarter to ten", "20 minutes past five". */
function pastHour(view: TimeView, at: number): ClockTime | null {
  const article = wordAt(view, at) === 'a' ? 1 : 0;
  const minutes = minutesAt(view, at + article);
  if (minutes === null) return null;
  const unit = /^minutes?$/.test(wordAt(view, at + article + 1)) ? 1 : 0;
  const side = wordAt(view, at + article + unit + 1);
  const hour = hourAt(view, at + article + unit + 2);
  if (hour === null || hour > 12 || !/^(?:past|to)$/.test(side)) return null;
  const isNumber = minutes !== 30 && minutes !== 15 && unit === 0;
  if (isNumber && (side === 'to' || wordAt(view, at - 1) !== 'at')) return null;
  if (side === 'to' && /^(?:half|\d+)$/.test(wordAt(view, at + article)) && unit === 0) return null;
  const full = side === 'to' ? hour * 60 - minutes : hour * 60 + minutes;
  return withHalf(view, { hour: Math.floor(full / 60), minute: full % 60, end: at + article + unit + 3 });
}

function minutesAt(view: TimeView, at: number): number | null {
  const word = wordAt(view, at);
  if (word === 'half') return 30;
  if (word === 'quarter') return 15;
  const value = /^\d{1,2}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  return value !== undefined && value > 0 && value < 60 ? value : null;
}

function hourAt(view: TimeView, at: number): number | null {
  const word = wordAt(view, at);
  const value = /^\d{1,2}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  return value !== undefined && value >= 0 && value <= 24 ? value : null;
}

interface Parts {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

/** "in the morning", "o'clock", "p.m." after the hour, whichever are said. */
function withHalf(view: TimeView, { hour, minute, end }: Parts): ClockTime | null {
  const clock = wordAt(view, end) === "o'clock" ? 1 : 0;
  const half = halfAt(view, end + clock);
  if (half === null) return { time: iso(hour % 24, minute), end: end + clock, fuzzy: true };
  const shifted = (hour % 12) + (half.isLate && !(half.isNight && hour < 5) ? 12 : 0);
  return hour > 12
    ? null
    : { time: iso(half.isNight && hour === 12 ? 0 : shifted, minute), end: half.end, fuzzy: false };
}

const iso = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

interface DayHalf {
  readonly isLate: boolean;
  readonly isNight: boolean;
  readonly end: number;
}

/** "a.m.", "pm", "in the afternoon", "at night"; null when the half of the day is not said. */
function halfAt(view: TimeView, at: number): DayHalf | null {
  const word = wordAt(view, at);
  if (/^[ap]\.?m$/.test(word)) return { isLate: word.startsWith('p'), isNight: false, end: at + 1 };
  if (word === 'at' && wordAt(view, at + 1) === 'night') return { isLate: true, isNight: true, end: at + 2 };
  if (word !== 'in' || wordAt(view, at + 1) !== 'the') return null;
  const part = wordAt(view, at + 2);
  return /^(?:morning|afternoon|evening)$/.test(part)
    ? { isLate: part !== 'morning', isNight: false, end: at + 3 }
    : null;
}

/** "5 p.m.", "8.15am", "17:30", "five o'clock", "17h30". */
function writtenHour(view: TimeView, at: number): ClockTime | null {
  const parts = wholeHour(view, at) ?? markedHour(view, at);
  if (parts === null || parts.hour > 24 || parts.minute > 59) return null;
  const isNamed = wordAt(view, parts.end) === "o'clock" || halfAt(view, parts.end) !== null;
  if (isNamed) return withHalf(view, parts);
  if (parts.end === at + 1 && !isMarkedToken(view, at)) return null;
  if (!isClockMark(view, at, parts)) return null;
  return { time: iso(parts.hour % 24, parts.minute), end: parts.end, fuzzy: false };
}

const isMarkedToken = (view: TimeView, at: number): boolean =>
  /^\d{1,2}(?:\.\d{2}|h(?:\d{2})?)$/.test(wordAt(view, at));

function wholeHour(view: TimeView, at: number): Parts | null {
  const next = textAt(view, at + 1);
  const hour = hourAt(view, at);
  if (hour === null || (/^[:.]$/.test(next) && adjoins(view, at + 1) && /^\d{2}$/.test(textAt(view, at + 2))))
    return null;
  return { hour, minute: 0, end: at + 1 };
}

/** "17:30", "17:30:05", "8.15", "17h30". */
function markedHour(view: TimeView, at: number): Parts | null {
  const token = /^(\d{1,2})(?:\.(\d{2})|h(\d{2})?)$/.exec(wordAt(view, at));
  if (token !== null) return { hour: Number(token[1]), minute: Number(token[2] ?? token[3] ?? 0), end: at + 1 };
  if (!/^\d{1,2}$/.test(textAt(view, at)) || !isColonPair(view, at + 1)) return null;
  const seconds = isColonPair(view, at + 3) ? 2 : 0;
  return { hour: Number(textAt(view, at)), minute: Number(textAt(view, at + 2)), end: at + 3 + seconds };
}

/** ":30", joined to what stands before it. */
function isColonPair(view: TimeView, at: number): boolean {
  return textAt(view, at) === ':' && adjoins(view, at) && adjoins(view, at + 1) && /^\d{2}$/.test(textAt(view, at + 1));
}

const LEADS = /^(?:at|by|before|after|until|till|from|around|about|since|to|between|-|–|@|approximately)$/;

/** Whether figures without "p.m." are a time of day: not a score, a chapter and verse, or how long a race took. */
function isClockMark(view: TimeView, at: number, { end }: Parts): boolean {
  if (zoneEnd(view, end) !== null) return true;
  // "Scored 7:46 into the second half".
  if (/^(?:into|remaining|left)$/.test(wordAt(view, end))) return false;
  if (/^[%.:]$|^per|^million$|^billion$|^points?$/.test(wordAt(view, end)) && adjoins(view, end) && end < view.end - 1)
    return false;
  const before = wordAt(view, at - 1);
  if (isMarkedToken(view, at)) return before === 'at' && !/^(?:%|per|percent|a|to|km|points?)$/.test(wordAt(view, end));
  if (LEADS.test(before)) return true;
  const isName = isCapital(view, at - 1) && !before.endsWith('day') && at - 1 > view.first;
  return textAt(view, at).length === 2 && !isName && !/^(?:in|of|won|lost|score|ratio|a|the|verse)$/.test(before);
}

/** "0900 GMT", "at 1730 hours". */
function fourDigits(view: TimeView, at: number): ClockTime | null {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(textAt(view, at));
  const zone = zoneEnd(view, at + 1);
  if (match === null || zone === null) return null;
  const isHours = /^(?:hrs|hours)/.test(wordAt(view, at + 1));
  if (isHours && !LEADS.test(wordAt(view, at - 1)) && match[1]?.startsWith('0') !== true) return null;
  return { time: iso(Number(match[1]) % 24, Number(match[2])), end: zone, fuzzy: false };
}

/** The position after "GMT", "local time", "Eastern time", "UTC+3"; null when no zone is said. */
function zoneEnd(view: TimeView, at: number): number | null {
  const open = textAt(view, at) === '(' ? 1 : 0;
  const word = wordAt(view, at + open);
  if (open === 1) return TIME_ZONES.has(word) && textAt(view, at + 2) === ')' ? at + 3 : null;
  const names = ZONE_NAMES.has(word) || isCapital(view, at) ? 1 : 0;
  if (names === 1 && wordAt(view, at + 1) === 'time') return at + 2;
  if (ZONE_NAMES.has(word) && ZONE_NAMES.has(wordAt(view, at + 1)) && wordAt(view, at + 2) === 'time') return at + 3;
  const isShort = TIME_ZONES.has(word) && (isCapital(view, at) || /^h(?:rs|ours)/.test(word));
  if (!isShort) return null;
  const offset = /^[+-]$/.test(textAt(view, at + 1)) && /^\d{1,2}$/.test(textAt(view, at + 2)) ? 2 : 0;
  const local = wordAt(view, at + 1) === 'local' && wordAt(view, at + 2) === 'time' ? 2 : 0;
  return at + 1 + offset + local;
}
