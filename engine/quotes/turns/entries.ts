import type { TaggedToken } from '../../model';
import type { Reading, Stretch } from '../reading';

/** Zones and marks that go with a clock time: "10.15am BST", "6:50 p.m. ET". */
const WITH_TIME =
  /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cest|cet|eet|eest|est|edt|et|pt|pst|pdt|ist|jst|aest|aedt|msk|h)$/;
const LEADS_TO_TIME = /^(?:updated|posted|published|at|last)$/;
const AFTER_HEADER = /^(?:[|:·•–—-]|-{2,})$/;

/**
 * Position after the clock time that heads a live blog's entry ("14:32", "10.15am BST –", "Updated at 12.04 GMT"), for an
 * entry whose tokens are `first` to `end`. `first` itself when none does: a sentence may open with a number too.
 */
export function afterEntryHeader(tokens: readonly TaggedToken[], first: number, end: number): number {
  let at = first;
  while (at < Math.min(end, first + 3) && LEADS_TO_TIME.test(tokens[at]?.lower ?? '')) at += 1;
  const time = afterClock(tokens, at, end);
  if (time === at) return first;
  at = time;
  while (at < Math.min(end, time + 3) && WITH_TIME.test(tokens[at]?.lower ?? '')) at += 1;
  const marked = at > time || tokens[first + 1]?.text === ':';
  if (AFTER_HEADER.test(tokens[at]?.text ?? '')) return at + 1;
  // "12.04 million people" is no time; "14:32 Trains are running" is.
  return at === end || (marked && /^[\p{Lu}"“‘'«]/u.test(tokens[at]?.text ?? '')) ? at : first;
}

/** "14:32", "10.15", "10.15am", "6 p.m.": position after it, or `at` itself. */
function afterClock(tokens: readonly TaggedToken[], at: number, end: number): number {
  const hour = tokens[at];
  const colon = tokens[at + 1];
  const minute = tokens[at + 2];
  if (hour === undefined || at >= end) return at;
  if (/^(?:[01]?\d|2[0-3])$/.test(hour.text)) {
    const joined = colon?.text === ':' && colon.start === hour.end && minute?.start === colon.end;
    if (joined && at + 2 < end && /^[0-5]\d$/.test(minute.text)) return at + 3;
    return WITH_TIME.test(colon?.lower ?? '') && at + 1 < end ? at + 1 : at;
  }
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(hour.text) ? at + 1 : at;
}

/**
 * The reading with the clock times that head entries left out of their sentences: they are part of no quotation and no
 * source phrase. A sentence that was nothing else stays, so that no speaker is inherited over it.
 */
export function entriesApart(reading: Reading): Reading {
  const { tokens } = reading;
  const stretches: Stretch[] = reading.stretches.map((stretch, at) => {
    if (reading.stretches[at - 1]?.block === stretch.block) return stretch;
    const first = afterEntryHeader(tokens, stretch.first, stretch.end);
    return first < stretch.end ? { ...stretch, first } : stretch;
  });
  const byFirst = new Map(stretches.map((stretch) => [stretch.first, stretch]));
  return { ...reading, stretches, stretchFrom: (token) => byFirst.get(token) ?? null };
}
