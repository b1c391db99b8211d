import { BUSINESS_WORDS, DECADE_WORDS, ORDINALS, SEASONS } from '../../data/time-words';
import { isoMonth, isoQuarter, isoYear, type Day } from '../calendar';
import { yearAt } from './numeric';
import { tenseAround } from '../context/tense';
import {
  adjoins,
  fromPublication,
  given,
  OPEN,
  textAt,
  timeOf,
  wordAt,
  type Reckoned,
  type TimeReading,
  type TimeView,
} from '../reading';

/** Quarters, halves and business years, seasons, decades and centuries. */
export function matchEra(view: TimeView, at: number): TimeReading | null {
  return (
    decade(view, at) ??
    century(view, at) ??
    partOfYear(view, at) ??
    shortPart(view, at) ??
    businessYear(view, at) ??
    season(view, at)
  );
}

/** "the 1980s" is 1980 to 1989, "the '90s" and "the nineties" are of the twentieth century, "the 1800s" a hundred years. */
function decade(view: TimeView, at: number): TimeReading | null {
  const match = /^((?:1\d|20)\d0)s$/.exec(wordAt(view, at));
  if (match !== null) return decadeReading([at, at + 1], Number(match[1]));
  const split = /^(?:1\d|20)\d0$/.test(textAt(view, at)) && wordAt(view, at + 1) === "'s";
  if (split && wordAt(view, at - 1) === 'the') return decadeReading([at, at + 2], Number(textAt(view, at)));
  return shortDecade(view, at);
}

function decadeReading(tokens: readonly [number, number], first: number): TimeReading {
  const last = first % 100 === 0 && first < 2000 ? first + 99 : first + 9;
  return timeOf(tokens, { kind: 'period', ...given(`${isoYear(first)}/${isoYear(last)}`), confidence: 0.9 });
}

/** "the '90s", "the nineties"; "his nineties" are an age. */
function shortDecade(view: TimeView, at: number): TimeReading | null {
  if (!/^(?:the|early|late|mid|-)$/.test(wordAt(view, at - 1))) return null;
  const marked = /^['’‘]$/.test(textAt(view, at)) && adjoins(view, at + 1) ? 1 : 0;
  const match = /^['’‘]?(\d0)s$/.exec(wordAt(view, at + marked));
  const isShort = match !== null && (marked === 1 || /^['’‘]/.test(textAt(view, at)));
  const first = isShort ? shortYear(Number(match[1])) : DECADE_WORDS.get(wordAt(view, at));
  return first === undefined ? null : decadeReading([at, at + marked + 1], first);
}

const shortYear = (tens: number): number => (tens < 20 ? 2000 : 1900) + tens;

/** "the 19th century", "the twenty-first century": 1800 to 1899, as ISO 8601 counts. */
function century(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const number = ordinalAt(view, at + the);
  if (number === null) return null;
  const hyphen = textAt(view, number.end) === '-' ? 1 : 0;
  if (wordAt(view, number.end + hyphen) !== 'century' || number.value < 11 || number.value > 29) return null;
  const first = (number.value - 1) * 100;
  const value = `${isoYear(first)}/${isoYear(first + 99)}`;
  return timeOf([at, number.end + hyphen + 1], { kind: 'period', ...given(value), confidence: 0.9 });
}

/** "19th", "third", "twenty-first". */
export function ordinalAt(view: TimeView, at: number): { readonly value: number; readonly end: number } | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(view, at));
  if (digits !== null) return { value: Number(digits[1]), end: at + 1 };
  const ones = ORDINALS.get(wordAt(view, at + 2)) ?? 10;
  if (wordAt(view, at) === 'twenty' && textAt(view, at + 1) === '-' && ones < 10)
    return { value: 20 + ones, end: at + 3 };
  const value = ORDINALS.get(wordAt(view, at));
  return value === undefined ? null : { value, end: at + 1 };
}

/** "the third quarter of 2024", "the first half of last year", "the second half of 2023", "the third quarter". */
function partOfYear(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const which = partNumber(view, at + the);
  if (which === null) return null;
  const said = yearSaid(view, which.end);
  if (said !== null) {
    const tokens = [at, said.end] as const;
    return timeOf(tokens, { kind: 'period', ...said.reckon((year) => partValue(year, which)), fuzzy: said.fuzzy });
  }
  const isBusiness = which.unit === 'quarter' && the === 1 && isOfBusiness(view);
  if (!isBusiness) return null;
  const tense = tenseAround(view, at, which.end);
  const reckoned = fromPublication(view, (published) => {
    const begun = Math.ceil(published.month / 3) >= which.number;
    const step = tense === 'future' ? (Math.ceil(published.month / 3) > which.number ? 1 : 0) : begun ? 0 : -1;
    return partValue(published.year + step, which);
  });
  return timeOf([at, which.end], { kind: 'period', ...reckoned, confidence: 0.65 });
}

interface YearPart {
  readonly unit: 'quarter' | 'half' | 'months';
  /** Which of them; for "months", how many of the year's first, or of its last where negative. */
  readonly number: number;
  readonly end: number;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
]);

/** "third quarter", "first half", "first three months". */
function partNumber(view: TimeView, at: number): YearPart | null {
  const isLast = /^(?:last|final)$/.test(wordAt(view, at));
  const number = isLast ? -1 : (ordinalAt(view, at)?.value ?? 0);
  const gap = textAt(view, at + 1) === '-' ? 1 : 0;
  const noun = wordAt(view, at + gap + 1);
  if (noun === 'quarter' && (wordAt(view, at) === 'final' || (number >= 1 && number <= 4))) {
    return { unit: 'quarter', number: isLast ? 4 : number, end: at + gap + 2 };
  }
  if (noun === 'half' && number >= 1 && number <= 2) return { unit: 'half', number, end: at + gap + 2 };
  const months = NUMBERS.get(noun) ?? Number(/^(\d{1,2})$/.exec(noun)?.[1] ?? 0);
  if (Math.abs(number) !== 1 || wordAt(view, at + 2) !== 'months' || months < 2 || months > 11) return null;
  return { unit: 'months', number: number * months, end: at + 3 };
}

function partValue(year: number, { unit, number }: YearPart): string {
  if (unit === 'quarter') return isoQuarter(year, number);
  if (unit === 'half') return `${isoMonth(year, number * 6 - 5)}/${isoMonth(year, number * 6)}`;
  return number < 0
    ? `${isoMonth(year, 13 + number)}/${isoMonth(year, 12)}`
    : `${isoMonth(year, 1)}/${isoMonth(year, number)}`;
}

interface YearSaid {
  readonly end: number;
  readonly fuzzy: boolean;
  readonly reckon: (value: (year: number) => string) => Reckoned;
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
]);

/** "of 2024", "2024", "of the year", "of last year", "of fiscal 2024"; null when no year is said. */
function yearSaid(view: TimeView, at: number): YearSaid | null {
  const of = /^(?:of|in)$/.test(wordAt(view, at)) ? 1 : 0;
  const fiscal = /^(?:fiscal|fy)$/.test(wordAt(view, at + of)) ? 1 : 0;
  const number = yearAt(view, at + of + fiscal);
  if (number !== null) {
    return { end: at + of + fiscal + 1, fuzzy: fiscal === 1, reckon: (value) => given(value(number)) };
  }
  const step = YEAR_STEPS.get(wordAt(view, at + of));
  if (step === undefined || wordAt(view, at + of + 1) !== 'year' || wordAt(view, at + of + 2) === "'s") return null;
  return {
    end: at + of + 2,
    fuzzy: false,
    reckon: (value) => fromPublication(view, (published: Day) => value(published.year + step)),
  };
}

/** A quarter without its year is one of the year only where the sentence speaks of business. */
function isOfBusiness(view: TimeView): boolean {
  const end = Math.min(view.end, view.first + 80);
  for (let at = view.first; at < end; at += 1) if (BUSINESS_WORDS.has(wordAt(view, at))) return true;
  return false;
}

/** "Q3 2024", "Q3 of last year", "H1 2023"; without a year it stays open. */
function shortPart(view: TimeView, at: number): TimeReading | null {
  const match = /^(?:q([1-4])|h([12]))$/.exec(wordAt(view, at));
  if (match === null) return null;
  const unit = match[1] === undefined ? 'half' : 'quarter';
  const part: YearPart = { unit, number: Number(match[1] ?? match[2]), end: at + 1 };
  const said = yearSaid(view, textAt(view, at + 1) === ',' ? at + 2 : at + 1);
  if (said !== null) {
    return timeOf([at, said.end], {
      kind: 'period',
      ...said.reckon((year) => partValue(year, part)),
      fuzzy: said.fuzzy,
    });
  }
  const isLed = /^(?:in|of|for|the|since|during|by|from|this|last)$/.test(wordAt(view, at - 1));
  return isLed && unit === 'quarter' ? timeOf([at, at + 1], { kind: 'period', ...OPEN, confidence: 0.6 }) : null;
}

/** "fiscal 2025", "FY 2025", "fiscal year 2025": where such a year begins is not said. */
function businessYear(view: TimeView, at: number): TimeReading | null {
  const joined = /^fy(20\d\d)$/.exec(wordAt(view, at));
  if (joined !== null) return joinedYear(view, at, Number(joined[1]));
  if (!/^(?:fiscal|fy|financial)$/.test(wordAt(view, at))) return null;
  const year = wordAt(view, at + 1) === 'year' ? 1 : 0;
  const number = yearAt(view, at + year + 1);
  if (number === null || (year === 0 && wordAt(view, at) === 'financial')) return null;
  return timeOf([at, at + year + 2], { kind: 'period', ...given(isoYear(number)), fuzzy: true });
}

/** "FY2025", "FY2020-22". */
function joinedYear(view: TimeView, at: number, first: number): TimeReading {
  const last = Math.floor(first / 100) * 100 + Number(/^\d{2}$/.exec(textAt(view, at + 2))?.[0] ?? NaN);
  const isSpan = /^[-–]$/.test(textAt(view, at + 1)) && adjoins(view, at + 1) && adjoins(view, at + 2) && last > first;
  const value = isSpan ? `${isoYear(first)}/${isoYear(last)}` : isoYear(first);
  return timeOf([at, at + (isSpan ? 3 : 1)], { kind: 'period', ...given(value), fuzzy: true });
}

/** "summer 2023", "last winter". Seasons fall differently on the two halves of the globe: the year is what can be said. */
function season(view: TimeView, at: number): TimeReading | null {
  const lead = /^(?:last|this|next|that)$/.test(wordAt(view, at)) ? 1 : 0;
  if (!SEASONS.has(wordAt(view, at + lead))) return null;
  if (lead === 1) return timeOf([at, at + 2], { kind: 'period', ...OPEN, fuzzy: true, confidence: 0.7 });
  const said = yearSaid(view, at + 1);
  if (said === null || wordAt(view, at + 2) === 'the') return null;
  return timeOf([at, said.end], { kind: 'period', ...said.reckon(isoYear), fuzzy: true });
}
