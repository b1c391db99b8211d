/** From when to when an ISO 8601 value reaches. Strings of one precision compare as times do. */
export interface Extent {
  readonly precision: 'day' | 'moment' | 'clock';
  readonly start: string;
  /** Start of the last day or moment that the value names: the end as the words say it. */
  readonly last: string;
  /** The day after the last one; for moments and times of day the last one itself. */
  readonly end: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** "2022", "2022-02", "2022-02-11", "2022-02-11T17:00", "T17:00", or two of them with a stroke; null for the rest. */
export function extentOf(value: string | null): Extent | null {
  const [from = '', to, ...more] = value?.split('/') ?? [];
  const first = pointOf(from);
  const last = to === undefined ? first : pointOf(to);
  if (first === null || last === null || more.length > 0) return null;
  if (first.precision !== last.precision) return null;
  return { precision: first.precision, start: first.start, last: last.start, end: last.end };
}

/** The day after an ISO date. */
export function nextDay(day: string): string {
  return shifted(day, 0, 1);
}

function pointOf(text: string): Extent | null {
  const day = /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(text);
  if (day !== null) {
    const [, year = '', month, date] = day;
    const start = `${year}${month ?? '-01'}${date ?? '-01'}`;
    const end = date !== undefined ? nextDay(start) : shifted(start, month === undefined ? 12 : 1, 0);
    return { precision: 'day', start, last: start, end };
  }
  const moment = /^(\d{4}-\d{2}-\d{2})?T(\d{2})(:\d{2})?(:\d{2})?/.exec(text);
  if (moment === null) return null;
  const [, date, hour = '', minute, second] = moment;
  const clock = `${hour}${minute ?? ':00'}${second ?? ':00'}`;
  const at = date === undefined ? clock : `${date}T${clock}`;
  return { precision: date === undefined ? 'clock' : 'moment', start: at, last: at, end: at };
}

function shifted(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1 + months, date + days));
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}
