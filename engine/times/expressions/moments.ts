import { matchClock } from './clock';
import { matchDistance } from './distances';
import { matchDay } from './parts';
import { matchRecurring } from './recurring';
import { textAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** One time of whatever kind: a day with the time of day that stands beside it, "5 p.m. on Sunday", is one. */
export function matchMoment(view: TimeView, at: number): TimeReading | null {
  const recurring = matchRecurring(view, at);
  if (recurring !== null) return recurring;
  const clock = matchClock(view, at);
  if (clock !== null) return dayOfClock(view, clock) ?? clock;
  const day = matchDistance(view, at) ?? matchDay(view, at);
  return day === null ? null : (clockOfDay(view, day) ?? day);
}

/** "5 p.m. on Sunday", "noon today". */
function dayOfClock(view: TimeView, clock: TimeReading): TimeReading | null {
  const lead = /^(?:on|,)$/.test(wordAt(view, clock.endToken)) ? 1 : 0;
  const also = lead === 1 && wordAt(view, clock.endToken + 1) === 'on' ? 1 : 0;
  const day = matchDay(view, clock.endToken + lead + also);
  if (day?.kind !== 'date' || wordAt(view, day.endToken) === "'s") return null;
  return together(clock, day, [clock.firstToken, day.endToken]);
}

/** "Sunday at 5 p.m.", "11 August, 17:30". */
function clockOfDay(view: TimeView, day: TimeReading): TimeReading | null {
  if (day.kind !== 'date') return null;
  const comma = textAt(view, day.endToken) === ',' ? 1 : 0;
  const lead = /^(?:at|around|about)$/.test(wordAt(view, day.endToken + comma)) ? 1 : 0;
  const about =
    lead === 1 && /^(?:around|about|approximately|roughly)$/.test(wordAt(view, day.endToken + comma + 1)) ? 1 : 0;
  const clock = matchClock(view, day.endToken + comma + lead + about);
  if (clock === null) return null;
  const near = about === 1 || (lead === 1 && wordAt(view, day.endToken + comma) !== 'at');
  const joined = together(clock, day, [day.firstToken, clock.endToken]);
  return near ? { ...joined, fuzzy: true } : joined;
}

function together(
  clock: TimeReading,
  day: TimeReading,
  [firstToken, endToken]: readonly [number, number],
): TimeReading {
  const { value, anchor, from } = day;
  const moment = { value: onDay(value, clock.clock ?? []), anchor, from };
  return { ...clock, ...moment, firstToken, endToken, clock: [], fuzzy: clock.fuzzy, confidence: 0.85 };
}

/** Times of day on a day. @example onDay("2024-08-11", ["17:00"]) → "2024-08-11T17:00" */
export function onDay(day: string | null, times: readonly string[]): string | null {
  return day === null || times.length === 0 ? null : times.map((time) => `${day.slice(0, 10)}T${time}`).join('/');
}
