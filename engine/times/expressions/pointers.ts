import { PARTS_OF_DAY, PERIODS } from '../../data/time-words';
import { isoDay, type Day } from '../calendar';
import { periodValue } from './relative';
import { fromText, type Grain } from '../context/said';
import type { Unit } from '../steps';
import { timeOf, wordAt, type TimeReading, type TimeView } from '../reading';

/** Times that point at one in the text: "the next day", "that day", "the same month", "the year before". */
export function matchPointer(view: TimeView, at: number): TimeReading | null {
  const pointing = pointingAt(view, at);
  if (pointing === null || wordAt(view, pointing.end) === 'of') return null;
  const { unit, step, end } = pointing;
  const kind = unit === 'day' ? 'date' : 'period';
  const grain = unit === 'day' || unit === 'week' || unit === 'month' ? unit : 'year';
  const reckoned = fromText(view, grain satisfies Grain, (base) => pointedValue(base, unit, step));
  return timeOf([at, end], { kind, ...reckoned, confidence: 0.6 });
}

const pointedValue = (base: Day, unit: Unit, step: number): string | null =>
  unit === 'day' ? isoDay(base.add({ days: step })) : periodValue(base, unit, step);

interface Pointing {
  readonly unit: Unit;
  /** In units from the time pointed at. */
  readonly step: number;
  readonly end: number;
}

function pointingAt(view: TimeView, at: number): Pointing | null {
  const [first, second, third] = [0, 1, 2].map((step) => wordAt(view, at + step)) as [string, string, string];
  if (first === 'that') return that(view, at, second);
  if (first !== 'the') return null;
  const unit = unitOf(third);
  if (unit !== null && /^(?:previous|preceding|prior)$/.test(second)) return { unit, step: -1, end: at + 3 };
  // "Over the next year" is reckoned from publication.
  if (second === 'next' && /^(?:decade|century)$/.test(third)) return null;
  if (second === 'next' && unit !== 'day' && /^(?:over|within|during|throughout|for|in)$/.test(wordAt(view, at - 1)))
    return null;
  if (unit !== null && /^(?:next|following)$/.test(second)) return { unit, step: 1, end: at + 3 };
  if (unit !== null && second === 'same') return { unit, step: 0, end: at + 3 };
  const noun = unitOf(second);
  if (noun === null || PARTS_OF_DAY.has(second) || !isClosed(view, at + 3)) return null;
  if (/^(?:before|prior|earlier)$/.test(third)) return { unit: noun, step: -1, end: at + 3 };
  return third === 'after' ? { unit: noun, step: 1, end: at + 3 } : null;
}

/** "That day", "that year"; not "said that week after week". */
function that(view: TimeView, at: number, noun: string): Pointing | null {
  const unit = unitOf(noun);
  if (unit === null || noun === 'century' || /^(?:after|by|and|one|two)$/.test(wordAt(view, at + 2))) return null;
  return { unit, step: 0, end: at + 2 };
}

/** A part of a day is of that day; hours point at nothing that has a date. */
function unitOf(word: string): Unit | null {
  if (PARTS_OF_DAY.has(word)) return 'day';
  const unit = PERIODS.get(word);
  return unit === undefined || word.endsWith('s') || /^(?:minute|hour|weekend|fortnight|quarter)$/.test(unit)
    ? null
    : unit;
}

/** "The day after the vote" is reckoned from the vote, not from an earlier day. */
const isClosed = (view: TimeView, at: number): boolean =>
  !/^\p{L}/u.test(wordAt(view, at)) || wordAt(view, at) === 'and';
