import { HOLIDAY_STARTS, HOLIDAYS, type Holiday } from '../../data/time-holidays';
import { daysBetween, dayOf, isoDay, type Day } from '../calendar';
import { yearAt } from './numeric';
import { tenseAround, type Tense } from '../context/tense';
import {
  fromPublication,
  given,
  isCapital,
  OPEN,
  timeOf,
  tokenAt,
  wordAt,
  type TimeReading,
  type TimeView,
} from '../reading';

/** "New Year's Eve", "Christmas Day 2023", "last Christmas", "Good Friday": holidays whose date is the same everywhere. */
export function matchHoliday(view: TimeView, at: number): TimeReading | null {
  const lead = /^(?:last|this|next)$/.test(wordAt(view, at)) ? 1 : 0;
  const named = holidayAt(view, at + lead);
  if (named === null || (named.holiday.doubtful && !isTime(view, at, { lead, end: named.end }))) return null;
  const comma = tokenAt(view, named.end)?.text === ',' ? 1 : 0;
  const year = lead === 1 ? null : yearAt(view, named.end + comma);
  const inYear = (of: number): string | null => isoOf(named.holiday, of);
  if (year !== null)
    return timeOf([at, named.end + comma + 1], { kind: 'date', ...given(inYear(year)), confidence: 0.9 });
  const tense = lead === 1 ? wordAt(view, at) : tenseAround(view, at, named.end);
  // Eastern churches keep other dates.
  const isEastern = /^(?:orthodox|coptic|armenian|eastern)$/.test(wordAt(view, at - 1));
  const reckoned = isEastern
    ? OPEN
    : fromPublication(view, (published) => nearest(published, named.holiday, TENSES.get(tense ?? '') ?? null));
  return timeOf([at, named.end], { kind: 'date', ...reckoned, inYear });
}

const TENSES: ReadonlyMap<string, Tense> = new Map([
  ['last', 'past'],
  ['past', 'past'],
  ['next', 'future'],
  ['future', 'future'],
]);

/** The longest holiday whose name begins at the token. */
function holidayAt(view: TimeView, at: number): { readonly holiday: Holiday; readonly end: number } | null {
  if (!HOLIDAY_STARTS.has(wordAt(view, at)) || !isCapital(view, at)) return null;
  for (const length of [4, 3, 2, 1]) {
    const name = Array.from({ length }, (_, step) => wordAt(view, at + step)).join(' ');
    const holiday = HOLIDAYS.get(name);
    if (holiday !== undefined) return { holiday, end: at + length };
  }
  return null;
}

/** "At Christmas", "before Easter"; not "the Christmas market", "Easter Island". */
function isTime(view: TimeView, at: number, { lead, end }: { lead: number; end: number }): boolean {
  const after = tokenAt(view, end);
  if (after !== null && (after.partOfSpeech === 'noun' || (isCapital(view, end) && after.kind === 'word')))
    return false;
  return (
    lead === 1 || /^(?:at|on|by|before|after|until|till|since|over|around|during|for|of)$/.test(wordAt(view, at - 1))
  );
}

function isoOf({ on }: Holiday, year: number): string | null {
  const day = 'afterEaster' in on ? (easterOf(year)?.add({ days: on.afterEaster }) ?? null) : dayOf({ year, ...on });
  return day === null ? null : isoDay(day);
}

function nearest(published: Day, holiday: Holiday, tense: Tense): string | null {
  const days = [-1, 0, 1]
    .map((step) => isoOf(holiday, published.year + step))
    .flatMap((iso) => (iso === null ? [] : [{ iso, off: daysBetween(published, published.with(fieldsOf(iso))) }]))
    .filter(({ off }) => tense === null || (tense === 'past' ? off <= 0 : off >= 0));
  return days.toSorted((one, other) => Math.abs(one.off) - Math.abs(other.off))[0]?.iso ?? null;
}

function fieldsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf({ year, month: Math.floor(n / 31), date: (n % 31) + 1 });
}
