import { PERIODS } from '../../data/time-words';
import { isoDay, stretchOf, type Day } from '../calendar';
import { countAt, type Count } from './counts';
import { matchPlain } from './plain';
import { fromText, type Grain } from '../context/said';
import { distantValue, nearInterval, stepped, type Unit } from '../steps';
import { tenseAround } from '../context/tense';
import {
  fromPublication,
  kindOf,
  OPEN,
  timeOf,
  tokenAt,
  wordAt,
  type Reckoned,
  type TimeReading,
  type TimeView,
} from '../reading';

/** A length of time, as "three days" or "days". */
interface Length {
  readonly unit: Unit;
  /** Null when the words do not say how many. */
  readonly count: number | null;
  readonly end: number;
}

/** "three days ago", "in two weeks", "within a year", "two days later", "three weeks before the vote". */
export function matchDistance(view: TimeView, at: number): TimeReading | null {
  const lead = /^(?:in|within)$/.test(wordAt(view, at)) ? wordAt(view, at) : null;
  if (lead !== null) return ahead(view, at, lead);
  const length = lengthAt(view, at);
  if (length === null) return null;
  return ago(view, at, length) ?? twoPartsAgo(view, at, length) ?? fromNow(view, at, length) ?? apart(view, at, length);
}

/** "three days", "a year", "years". */
function lengthAt(view: TimeView, at: number): Length | null {
  const bare = PERIODS.get(wordAt(view, at));
  if (bare !== undefined) return wordAt(view, at).endsWith('s') ? { unit: bare, count: null, end: at + 1 } : null;
  const count = countAt(view, at) ?? theOne(view, at);
  if (count === null) return null;
  const full = /^(?:full|whole|more|long|short)$/.test(wordAt(view, count.end)) ? 1 : 0;
  const unit = PERIODS.get(wordAt(view, count.end + full));
  if (unit === undefined) return null;
  const end = count.end + full + 1;
  const half = ['and', 'a', 'half'].every((word, step) => wordAt(view, end + step) === word);
  return half && count.value !== null
    ? { unit, count: count.value + 0.5, end: end + 3 }
    : { unit, count: count.value, end };
}

/** "the day before the vote", "the year after": one of them. */
function theOne(view: TimeView, at: number): Count | null {
  const isOne = wordAt(view, at) === 'the' && /^(?:before|after|prior)$/.test(wordAt(view, at + 2));
  return isOne && /^(?:day|week|month|year|decade)$/.test(wordAt(view, at + 1)) ? { value: 1, end: at + 1 } : null;
}

function reading(tokens: readonly [number, number], reckoned: Reckoned, { unit, count }: Length): TimeReading {
  const { value } = reckoned;
  const kind = value === null ? openKind(unit) : kindOf(value);
  return timeOf(tokens, { kind, ...reckoned, fuzzy: count === null || /^(?:decade|century)$/.test(unit) });
}

function openKind(unit: Unit): 'clock' | 'date' | 'period' {
  if (unit === 'hour' || unit === 'minute') return 'clock';
  return unit === 'day' ? 'date' : 'period';
}

/** "three days ago", "a week ago"; a vague count leaves it open. */
function ago(view: TimeView, at: number, length: Length): TimeReading | null {
  if (wordAt(view, length.end) !== 'ago') return null;
  const { count, unit } = length;
  const today = /^(?:today|tomorrow|yesterday)$/.test(wordAt(view, length.end + 1)) ? 1 : 0;
  if (count === null) return reading([at, length.end + 1], OPEN, length);
  const value = (day: Day): string | null =>
    today === 1 ? exactly(view, length, day) : distantValue(day, unit, -count);
  return reading([at, length.end + today + 1], fromPublication(view, value), length);
}

/** "two years and three months ago", "a month, 20 days ago". */
function twoPartsAgo(view: TimeView, at: number, length: Length): TimeReading | null {
  if (!/^(?:and|,)$/.test(wordAt(view, length.end))) return null;
  const rest = lengthAt(view, length.end + 1);
  if (rest === null || wordAt(view, rest.end) !== 'ago' || !isSmaller(rest.unit, length.unit)) return null;
  const [count, more] = [length.count, rest.count];
  const reckoned =
    count === null || more === null
      ? OPEN
      : fromPublication(view, (day) => {
          const then = stepped(day, length.unit, -count);
          return then === null ? null : distantValue(then, rest.unit, -more);
        });
  return reading([at, rest.end + 1], reckoned, rest);
}

const isSmaller = (unit: Unit, other: Unit): boolean => {
  const units: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];
  return units.includes(unit) && units.indexOf(unit) < units.indexOf(other);
};

/** "A year ago today" is a day. */
function exactly(view: TimeView, { unit, count, end }: Length, published: Day): string | null {
  const step = { yesterday: -1, today: 0, tomorrow: 1 }[wordAt(view, end + 1)] ?? 0;
  const day = stepped(published.add({ days: step }), unit, -(count ?? 0));
  return day === null ? null : isoDay(day);
}

/** "three days from now", "three weeks from tomorrow", "two weeks from Friday"; "for two weeks from Friday" is how long. */
function fromNow(view: TimeView, at: number, length: Length): TimeReading | null {
  const { end, unit, count } = length;
  const day = wordAt(view, end + 1);
  if (wordAt(view, end) !== 'from') return null;
  if (/^(?:now|today)$/.test(day)) return reading([at, end + 2], later(view, length), length);
  const isDay = day === 'tomorrow' || (day.endsWith('day') && /^(?:week|month|year)$/.test(unit));
  const isLength = /^(?:for|of|take|takes|last|lasts)$/.test(wordAt(view, at - 1));
  return isDay && !isLength && count !== null ? fromDate(view, [at, end + 1], { length, sign: 1 }) : null;
}

const later = (view: TimeView, { count, unit }: Length): Reckoned =>
  count === null ? OPEN : fromPublication(view, (day) => distantValue(day, unit, count));

/** "in three days" and "within two years", of what is to come: "built in three days" took so long. */
function ahead(view: TimeView, at: number, lead: string): TimeReading | null {
  const next = lengthAt(view, at + 1);
  if (next === null || /^(?:of|after|before|since)$/.test(wordAt(view, next.end)) || isRecord(view, at)) return null;
  const time = /^'s?$/.test(wordAt(view, next.end)) && wordAt(view, next.end + 1) === 'time' ? 2 : 0;
  if (time === 0 && (wordAt(view, next.end) === "'s" || tenseAround(view, at, next.end) !== 'future')) return null;
  const { count, unit } = next;
  if (count === null) return null;
  if (lead === 'in') return reading([at, next.end + time], later(view, next), next);
  const until = fromPublication(view, (day) => nearInterval(day, unit, count));
  return timeOf([at, next.end + time], { kind: 'period', ...until });
}

/** "Its first meeting in three years", "the lowest in a decade": so long there was none. */
function isRecord(view: TimeView, at: number): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) =>
    /^(?:first|second|third|only|worst|best|most|least|record|[a-z]{2,}[^aeiou]est)$/.test(wordAt(view, at - back)),
  );
}

/** "two days later", "a year earlier", "three weeks before the vote", "a day after 5 May 2021". */
function apart(view: TimeView, at: number, length: Length): TimeReading | null {
  const word = wordAt(view, length.end);
  const sign = /^(?:later|after|afterwards?)$/.test(word)
    ? 1
    : /^(?:earlier|before|previously|prior)$/.test(word)
      ? -1
      : 0;
  if (sign === 0 || (word === 'earlier' && wordAt(view, length.end + 1) === 'than')) return null;
  if (word === 'before' && isLasting(view, at)) return null;
  const to = word === 'prior' && wordAt(view, length.end + 1) === 'to' ? 1 : 0;
  const end = length.end + to + 1;
  if (!/^(?:before|after|prior)$/.test(word)) return fromEarlier(view, [at, end], { length, sign });
  return fromDate(view, [at, end], { length, sign }) ?? fromEvent(view, [at, end], { length, sign });
}

/** "It will be a week before power is back": so long it lasts. */
function isLasting(view: TimeView, at: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:be|been|is|was|takes?|took|taken|waited|wait|to)$/.test(wordAt(view, at - back)),
  );
}

interface Step {
  readonly length: Length;
  readonly sign: number;
}

const GRAINS: ReadonlyMap<Unit, Grain> = new Map([
  ['day', 'day'],
  ['weekend', 'week'],
  ['week', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['quarter', 'month'],
]);

function fromEarlier(view: TimeView, tokens: readonly [number, number], { length, sign }: Step): TimeReading {
  const { count, unit } = length;
  const isClock = unit === 'hour' || unit === 'minute';
  const reckoned =
    count === null || isClock
      ? OPEN
      : fromText(view, GRAINS.get(unit) ?? 'year', (base) => distantValue(base, unit, count * sign));
  return { ...reading(tokens, reckoned, length), confidence: reckoned.value === null ? 0.6 : 0.65 };
}

/** The date it is reckoned from stands after it. */
function fromDate(view: TimeView, [at, end]: readonly [number, number], { length, sign }: Step): TimeReading | null {
  const date = matchPlain(view, end);
  if (date === null || wordAt(view, date.endToken) === "'s") return null;
  const base = date.value === null ? null : (stretchOf(date.value)?.first ?? null);
  const value = base === null || length.count === null ? null : exactFrom(base, length, sign);
  const reckoned = value === null ? OPEN : { ...OPEN, value, anchor: date.anchor, from: date.from };
  return reading([at, date.endToken], reckoned, length);
}

/** From a day, a week off is a day too. */
function exactFrom(base: Day, { unit, count }: Length, sign: number): string | null {
  if (!/^(?:week|fortnight)$/.test(unit)) return distantValue(base, unit, (count ?? 0) * sign);
  const day = stepped(base, unit, (count ?? 0) * sign);
  return day === null ? null : isoDay(day);
}

/** An event without a date leaves it open: "two weeks before the vote", "three days after he resigned". */
function fromEvent(view: TimeView, [at, end]: readonly [number, number], { length, sign }: Step): TimeReading {
  const noun = phraseEnd(view, end);
  if (noun === end && isEdge(view, end)) return fromEarlier(view, [at, end], { length, sign });
  return { ...reading([at, noun], OPEN, length), confidence: 0.6 };
}

const isEdge = (view: TimeView, at: number): boolean => {
  const token = tokenAt(view, at);
  return token === null || token.kind === 'punctuation';
};

/** The position after a noun phrase that begins here with an article or the like; the same position when none does. */
function phraseEnd(view: TimeView, at: number): number {
  if (!/^(?:the|a|an|his|her|its|their|this|that)$/.test(wordAt(view, at))) return at;
  let end = at + 1;
  while (end < at + 6 && /^(?:noun|proper-noun|adjective)$/.test(tokenAt(view, end)?.partOfSpeech ?? '')) end += 1;
  return end > at + 1 ? end : at;
}
