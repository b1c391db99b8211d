import * as chrono from 'chrono-node';
import type { Found, FoundTime } from './found';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * What chrono-node finds, in our form: as precise as what it says it knows ("next month" is a month, though it has a day
 * to offer as well). It knows no bounds, durations or recurring times.
 */
export function chronoTimes(input: string, published: string): Found {
  const results = chrono.casual.parse(input, { instant: instantOf(published) }, { forwardDate: false });
  return { quantities: [], times: results.map(foundTime) };
}

/** The local time of the reference: chrono reckons in the zone of the machine, and gives its answers in it. */
function instantOf(published: string): Date {
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0'] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/.exec(published) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

function foundTime({ index, text, start, end }: chrono.ParsedResult): FoundTime {
  const from = valueOf(start);
  // Null at run time, in spite of its type.
  const value = end ? `${from}/${valueOf(end)}` : from;
  const hasClock = start.isCertain('hour');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    start: index,
    end: index + text.length,
    kind: hasClock ? 'clock' : isDay ? 'date' : 'period',
    value,
    bound: null,
    // "This morning": the hour is its own guess, the day is known.
    fuzzy: !hasClock && [...start.tags()].some((tag) => DAY_PARTS.has(tag)),
    every: null,
  };
}

const DAY_PARTS: ReadonlySet<string> = new Set(
  ['morning', 'afternoon', 'evening', 'night', 'tonight', 'noon', 'midnight'].map((part) => `casualReference/${part}`),
);

function valueOf(components: chrono.ParsedComponents): string {
  const part = (component: Parameters<typeof components.get>[0]): string => two(components.get(component) ?? 0);
  const year = String(components.get('year') ?? 0).padStart(4, '0');
  const day = `${year}-${part('month')}-${part('day')}`;
  if (components.isCertain('hour')) return `${day}T${part('hour')}:${part('minute')}:${part('second')}`;
  const knows = (component: 'day' | 'weekday' | 'month' | 'year'): boolean => components.isCertain(component);
  if (knows('day') || knows('weekday') || isCasual(components)) return day;
  return knows('month') ? `${year}-${part('month')}` : year;
}

/** "This morning" and "tonight": nothing is said to be known, and the day is. */
function isCasual(components: chrono.ParsedComponents): boolean {
  return [...components.tags()].some((tag) => tag.startsWith('casualReference/'));
}
