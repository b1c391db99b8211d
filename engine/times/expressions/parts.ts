import { PARTS_OF_DAY, PARTS_OF_PERIOD, PART_ADJECTIVES, PERIODS, VAGUE_PARTS } from '../../data/time-words';
import { isoDay, isoInterval, stretchOf, type Day, type Stretch } from '../calendar';
import { matchEra, ordinalAt } from './eras';
import { matchPlain } from './plain';
import { periodValue } from './relative';
import { antecedent, fromText } from '../context/said';
import { weekdayAt } from './weekdays';
import { fromPublication, OPEN, timeOf, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** A day or period, with the words before it that say which part: "mid-August", "late last year", "the end of May". */
export function matchDay(view: TimeView, at: number): TimeReading | null {
  return (
    weekdayOfMonth(view, at) ??
    weekOfMonth(view, at) ??
    withinPeriod(view, at) ??
    vaguePart(view, at) ??
    turnOf(view, at) ??
    partOf(view, at) ??
    matchPlain(view, at)
  );
}

/** "early Monday", "mid-2024", "late in March", "early to mid-June": the value is that of the whole. */
function vaguePart(view: TimeView, at: number): TimeReading | null {
  const end = leadEnd(view, at);
  if (end === null) return null;
  const inside = /^(?:in|on)$/.test(wordAt(view, end)) ? 1 : 0;
  const whole = wholeAt(view, end + inside);
  if (whole === null || (inside === 1 && whole.value === null && whole.kind === 'clock')) return null;
  return { ...whole, firstToken: at, fuzzy: true };
}

/** The position after "early", "mid-", "very late", "early to mid-"; null when there is no such word. */
function leadEnd(view: TimeView, at: number): number | null {
  const very = /^(?:very|as)$/.test(wordAt(view, at)) ? 1 : 0;
  if (!PARTS_OF_PERIOD.has(wordAt(view, at + very))) return null;
  const end = pastHyphen(view, at + very + 1);
  const to = wordAt(view, end) === 'to' ? pastHyphen(view, end + 1) : end;
  return to > end && PARTS_OF_PERIOD.has(wordAt(view, to)) ? pastHyphen(view, to + 1) : end;
}

const pastHyphen = (view: TimeView, at: number): number => (tokenAt(view, at)?.text === '-' ? at + 1 : at);

/** "the end of last week", "the early hours of Sunday", "the morning of 5 May", "year-end". */
function partOf(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  let noun = at + the;
  while (noun < at + the + 2 && PART_ADJECTIVES.has(wordAt(view, noun))) noun += 1;
  const word = wordAt(view, noun);
  const isPart = VAGUE_PARTS.has(word);
  if (!(isPart || PARTS_OF_DAY.has(word)) || wordAt(view, noun + 1) !== 'of') return null;
  if (/^(?:hours|days|weeks|months|years|part|half)$/.test(word) && noun === at + the) return null;
  const whole = wholeAt(view, noun + 2);
  return whole === null ? null : { ...whole, firstToken: at, fuzzy: isPart };
}

/** What a part is of: "May", "the 1990s", "the year". */
function wholeAt(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the';
  return matchPlain(view, at) ?? thePeriod(view, at) ?? (the ? matchPlain(view, at + 1) : null);
}

/** "the year", "the month" after "the end of": that of a time just told, else that of publication. */
function thePeriod(view: TimeView, at: number): TimeReading | null {
  const the = /^(?:the|that|this)$/.test(wordAt(view, at)) ? 1 : 0;
  const unit = PERIODS.get(wordAt(view, at + the));
  if (the === 0 || unit === undefined || !/^(?:week|month|year|decade|century)$/.test(wordAt(view, at + 1)))
    return null;
  const told = view.said[0];
  const near = told?.anchor === 'none' && view.sentence - told.sentence <= 1;
  const reckon = (day: Parameters<typeof periodValue>[0]): string | null => periodValue(day, unit, 0);
  const reckoned =
    near && antecedent(view, 'year') !== null
      ? fromText(view, unit === 'week' || unit === 'month' ? unit : 'year', reckon)
      : fromPublication(view, reckon);
  return timeOf([at, at + 2], { kind: 'period', ...reckoned, confidence: 0.7 });
}

/** "the first week of May", "the last week of 2023": from so many days of it to so many. */
function weekOfMonth(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  if (wordAt(view, at + the + 2) !== 'of') return null;
  const word = wordAt(view, at + the);
  const number = word === 'last' || word === 'final' ? -1 : (ordinalAt(view, at + the)?.value ?? 0);
  const noun = wordAt(view, at + the + 1);
  if (number === 0 || number > 4 || wordAt(view, at - 1) === '-' || !/^(?:week|day|half)$/.test(noun)) return null;
  // The half of a year is told in months.
  const half = noun === 'half' ? matchEra(view, at) : null;
  if (half !== null) return half;
  const whole = wholeAt(view, at + the + 3);
  if (whole === null) return null;
  const value = whole.value === null ? null : portion(whole.value, number, noun);
  const open = value === null ? { ...OPEN, fuzzy: true } : { value, fuzzy: noun !== 'day' };
  return { ...whole, ...open, kind: noun === 'day' ? 'date' : 'period', firstToken: at };
}

/** "the first Monday of July", "the last Friday in May 2023". */
function weekdayOfMonth(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  const weekday = weekdayAt(view, at + the + 1);
  if (weekday === null || !/^(?:of|in)$/.test(wordAt(view, at + the + 2))) return null;
  const number = wordAt(view, at + the) === 'last' ? -1 : (ordinalAt(view, at + the)?.value ?? 0);
  if (number === 0 || number > 5) return null;
  const whole = wholeAt(view, at + the + 3);
  if (whole === null) return null;
  const stretch = /^\d{4}-\d{2}$/.test(whole.value ?? '') ? stretchOf(whole.value ?? '') : null;
  const day = stretch === null ? null : nthWeekday(stretch, weekday, number);
  const reckoned = day === null ? OPEN : { value: isoDay(day), anchor: whole.anchor, from: whole.from };
  return { ...whole, ...reckoned, kind: 'date', firstToken: at };
}

function nthWeekday({ first, last }: Stretch, weekday: number, number: number): Day | null {
  if (number < 0) return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (number - 1) });
  return day.month === first.month ? day : null;
}

/** "earlier in the year", "later in the week": of what is told, or of publication; a day's hour says no more than "that day". */
function withinPeriod(view: TimeView, at: number): TimeReading | null {
  if (!/^(?:earlier|later)$/.test(wordAt(view, at)) || wordAt(view, at + 1) !== 'in') return null;
  const period = thePeriod(view, at + 2);
  if (period === null) return null;
  const [told] = view.said;
  const near = told !== undefined && view.sentence - told.sentence <= 1 && wordAt(view, at + 3) === 'week';
  const reckoned = near ? fromText(view, 'day', (day) => periodValue(day, 'week', 0)) : OPEN;
  return { ...period, ...(reckoned.value === null ? {} : reckoned), firstToken: at, fuzzy: true };
}

function portion(value: string, number: number, noun: string): string | null {
  const stretch = stretchOf(value);
  const days = stretch === null ? 0 : stretch.first.until(stretch.last).days + 1;
  if (stretch === null || days < 7) return null;
  const { first, last } = stretch;
  const size = noun === 'day' ? 1 : noun === 'week' ? 7 : Math.floor(days / 2);
  const from = number < 0 ? last.subtract({ days: size - 1 }) : first.add({ days: (number - 1) * size });
  const to = noun === 'half' && number === 2 ? last : from.add({ days: size - 1 });
  return size === 1 ? isoDay(from) : isoInterval(from, to);
}

/** "the turn of the century" is open; that of the 20th century is its first year, that of the millennium the year 2000. */
function turnOf(view: TimeView, at: number): TimeReading | null {
  const the = wordAt(view, at) === 'the' ? 1 : 0;
  if (wordAt(view, at + the) !== 'turn' || wordAt(view, at + the + 1) !== 'of') return null;
  const details = { kind: 'period', ...OPEN, fuzzy: true, confidence: 0.7 } as const;
  const unit = wordAt(view, at + the + 2) === 'the' ? wordAt(view, at + the + 3) : '';
  if (/^(?:century|millennium|year)$/.test(unit)) {
    return timeOf([at, at + the + 4], { ...details, value: unit === 'millennium' ? '2000' : null });
  }
  const whole = matchPlain(view, at + the + 2);
  return whole === null ? null : timeOf([at, whole.endToken], { ...details, value: whole.value?.slice(0, 4) ?? null });
}
