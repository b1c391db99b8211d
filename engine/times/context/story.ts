import { daysBetween, readDay, type Day } from '../calendar';
import type { Tense } from './tense';
import { OPEN, type Reckoned, type SaidTime, type TimeView } from '../reading';

// Which year a day or month without one is of, where the text told another time shortly before.

/** How many sentences back the time may stand that the story goes on from; farther where there is nothing else. */
const NEAR = 2;
const FAR = 4;

/** Months that a story goes on in one step; more, and it may as well have gone back. */
const MOST_MONTHS = 5;

/** Days from one date of a list to the next, and from publication to the dates of a list. */
const LIST_STEP = 100;
const LIST_REACH = 400;

/** A day or month without its year. */
export interface Yearless {
  readonly month: number;
  /** Null for a month. */
  readonly date: number | null;
  readonly tense: Tense;
  /** "The May 3 vote": it stands in no list. */
  readonly ofNoun: boolean;
  readonly inYear: (year: number) => string | null;
}

/**
 * "He fell ill in November 2016. By December it was worse.": the text tells a month of a year that is over, and the date
 * is that of the same story; open where it may lie before or after. Null when the text tells no such time: then it is
 * reckoned from publication. "3 May", where 3 May was told before, and a list of dates go on from the one before.
 */
export function fromStory(view: TimeView, date: Yearless): Reckoned | null {
  return goneOn(view, date) ?? toldBefore(view, date) ?? nextOfList(view, date);
}

function goneOn(view: TimeView, { month, tense, inYear }: Yearless): Reckoned | null {
  const { published } = view;
  if (published !== null && tense !== 'past') return null;
  const reach = published === null ? FAR : NEAR;
  const told = view.said.find(({ sentence, reporting, anchor, bound }) => {
    const isStory = !reporting && anchor !== 'publication' && bound !== 'since';
    return isStory && view.sentence - sentence <= reach;
  });
  const base = told === undefined ? null : monthOf(told.value);
  if (told === undefined || base === null) return null;
  if (published !== null && base.year >= published.year) return null;
  const ahead = (month - base.month + 12) % 12;
  if (month < base.month && ahead > MOST_MONTHS) return OPEN;
  const value = inYear(month < base.month ? base.year + 1 : base.year);
  return value === null ? OPEN : { value, anchor: 'text', from: told.id };
}

/** The month of a day, of a time of day or of a month; null for what is longer. */
function monthOf(value: string): { readonly year: number; readonly month: number } | null {
  const match = /^(\d{4})-(\d{2})(?:-\d{2})?(?:T[^/]*)?$/.exec(value);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

/** The same day of the same month was told before: it is that one, unless a verb says otherwise. */
function toldBefore(view: TimeView, { month, date, tense }: Yearless): Reckoned | null {
  if (date === null || !isTimeless(tense)) return null;
  const told = view.days.get(dayKey(month, date));
  return told === undefined ? null : { value: told.value, anchor: 'text', from: told.id };
}

/** "9 June – Oslo, 10 June – Bergen": the next such day after the one before it. */
function nextOfList(view: TimeView, { date, tense, ofNoun, inYear }: Yearless): Reckoned | null {
  const [last] = view.said;
  const { published } = view;
  if (date === null || ofNoun || !isTimeless(tense) || last === undefined || view.sentence - last.sentence > NEAR)
    return null;
  const before = last.reporting ? null : readDay(last.value);
  if (before === null || published === null || Math.abs(daysBetween(published, before)) > LIST_REACH) return null;
  const value = [0, 1].map((step) => inYear(before.year + step)).find((iso) => isWithin(before, iso)) ?? null;
  return value === null ? null : { value, anchor: 'text', from: last.id };
}

function isWithin(before: Day, iso: string | null): boolean {
  const day = readDay(iso);
  const step = day === null ? -1 : daysBetween(before, day);
  return step >= 0 && step <= LIST_STEP;
}

const isTimeless = (tense: Tense): boolean => tense === null || tense === 'present';

const dayKey = (month: number, date: number): string => `${month}-${date}`;

/** Keeps a day by its month and date; the first that was told stands. */
export function keepDay(days: Map<string, SaidTime>, said: SaidTime): void {
  const day = readDay(said.value);
  if (day === null || said.value.includes('/')) return;
  const key = dayKey(day.month, day.day);
  if (!days.has(key)) days.set(key, said);
}
