import type { Analysis, TimeExpression } from '../../engine/model';
import { dateWords } from './dates';
import { words } from './excerpt';

/** Words an expression may begin with that say already on which side of it something holds. */
const SAYS_BOUND = /^(?:since|from|until|till|to|up to|before|prior to|ahead of|by|after|following)\b/i;

/** What the article says, with the word before it that says on which side of it something holds. */
export function saidWords(analysis: Analysis, time: TimeExpression): string {
  const said = words(analysis, time, 60);
  return time.bound === null || SAYS_BOUND.test(said) ? said : `${time.bound} ${said}`;
}

/** @example "since" of "February 2022" → "since February 2022" */
export function withBound(date: string, { bound }: Pick<TimeExpression, 'bound'>): string {
  return bound === null ? date : `${bound} ${date}`;
}

/** The words of the article, and the date they mean where it is not what they say. */
export function saidAndDate(analysis: Analysis, time: TimeExpression): string {
  const said = saidWords(analysis, time);
  const date = time.value === null ? null : withoutWeekday(dateWords(time.value), said);
  return date === null || said.includes(date) ? said : `${said} (${date})`;
}

/** The words of the article have it already: "on Sunday (11 August 2024)". */
function withoutWeekday(date: string | null, said: string): string | null {
  return (
    date?.replace(/^(\p{L}+) (?=\d{1,2} \p{L}+ \d+$)/u, (all, day: string) => (said.includes(day) ? '' : all)) ?? null
  );
}

const FUZZY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:about|around|roughly|approximately|circa|some|nearly|almost|or so)\b/i, 'about then'],
  [/\b(?:early|beginning|start)\b/i, 'early in it'],
  [/\b(?:late|end)\b/i, 'late in it'],
  [/\bmid\b|\bmiddle\b/i, 'in the middle of it'],
];

/** How a time is left open, as far as its words tell; null when it is not. */
export function fuzzyWords(analysis: Analysis, time: TimeExpression): string | null {
  if (!time.fuzzy) return null;
  const said = words(analysis, time, 120);
  return FUZZY_WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? 'not told more exactly';
}

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
]);

/**
 * After how long something comes again; null when the value is not one this knows.
 *
 * @param every ISO 8601 duration of one part.
 * @example "P1W" → "every week"; "P3M" → "every 3 months"
 */
export function everyWords(every: string | null): string | null {
  const [, time = '', count = '', unit = ''] = /^P(T?)(\d{1,4})([YMWDHS])$/.exec(every ?? '') ?? [];
  const period = PERIODS.get(time + unit);
  if (period === undefined) return null;
  return Number(count) === 1 ? `every ${period}` : `every ${Number(count)} ${period}s`;
}
