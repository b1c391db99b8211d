import { PARTS_OF_DAY, PERIODS } from '../../data/time-words';
import { isoDay, isoInterval, isoMonthOf, isoQuarter, isoWeekOf, isoYear, type Day } from '../calendar';
import { countAt } from './counts';
import { nearInterval, type Unit } from '../steps';
import { tenseAfter, tenseAround } from '../context/tense';
import { isCapital, fromPublication, OPEN, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** Times told from the day of publication by name: "yesterday", "last week", "the past three years", "in recent days". */
export function matchRelative(view: TimeView, at: number): TimeReading | null {
  return (
    dayWord(view, at) ?? weekend(view, at) ?? stretchOfMany(view, at) ?? namedPeriod(view, at) ?? vaguePeriod(view, at)
  );
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function dayWord(view: TimeView, at: number): TimeReading | null {
  const word = wordAt(view, at);
  const step = DAY_WORDS.get(word);
  if (step !== undefined) return isTitle(view, at) ? null : dayReading(view, [at, partEnd(view, at + 1)], step);
  if (word === 'overnight') return overnight(view, at);
  if (word === 'last' && wordAt(view, at + 1) === 'night') return dayReading(view, [at, at + 2], -1);
  if (word === 'this' && PARTS_OF_DAY.has(wordAt(view, at + 1))) return dayReading(view, [at, at + 2], 0);
  return twoDaysOff(view, at);
}

/** "USA Today", "the Tomorrow Group": a name. */
function isTitle(view: TimeView, at: number): boolean {
  const isName = (side: number): boolean => isCapital(view, side) && tokenAt(view, side)?.kind === 'word';
  return isCapital(view, at) && at > view.first && (isName(at - 1) || isName(at + 1));
}

function dayReading(view: TimeView, tokens: readonly [number, number], step: number): TimeReading {
  return timeOf(tokens, { kind: 'date', ...fromPublication(view, (day) => isoDay(day.add({ days: step }))) });
}

const partEnd = (view: TimeView, at: number): number => (PARTS_OF_DAY.has(wordAt(view, at)) ? at + 1 : at);

/** From the evening before to the day of publication; "an overnight stay" is none. */
function overnight(view: TimeView, at: number): TimeReading | null {
  const before = tokenAt(view, at - 1);
  if (before?.partOfSpeech === 'determiner' || before?.text === '-') return null;
  const reckoned = fromPublication(view, (day) => isoInterval(day.subtract({ days: 1 }), day));
  return timeOf([at, at + 1], { kind: 'period', ...reckoned, fuzzy: true });
}

/** "the day before yesterday", "the day after tomorrow". */
function twoDaysOff(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const words = [0, 1, 2].map((step) => wordAt(view, at + the + step)).join(' ');
  if (words === 'day before yesterday') return dayReading(view, [at, at + the + 3], -2);
  return words === 'day after tomorrow' ? dayReading(view, [at, at + the + 3], 2) : null;
}

/** "the weekend", "last weekend", "next weekend": Saturday and Sunday. */
function weekend(view: TimeView, at: number): TimeReading | null {
  const the = /^the (?:past|last|coming)$/.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`) ? 1 : 0;
  const which = wordAt(view, at + the);
  if (wordAt(view, at + the + 1) !== 'weekend' || !/^(?:the|this|last|past|next|coming)$/.test(which)) return null;
  if (wordAt(view, at + the + 2) === 'of') return null;
  // "The weekend market".
  if (which === 'the' && tokenAt(view, at + 2)?.partOfSpeech === 'noun') return null;
  const tense = /^(?:the|this)$/.test(which) ? tenseAround(view, at, at + the + 2) : null;
  const isToCome = which === 'the' && tense === 'future';
  const reckoned = fromPublication(view, (published) => {
    const saturday = published.subtract({ days: (published.dayOfWeek + 1) % 7 });
    const over = published.dayOfWeek < 6;
    const ahead =
      /^(?:next|coming)$/.test(which) ||
      (which === 'this' && over && !(tense === 'past' && published.dayOfWeek <= 3)) ||
      isToCome;
    const weeks = ahead ? 1 : /^(?:last|past)$/.test(which) && !over ? -1 : 0;
    return isoInterval(saturday.add({ days: 7 * weeks }), saturday.add({ days: 7 * weeks + 1 }));
  });
  return timeOf([at, at + the + 2], { kind: 'period', ...reckoned });
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last week", "earlier this year", "next month", "this century". */
function namedPeriod(view: TimeView, at: number): TimeReading | null {
  const lead = /^(?:earlier|later|sometime|just)$/.test(wordAt(view, at)) ? 1 : 0;
  const step = STEPS.get(wordAt(view, at + lead));
  const unit = PERIODS.get(wordAt(view, at + lead + 1));
  if (step === undefined || unit === undefined || wordAt(view, at + lead + 1).endsWith('s')) return null;
  if (/^(?:day|hour|minute|fortnight)$/.test(unit)) return null;
  // "The last year" reaches back from now; "the next decade" is a whole one.
  if (wordAt(view, at + lead - 1) === 'the' && !(step === 1 && /^(?:decade|century)$/.test(unit))) return null;
  const reckoned = fromPublication(view, (published) => periodValue(published, unit, step));
  return timeOf([at, at + lead + 2], { kind: 'period', ...reckoned, fuzzy: lead === 1 });
}

/** The whole week, month or the like that the day is in, or so many after it. */
export function periodValue(day: Day, unit: Unit, step: number): string | null {
  if (unit === 'week') return isoWeekOf(day.add({ weeks: step }));
  if (unit === 'month') return isoMonthOf(day.add({ months: step }));
  if (unit === 'year') return isoYear(day.year + step);
  if (unit === 'quarter') {
    const then = day.add({ months: 3 * step });
    return isoQuarter(then.year, Math.ceil(then.month / 3));
  }
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  if (years === 0) return null;
  const first = (Math.floor(day.year / years) + step) * years;
  return `${isoYear(first)}/${isoYear(first + years - 1)}`;
}

/** "the past three years", "the last week", "the next 10 days", "the coming months": up to or from publication. */
function stretchOfMany(view: TimeView, at: number): TimeReading | null {
  const the = /^(?:the|these|this)$/.test(wordAt(view, at)) ? 1 : 0;
  const which = wordAt(view, at + the);
  if (!/^(?:past|last|next|coming|previous)$/.test(which) || (which === 'previous' && the === 0)) return null;
  if (tokenAt(view, at + the)?.partOfSpeech === 'verb') return null;
  const number = countAt(view, at + the + 1);
  const count = number ?? { value: 1, end: at + the + 1 };
  const unit = PERIODS.get(wordAt(view, count.end));
  if (unit === undefined || unit === 'weekend' || wordAt(view, count.end + 1) === 'of') return null;
  const plural = wordAt(view, count.end).endsWith('s');
  if (number === null && !plural && !isSingleStretch(view, { the: the === 1, which, at })) return null;
  if (number === null && plural && !/^(?:coming|past|last)$/.test(which)) return null;
  const vague = count.value === null || (number === null && plural);
  const sign = /^(?:next|coming)$/.test(which) ? 1 : -1;
  // "The previous two years" are reckoned from what is spoken of.
  const isStory = /^(?:next|coming)$/.test(which) && isToldAsPast(view, at, count.end + 1);
  const open = vague || which === 'previous' || isStory;
  const reckoned = open ? OPEN : fromPublication(view, (day) => nearInterval(day, unit, (count.value ?? 0) * sign));
  return timeOf([at, count.end + 1], { kind: 'period', ...reckoned, fuzzy: vague });
}

/** "The next two months were hard", "Over the next year he built a mill": from the story's day on, not from now. */
function isToldAsPast(view: TimeView, at: number, end: number): boolean {
  const start = tokenAt(view, at - 1)?.partOfSpeech === 'preposition' ? at - 1 : at;
  return start === view.first && tenseAfter(view, end) === 'past';
}

/** "the past year" reaches back a year from now; "last year" and "the next year" do not, "over the next year" does. */
function isSingleStretch(view: TimeView, { the, which, at }: { the: boolean; which: string; at: number }): boolean {
  if (which === 'past' || which === 'coming') return the;
  return the && which !== 'previous' && /^(?:over|in|during|within|for|throughout)$/.test(wordAt(view, at - 1));
}

/** "in recent days", "recent weeks": left open. */
function vaguePeriod(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const most = wordAt(view, at + the) === 'most' ? 1 : 0;
  if (wordAt(view, at + the + most) !== 'recent' || wordAt(view, at - 1) === 'more') return null;
  const noun = wordAt(view, at + the + most + 1);
  if (!/^(?:hours|days|weeks|months|years|decades|times)$/.test(noun)) return null;
  return timeOf([at, at + the + most + 2], { kind: 'period', ...OPEN, fuzzy: true, confidence: 0.7 });
}
