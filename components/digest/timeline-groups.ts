import type { TimeExpression } from '../../engine/model';
import { clockWords } from '../card/dates';
import { clipAtWord, excerptOf } from '../card/excerpt';
import { everyWords, fuzzyWords, saidWords, withBound } from '../card/time-words';
import { ourNote, pageNote, type DigestLine, type LineGroup } from './line';
import type { Lookup } from './lookup';
import { shortDate } from './short-date';

/** UTF-16 code units of what happened: two or three lines of the popup. */
const EVENT_LENGTH = 140;

/**
 * What happened, by its date: resolved ones in the digest's order, then what comes again, then what the text leaves open.
 *
 * @param ids of times, as the digest orders them.
 */
export function timelineGroups(ids: readonly string[], lookup: Lookup): LineGroup[] {
  const byDate = new Map<string, TimeExpression[]>();
  for (const time of ids.flatMap((id) => lookup.time(id) ?? [])) {
    const date = headingOf(time);
    byDate.set(date, byDate.get(date) ?? []);
    byDate.get(date)?.push(time);
  }
  const open = byDate.get(OPEN) ?? [];
  byDate.delete(OPEN);
  const groups = [...byDate];
  if (open.length > 0) groups.push([OPEN, open]);
  return groups.map(([title, times]) => ({
    key: title,
    title,
    titleFrom: 'ours',
    aside: null,
    share: null,
    lines: times.map((time) => timelineLine(time, { title, lookup })),
  }));
}

/** The group of what has no date. */
const OPEN = 'When is not told';

/** "After 5 pm" is on that day, not after it. @example "11 August 2024", "since February 2022", "every week" */
function headingOf(time: TimeExpression): string {
  const every = everyWords(time.every);
  if (every !== null) return every;
  const date = time.value === null ? null : shortDate(time.value);
  if (time.value === null || date === null) return OPEN;
  return clockWords(time.value) === null ? withBound(date, time) : date;
}

/** What happened, then the article's words for when; where it does not tell what, the words around the date. */
function timelineLine(time: TimeExpression, { title, lookup }: { title: string; lookup: Lookup }): DigestLine {
  const said = saidWords(lookup.analysis, time);
  const clock = time.value === null ? null : clockWords(time.value);
  const event = time.event === null ? null : clipAtWord(lookup.words(time.event, EVENT_LENGTH * 2), EVENT_LENGTH);
  return {
    key: time.id,
    kind: 'time',
    title: event ?? around(time, lookup),
    tag: null,
    notes: [
      ...(said === title || event === null ? [] : pageNote(said)),
      ...ourNote(clock === null ? null : withBound(clock, time)),
      ...ourNote(fuzzyWords(lookup.analysis, time)),
    ],
    spans: [{ start: time.start, end: time.end }],
  };
}

function around(time: TimeExpression, { analysis }: Lookup): string {
  const { before, match, after } = excerptOf(analysis, time);
  return clipAtWord(`${before}${match}${after}`, EVENT_LENGTH);
}
