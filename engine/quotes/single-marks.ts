import { ELISIONS } from '../data/quotation-words';
import type { TaggedToken } from '../model';
import type { MarkPair } from './double-marks';

interface Mark {
  readonly token: TaggedToken;
  readonly opens: boolean;
  /** "weak": might as well be the apostrophe of a plural ("the soldiers' homes"). */
  readonly closes: 'surely' | 'weakly' | 'no';
}

/** Pairs single quote marks that stand outside double ones; apostrophes, primes and elisions ("'em", "the '90s") are left out. */
export function pairSingleMarks(tokens: readonly TaggedToken[], doubles: readonly MarkPair[]): MarkPair[] {
  const marks = marksOf(tokens, doubles);
  const pairs: MarkPair[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const open = marks[at];
    if (open?.opens !== true) continue;
    const close = closingOf(marks, at);
    const end = marks[close ?? -1]?.token.index;
    if (close === null || end === undefined) continue;
    pairs.push({ open: open.token.index, end: end + 1, closed: true });
    at = close;
  }
  return pairs;
}

/** The first sure closing mark before the next opening one, else the first weak one. */
function closingOf(marks: readonly Mark[], open: number): number | null {
  let weak: number | null = null;
  for (let at = open + 1; at < marks.length && marks[at]?.opens !== true; at += 1) {
    if (marks[at]?.closes === 'surely') return at;
    if (marks[at]?.closes === 'weakly') weak ??= at;
  }
  return weak;
}

function marksOf(tokens: readonly TaggedToken[], doubles: readonly MarkPair[]): Mark[] {
  const marks: Mark[] = [];
  let double = 0;
  tokens.forEach((token, at) => {
    if (!/^['‘’]$/.test(token.text)) return;
    while ((doubles[double]?.end ?? Infinity) <= token.index) double += 1;
    const pair = doubles[double];
    if (pair !== undefined && token.index > pair.open) return;
    marks.push(markAt(token, tokens[at - 1], tokens[at + 1]));
  });
  return marks;
}

function markAt(token: TaggedToken, before: TaggedToken | undefined, after: TaggedToken | undefined): Mark {
  const touchesBefore = before?.end === token.start;
  const touchesAfter = after?.start === token.end;
  const bracketBefore = touchesBefore && /^[([—–"“-]+$/u.test(before.text);
  const opens =
    token.text !== '’' &&
    touchesAfter &&
    (!touchesBefore || bracketBefore) &&
    !isElision(after) &&
    after.kind !== 'punctuation';
  return { token, opens, closes: closesAfter(touchesBefore ? before : undefined, touchesAfter ? after : undefined) };
}

function closesAfter(before: TaggedToken | undefined, after: TaggedToken | undefined): Mark['closes'] {
  if (before === undefined || before.kind === 'number') return 'no';
  if (after !== undefined && after.kind !== 'punctuation') return 'no';
  if (before.kind === 'punctuation') return /^[,.;!?…]+$/u.test(before.text) ? 'surely' : 'weakly';
  return /s$/i.test(before.text) && after === undefined ? 'weakly' : 'surely';
}

function isElision(token: TaggedToken): boolean {
  return ELISIONS.has(token.lower) || /^\d\ds?$/.test(token.text);
}
