import { ELISIONS } from '../../data/quotation-words';
import type { TaggedToken } from '../../model';
import type { Mark, MarkPair } from './marks';

interface Single {
  readonly mark: Mark;
  /** "weakly": turned like an apostrophe, and opens only what a sure mark closes ("said: ’Go home.’"). */
  readonly opens: 'surely' | 'weakly' | 'no';
  /** "weakly": might as well be the apostrophe of a plural ("the soldiers' homes") or of "goin'". */
  readonly closes: 'surely' | 'weakly' | 'no';
}

interface Block {
  readonly tokens: readonly TaggedToken[];
  readonly doubles: readonly MarkPair[];
  /** The next block opens with a single mark: one that opens this block may be taken up again there. */
  readonly carriesOn: boolean;
}

/** Pairs single quote marks that stand outside double ones; apostrophes, primes and elisions ("'em", "the '90s") are left out. */
export function pairSingleMarks(marks: readonly Mark[], block: Block): MarkPair[] {
  const singles = singlesOf(marks, block.doubles);
  const pairs: MarkPair[] = [];
  for (let at = 0; at < singles.length; at += 1) {
    const open = singles[at];
    if (open === undefined || open.opens === 'no') continue;
    const close = closingOf(singles, at);
    if (close === null) {
      pairs.push(...reopenedLater(open.mark, block));
      continue;
    }
    const end = singles[close]?.mark;
    if (end === undefined) break;
    const { first, end: contentFirst } = open.mark;
    pairs.push({ open: first, contentFirst, contentEnd: end.first, end: end.end, closed: true });
    at = close;
  }
  return pairs;
}

/** A mark that opens a sentence and closes nowhere in its block: the quote runs on into the next block. */
function reopenedLater({ first, end: contentFirst, before }: Mark, { tokens, carriesOn }: Block): MarkPair[] {
  const last = tokens.at(-1);
  const opens = before === undefined || /^[:,.?!]$/.test(before.text);
  if (!carriesOn || last === undefined || !opens) return [];
  return [{ open: first, contentFirst, contentEnd: last.index + 1, end: last.index + 1, closed: false }];
}

/** The first sure closing mark before the next opening one, else the first weak one. */
function closingOf(singles: readonly Single[], open: number): number | null {
  let weak: number | null = null;
  for (let at = open + 1; at < singles.length && singles[at]?.opens !== 'surely'; at += 1) {
    if (singles[at]?.closes === 'surely') return at;
    if (singles[at]?.closes === 'weakly') weak ??= at;
  }
  return singles[open]?.opens === 'weakly' ? null : weak;
}

function singlesOf(marks: readonly Mark[], doubles: readonly MarkPair[]): Single[] {
  const singles: Single[] = [];
  let double = 0;
  for (const mark of marks) {
    if (mark.sort === 'double') continue;
    while ((doubles[double]?.end ?? Infinity) <= mark.first) double += 1;
    const pair = doubles[double];
    if (pair === undefined || mark.first <= pair.open) {
      singles.push({ mark, opens: opensBefore(mark), closes: closesAfter(mark) });
    }
  }
  return singles;
}

function opensBefore({ text, before, after, touchesBefore, touchesAfter }: Mark): Single['opens'] {
  if (!touchesAfter || after === undefined || isElision(after)) return 'no';
  if (after.kind === 'punctuation' && !/^(?:[“"«@#£$€¿¡[(…]|\.{2,})$/u.test(after.text)) return 'no';
  if (touchesBefore && !/^[([—–"“-]+$/u.test(before?.text ?? '')) return 'no';
  if (text !== '’') return 'surely';
  return (before === undefined || /^[:,]$/.test(before.text)) && /^\p{Lu}/u.test(after.text) ? 'weakly' : 'no';
}

function closesAfter({ text, before, after, touchesBefore, touchesAfter }: Mark): Single['closes'] {
  if (!touchesBefore || before === undefined || before.kind === 'number' || text === '‚') return 'no';
  if (touchesAfter && after?.kind !== 'punctuation') return 'no';
  if (before.kind === 'punctuation') return /^(?:[,.;!?…”"]+|\.{2,})$/u.test(before.text) ? 'surely' : 'weakly';
  // "the soldiers' homes", "goin' home", "cup o' tea"
  return !touchesAfter && /(?:s|in|o|an|th)$/i.test(before.text) ? 'weakly' : 'surely';
}

function isElision(token: TaggedToken): boolean {
  return ELISIONS.has(token.lower) || /^\d\ds?$/.test(token.text);
}
