import { isoInterval, readDay, stretchOf } from '../calendar';
import { matchClock } from './clock';
import { matchMoment, onDay } from './moments';
import { OPEN, textAt, timeOf, wordAt, type TimeReading, type TimeView } from '../reading';

/** From one time to another: "March to June 2023", "30 August – 2 September", "2 p.m. to 5 p.m."; else the one time. */
export function matchTime(view: TimeView, at: number): TimeReading | null {
  const first = bareHour(view, at) ?? matchMoment(view, at);
  if (first === null || first.kind === 'recurring' || first.bound !== null) return first;
  const to = joinerEnd(view, first);
  const second = to === null ? null : matchMoment(view, to);
  return (second === null ? null : joined(first, second)) ?? first;
}

/** "2 to 4 p.m.", "between 5 and 6 p.m.": the first hour has the half of the day of the second, or the one before it. */
function bareHour(view: TimeView, at: number): TimeReading | null {
  const hour = Number(/^\d{1,2}$/.exec(textAt(view, at))?.[0] ?? 0);
  const led = /^(?:from|between)$/.test(wordAt(view, at - 1));
  const isJoined = /^(?:to|-|–)$/.test(wordAt(view, at + 1)) || (led && wordAt(view, at + 1) === 'and');
  if (hour < 1 || hour > 12 || !isJoined) return null;
  const until = matchClock(view, at + 2);
  const last = Number(until?.clock?.[0]?.slice(0, 2) ?? NaN);
  if (
    until === null ||
    until.fuzzy ||
    !view.tokens.slice(at + 2, until.endToken).some(({ lower }) => /^[ap]\.?m/.test(lower))
  )
    return null;
  const late = [hour % 12, (hour % 12) + 12].filter((of) => of < last).at(-1);
  if (late === undefined) return null;
  const clock = [`${String(late).padStart(2, '0')}:00`];
  return timeOf([at, at + 1], { kind: 'clock', ...OPEN, clock });
}

/** The position after "to", "–", "until", or after "and" where "between" stands before; null where nothing joins. */
function joinerEnd(view: TimeView, { firstToken, endToken }: TimeReading): number | null {
  const before = wordAt(view, firstToken - 1) === 'on' ? wordAt(view, firstToken - 2) : wordAt(view, firstToken - 1);
  const word = wordAt(view, endToken);
  if (word === 'and') return before === 'between' ? endToken + 1 : null;
  const isSpan = /^(?:-|–|—|~)$/.test(textAt(view, endToken)) || /^(?:to|through)$/.test(word);
  if (!isSpan && !(before === 'from' && /^(?:until|till)$/.test(word))) return null;
  return endToken + 1;
}

/** Null when the two are no range: of different kinds, or the second before the first. */
function joined(first: TimeReading, second: TimeReading): TimeReading | null {
  if (second.bound !== null || /^(?:recurring)$/.test(second.kind)) return null;
  const tokens = { firstToken: first.firstToken, endToken: second.endToken };
  if (first.kind === 'clock' || second.kind === 'clock') return clocks(first, second);
  const year = second.anchor === 'none' && second.value !== null ? Number(second.value.slice(0, 4)) : null;
  const start = year !== null && first.inYear !== undefined ? first.inYear(year) : first.value;
  if (start === null || second.value === null) {
    const open = first.value === null && second.value === null;
    return open ? { ...second, ...tokens, kind: 'period', fuzzy: first.fuzzy || second.fuzzy } : null;
  }
  const value = rangeValue(start, second.value) ?? weekdayRange(first, second) ?? earlierYear(first, second.value);
  const { anchor, from } = year !== null && first.inYear !== undefined ? second : pick(first, second);
  const fuzzy = first.fuzzy || second.fuzzy;
  return value === null ? null : { ...second, ...tokens, kind: 'period', value, anchor, from, fuzzy };
}

/** What was reckoned at all says from what. */
const pick = (first: TimeReading, second: TimeReading): TimeReading => (second.anchor === 'none' ? first : second);

/** "From May to September" told in June: the May before that September. */
function earlierYear({ inYear }: TimeReading, second: string): string | null {
  const year = Number(second.slice(0, 4));
  if (inYear === undefined) return null;
  const values = [year, year - 1]
    .map((of) => inYear(of))
    .map((first) => (first === null ? null : rangeValue(first, second)));
  return values.find((value) => value !== null) ?? null;
}

/** "From Monday to Wednesday" told on a Tuesday: both days of one week, the last that is over or the next. */
function weekdayRange({ value: first, anchor }: TimeReading, second: TimeReading): string | null {
  const [start, end] = [readDay(first), readDay(second.value)];
  if (start === null || end === null || anchor !== 'publication' || second.anchor !== 'publication') return null;
  if (end.until(start).days >= 7) return null;
  return isoInterval(start.subtract({ days: 7 }), end);
}

/** An interval in the form of its ends where both have the same; else in days. */
function rangeValue(first: string, second: string): string | null {
  const [start, end] = [stretchOf(first), stretchOf(second)];
  if (start === null || end === null || start.first.until(end.last).days <= 0) return null;
  const alike = first.length === second.length && !first.includes('/') && !first.includes('T');
  return alike ? `${first}/${second}` : isoInterval(start.first, end.last);
}

function clocks(first: TimeReading, second: TimeReading): TimeReading | null {
  if (first.kind !== 'clock' || second.kind !== 'clock') return null;
  const tokens = { firstToken: first.firstToken, endToken: second.endToken };
  const fuzzy = first.fuzzy || second.fuzzy;
  const [from = '', to = ''] = [first, second].map(({ clock, value }) => clock?.[0] ?? value?.slice(11) ?? '');
  if (from === '' || to === '') return null;
  const dated = second.value ?? first.value;
  if (dated === null) return { ...second, ...tokens, clock: [from, to], fuzzy };
  const both = first.value !== null && second.value !== null ? `${first.value}/${second.value}` : null;
  const { anchor, from: base } = second.value === null ? first : second;
  return { ...second, ...tokens, anchor, from: base, value: both ?? onDay(dated, [from, to]), clock: [], fuzzy };
}
