import { PARTS_OF_DAY, SHORT_WEEKDAYS, WEEKDAYS } from '../data/time-words';
import { isoDay, mondayOf, type Day } from './calendar';
import { matchMonth } from './months';
import { fromText } from './said';
import { tenseAround, type Tense } from './tense';
import { fromPublication, isCapital, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';

/** "Sunday", "last Friday", "that Friday", "Sunday night", "Tuesday of last week", "Sunday, 11 August 2024". */
export function matchWeekday(view: TimeView, at: number): TimeReading | null {
  return shortWithDate(view, at) ?? pointedAt(view, at) ?? named(view, at);
}

function named(view: TimeView, at: number): TimeReading | null {
  const which = /^(?:last|next|this|past|coming)$/.test(wordAt(view, at)) ? wordAt(view, at) : '';
  const name = which === '' ? at : at + 1;
  const weekday = weekdayAt(view, name);
  if (weekday === null || (which === '' && isFamilyName(view, name))) return null;
  const end = partEnd(view, name + 1);
  const dated = which === '' ? dateAfter(view, end) : null;
  if (dated !== null) return { ...dated, firstToken: at };
  const week = which === '' ? weekAfter(view, end) : null;
  if (week !== null) {
    const reckoned = fromPublication(view, (day) => isoDay(mondayOf(day).add({ days: 7 * week.step + weekday - 1 })));
    return timeOf([at, week.end], { kind: 'date', ...reckoned });
  }
  const tense = tenseAround(view, at, end);
  const reckoned = fromPublication(view, (published) => isoDay(dayNamed(published, weekday, { which, tense })));
  return timeOf([at, end], { kind: 'date', ...reckoned });
}

/** 1 is Monday; null when the token names no day. */
export function weekdayAt(view: TimeView, at: number): number | null {
  const weekday = WEEKDAYS.get(wordAt(view, at));
  return weekday === undefined || !isCapital(view, at) ? null : weekday;
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
  const dated = dateAfter(view, at + 1 + stop);
  return dated === null ? null : { ...dated, firstToken: at };
}

/** "that Friday", "the following Monday", "the previous Sunday": reckoned from a day in the text. */
function pointedAt(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const which = wordAt(view, at + the);
  const weekday = weekdayAt(view, at + the + 1);
  if (weekday === null || !(the === 1 ? /^(?:following|next|previous|preceding|same)$/ : /^that$/).test(which))
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
  return at - 1 > view.first && isWord && !/^(?:on|early|late)$/.test(before);
}

const NAME_LEADS = /^(?:black|super|bloody|cyber|ash|holy|palm|maundy|giving)$/;
const NAME_TAILS = /^(?:times|telegraph|mail|mirror|express|school|club|group)$/;

/** The date that says which Sunday it is: "Sunday, 11 August", "Sunday (11 August)". */
function dateAfter(view: TimeView, at: number): TimeReading | null {
  const mark = tokenAt(view, at)?.text ?? '';
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const date = matchMonth(view, at + (/^[,(]$/.test(mark) ? 1 : the));
  if (date === null || !hasDigit(view, date)) return null;
  if (mark !== '(') return date;
  return tokenAt(view, date.endToken)?.text === ')' ? { ...date, endToken: date.endToken + 1 } : null;
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
  if (which === 'next') return published.add({ days: 7 - since });
  if (which === 'last' || which === 'past') return published.subtract({ days: since || 7 });
  const ahead = which === '' ? tense === 'future' : tense !== 'past';
  return ahead ? published.add({ days: (7 - since) % 7 }) : published.subtract({ days: since });
}
