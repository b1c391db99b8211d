import type { TimeExpression } from '../../engine/model';
import { pageNote, type DigestLine } from './line';
import type { Lookup } from './lookup';
import { shortDate } from './short-date';

/** A date in the calendar with the article's words for it; the words alone where they stay open. */
export function timelineLine(time: TimeExpression, lookup: Lookup): DigestLine {
  const said = lookup.words(time, 120);
  const date = time.value === null ? null : shortDate(time.value);
  return {
    key: time.id,
    kind: 'time',
    title: date ?? said,
    tag: date === null ? 'no date' : null,
    notes: date === null || date === said ? [] : pageNote(said),
    spans: [{ start: time.start, end: time.end }],
  };
}
