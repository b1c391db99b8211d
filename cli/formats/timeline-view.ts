import type { Analysis, TimeExpression } from '../../engine/model';
import { listed, present, quoted, type Line } from './digest-index';

/** What happened, by date: resolved ones in order, then the open ones. Times of one date are one line with several points. */
export function timelineOf(analysis: Analysis): Line[] {
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const byDate = new Map<string, TimeExpression[]>();
  for (const time of analysis.digest.timeline.flatMap((id) => present(times.get(id)))) {
    const date = dateOf(time);
    byDate.set(date, byDate.get(date) ?? []);
    byDate.get(date)?.push(time);
  }
  return [...byDate].map(([name, at]) => {
    const points = at.map((time) => happeningOf(analysis, time));
    const [first = ''] = points;
    return points.length === 1 ? { name, detail: first } : { name, detail: '', points };
  });
}

/** As in the JSON, with the word for the side of it that is meant. @example "since 2022-02", "every P1W", "open" */
function dateOf({ value, bound, every }: TimeExpression): string {
  return listed([value === null ? null : bound, value ?? (every === null ? 'open' : `every ${every}`)], ' ');
}

/** @example "on Sunday · not exact · troops crossed the border" */
function happeningOf(analysis: Analysis, time: TimeExpression): string {
  const { event, fuzzy, value } = time;
  return listed([
    value === null ? saidWords(analysis, time) : quoted(analysis, time),
    fuzzy ? 'not exact' : '',
    event === null ? '' : quoted(analysis, event),
  ]);
}

/** Words an expression may begin with that say already on which side of it something holds. */
const SAYS_BOUND = /^(?:since|from|until|till|to|up to|before|prior to|ahead of|by|after|following)\b/i;

/** What the article says, with the word before it that says on which side of it something holds. */
export function saidWords(analysis: Analysis, time: TimeExpression): string {
  const said = quoted(analysis, time);
  return time.bound === null || SAYS_BOUND.test(said) ? said : `${time.bound} ${said}`;
}
