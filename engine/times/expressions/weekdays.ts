import { PARTS_OF_DAY, SHORT_WEEKDAYS, WEEKDAYS } from '../../data/time-words';
import { dayOf, isoDay, mondayOf, readDay, type Day } from '../calendar';
import { matchMonth } from './months';
import { fromText } from '../context/said';
import { tenseAround, type Tense } from '../context/tense';
import { fromPublication, isCapital, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** "Sunday", "last Friday", "that Friday", "Sunday night", "Tuesday of last week", "Sunday, 11 August 2024". */
export function matchWeekday(view: TimeView, at: number): TimeReading | null {
  return shortWithDate(view, at) ?? pointedAt(view, at) ?? named(view, at);
}

function named(view: TimeView, at: number): TimeReading | null {
  const { which, end: name } = whichAt(view, at);
  const weekday = weekdayAt(view, name);
  if (weekday === null) return null;
  const end = partEnd(view, name + 1);
  const dated = which === '' ? dateAfter(view, end, weekday) : null;
  if (dated !== null) return { ...dated, firstToken: at };
  if (which === '' && isFamilyName(view, name)) return null;
  const week = which === '' ? weekAfter(view, end) : null;
  if (week !== null) {
    const reckoned = fromPublication(view, (day) => isoDay(mondayOf(day).add({ days: 7 * week.step + weekday - 1 })));
    return timeOf([at, week.end], { kind: 'date', ...reckoned });
  }
  const tense = tenseAround(view, at, end);
  const reckoned = fromPublication(view, (published) => isoDay(dayNamed(published, weekday, { which, tense })));
  return timeOf([at, end], { kind: 'date', ...reckoned });
}

/** "last", "this past", "the coming"; which weekday is meant, and where the words for it end. */
function whichAt(view: TimeView, at: number): { readonly which: string; readonly end: number } {
  const lead = /^(?:this|the)$/.test(wordAt(view, at)) && /^(?:past|coming)$/.test(wordAt(view, at + 1)) ? 1 : 0;
  const which = wordAt(view, at + lead);
  return /^(?:last|next|this|past|coming)$/.test(which) ? { which, end: at + lead + 1 } : { which: '', end: at };
}

/** 1 is Monday; null when the token names no day. Small letters are no other word: "on monday". */
export function weekdayAt(view: TimeView, at: number): number | null {
  return WEEKDAYS.get(wordAt(view, at)) ?? null;
}

/** The position after "morning", "night" and the like, with "late" or "early" before it. */
export function partEnd(view: TimeView, at: number): number {
  const lead = /^(?:early|late|mid)$/.test(wordAt(view, at)) ? 1 : 0;
  return PARTS_OF_DAY.has(wordAt(view, at + lead)) ? at + lead + 1 : at;
}

/** "Sun, 11 August", "Wed. Jan. 3": short forms are everyday words, and name a day only beside its date. */
function shortWithDate(view: TimeView, at: number): TimeReading | null {
  if (!SHORT_WEEKDAYS.has(wordAt(view, at)) || !isCapital(view, at)) return null;
  const stop = tokenAt(view, at + 1)?.text === '.' ? 1 : 0;
  const dated = dateAfter(view, at + 1 + stop, SHORT_WEEKDAYS.get(wordAt(view, at)) ?? 0);
  return dated === null ? null : { ...dated, firstToken: at };
}

/** "that Friday", "the following Monday", "previous Sunday": reckoned from a day in the text. */
function pointedAt(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const which = wordAt(view, at + the);
  const weekday = weekdayAt(view, at + the + 1);
  if (weekday === null) return null;
  if (!(the === 1 ? /^(?:following|next|previous|preceding|same)$/ : /^(?:that|following|previous)$/).test(which))
    return null;
  const end = partEnd(view, at + the + 2);
  const reckoned = fromText(view, 'week', (base) => isoDay(dayPointedAt(base, weekday, which)));
  return timeOf([at, end], { kind: 'date', ...reckoned, confidence: 0.65 });
}

function dayPointedAt(base: Day, weekday: number, which: string): Day {
  const ahead = (weekday - base.dayOfWeek + 7) % 7;
  if (/^(?:that|same)$/.test(which)) return base.add({ days: ahead });
  return /^(?:following|next)$/.test(which) ? base.add({ days: ahead || 7 }) : base.subtract({ days: 7 - ahead });
}

/** "Godwin Friday", "Black Friday", "the Sunday Times": a capital word before it, or what makes it the name of something. */
function isFamilyName(view: TimeView, at: number): boolean {
  const before = wordAt(view, at - 1);
  if (NAME_LEADS.test(before) || (isCapital(view, at + 1) && NAME_TAILS.test(wordAt(view, at + 1)))) return true;
  const isWord = tokenAt(view, at - 1)?.kind === 'word' && isCapital(view, at - 1);
  if (at - 1 <= view.first || !isWord || /^(?:on|early|late)$/.test(before)) return false;
  if (partEnd(view, at + 1) > at + 1) return false;
  // "The High Court Wednesday ruled": few families are called so.
  const isVerb = tokenAt(view, at + 1)?.partOfSpeech === 'verb' && tokenAt(view, at + 1)?.verbForm === 'past';
  return !(isVerb && /^(?:tues|wednes|thurs|satur)day$/.test(wordAt(view, at)));
}

const NAME_LEADS = /^(?:black|super|bloody|cyber|ash|holy|palm|maundy|giving)$/;
const NAME_TAILS = /^(?:times|telegraph|mail|mirror|express|school|club|group)$/;

/** The date that says which Sunday it is: "Sunday, 11 August", "Sunday (11 August)", "Friday the 13th". */
function dateAfter(view: TimeView, at: number, weekday: number): TimeReading | null {
  const mark = tokenAt(view, at)?.text ?? '';
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const date = matchMonth(view, at + (/^[,(]$/.test(mark) ? 1 : the));
  if (date === null || !hasDigit(view, date)) return the === 1 ? numberOfDay(view, at, weekday) : null;
  const told = fallingOn(view, date, weekday);
  if (mark !== '(') return told;
  return tokenAt(view, date.endToken)?.text === ')' ? { ...told, endToken: date.endToken + 1 } : null;
}

/** Of a date without a year the one that falls on the weekday it is told with; as it was where none near does. */
function fallingOn(view: TimeView, date: TimeReading, weekday: number): TimeReading {
  const { inYear, value } = date;
  const near = readDay(value);
  if (inYear === undefined || near === null || near.dayOfWeek === weekday) return date;
  const { year } = view.published ?? near;
  const day = [0, -1, 1].map((step) => inYear(year + step)).find((iso) => readDay(iso)?.dayOfWeek === weekday);
  return day === undefined ? date : { ...date, value: day };
}

/** "Friday the 13th": the nearest 13th that is a Friday, within three months; else it stays open. */
function numberOfDay(view: TimeView, at: number, weekday: number): TimeReading | null {
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(view, at + 1))?.[1] ?? 0);
  if (number < 1 || number > 31) return null;
  const reckoned = fromPublication(view, ({ year, month }) => {
    const days = [0, -1, 1, -2, 2, -3, 3].map((step) => {
      const of = (month - 1 + step + 12) % 12;
      return dayOf({ year: year + Math.floor((month - 1 + step) / 12), month: of + 1, date: number });
    });
    const day = days.find((one) => one?.dayOfWeek === weekday);
    return day === null || day === undefined ? null : isoDay(day);
  });
  return timeOf([at - 1, at + 2], { kind: 'date', ...reckoned, confidence: 0.7 });
}

function hasDigit(view: TimeView, { firstToken, endToken }: TimeReading): boolean {
  return view.tokens.slice(firstToken, endToken).some(({ text }) => /^\d/.test(text));
}

const WEEK_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "(of) last week" after a day, in weeks from that of publication. */
function weekAfter(view: TimeView, at: number): { readonly step: number; readonly end: number } | null {
  const of = wordAt(view, at) === 'of' ? 1 : 0;
  const step = WEEK_STEPS.get(wordAt(view, at + of));
  if (step === undefined || wordAt(view, at + of + 1) !== 'week' || wordAt(view, at + of + 2) === "'s") return null;
  return { step, end: at + of + 2 };
}

/** News speaks of the most recent such day, the day of publication included, unless it says "next", "this" or "will". */
function dayNamed(published: Day, weekday: number, { which, tense }: { which: string; tense: Tense }): Day {
  const since = (published.dayOfWeek - weekday + 7) % 7;
  if (which === 'next' || which === 'coming') return published.add({ days: 7 - since });
  if (which === 'last' || which === 'past') return published.subtract({ days: since || 7 });
  const ahead = which === '' ? tense === 'future' || tense === 'planned' : tense !== 'past';
  return ahead ? published.add({ days: (7 - since) % 7 }) : published.subtract({ days: since });
}
