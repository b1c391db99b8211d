import type { TaggedToken } from '../model';

/** Token positions in the whole text: `open` is the opening mark, `end` the position after the closing one. */
export interface MarkPair {
  readonly open: number;
  readonly end: number;
  readonly closed: boolean;
}

type Direction = 'opening' | 'closing' | 'either';

interface Mark {
  readonly token: TaggedToken;
  readonly direction: Direction;
  /** The last character before it, white space passed over. */
  readonly before: string;
}

const OPENING_MARKS = '“„«';
const CLOSING_MARKS = '”»';
const ENDS_WORDS = /^(?:[,;]|[.!?…]|\.{2,})$/u;
const ENDS_SENTENCE = /^(?:[.!?…]|\.{2,})$/u;

/**
 * Pairs the double marks and guillemets of one block. Straight marks are told apart by the white space around them, and
 * by whether a quote is open; an inch mark ("a 6" pipe") and a closing mark that nothing opened are left out.
 */
export function pairDoubleMarks(tokens: readonly TaggedToken[]): MarkPair[] {
  const marks = marksOf(tokens);
  const pairs: MarkPair[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    if (open === null) {
      open = opens(mark, next) ? mark : null;
      depth = 0;
    } else if (closes(mark, next)) {
      if (depth === 0) pairs.push({ open: open.token.index, end: mark.token.index + 1, closed: true });
      open = depth === 0 ? null : open;
      depth = Math.max(0, depth - 1);
    } else if (ENDS_SENTENCE.test(mark.before)) {
      pairs.push({ open: open.token.index, end: mark.token.index, closed: false });
      open = mark;
      depth = 0;
    } else depth += 1;
  }
  const last = tokens.at(-1);
  if (open !== null && last !== undefined) {
    pairs.push({ open: open.token.index, end: last.index + 1, closed: false });
  }
  return pairs;
}

function marksOf(tokens: readonly TaggedToken[]): Mark[] {
  return tokens.flatMap((token, at) => {
    if (!('"＂'.includes(token.text) || OPENING_MARKS.includes(token.text) || CLOSING_MARKS.includes(token.text)))
      return [];
    const before = tokens[at - 1];
    return [{ token, direction: directionOf(token, before, tokens[at + 1]), before: before?.text ?? '' }];
  });
}

function directionOf(token: TaggedToken, before: TaggedToken | undefined, after: TaggedToken | undefined): Direction {
  if (OPENING_MARKS.includes(token.text)) return 'opening';
  if (CLOSING_MARKS.includes(token.text)) return 'closing';
  const spaceBefore = before === undefined || before.end < token.start || /^[([{—–/-]+$/u.test(before.text);
  const spaceAfter = after === undefined || after.start > token.end;
  if (spaceBefore === spaceAfter) return 'either';
  return spaceBefore ? 'opening' : 'closing';
}

/** A mark that looks like a closing one opens a quote all the same when the next one closes it (`communities," For … it".`). */
function opens({ direction, token, before }: Mark, next: Mark | undefined): boolean {
  if (direction === 'opening') return true;
  if (token.text === '”' || token.text === '»' || next === undefined) return false;
  if (/\d$/.test(before)) return false;
  return next.direction === 'closing' && (direction === 'either' || before === ',');
}

/** An opening mark stands for a closing one when the next opens too (`reach, “he said. “If we …”`). */
function closes({ direction, before }: Mark, next: Mark | undefined): boolean {
  if (direction !== 'opening') return true;
  return next?.direction === 'opening' && ENDS_WORDS.test(before);
}
