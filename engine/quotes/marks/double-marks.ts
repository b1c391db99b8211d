import type { TaggedToken } from '../../model';
import type { Mark, MarkPair } from './marks';

const ENDS_WORDS = /^(?:[,;]|[.!?…]|\.{2,})$/u;
const ENDS_SENTENCE = /^(?:[.!?…]|\.{2,})$/u;

/** A quote that is open, and how many quotes within it are. */
interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

/**
 * Pairs the double marks and guillemets of one block. Marks are told apart by their looks, the white space around them
 * and whether a quote is open; an inch mark ("a 6" pipe") and a closing mark that nothing opened are left out.
 *
 * @param marks those of one block, single ones among them passed over.
 */
export function pairDoubleMarks(marks: readonly Mark[], tokens: readonly TaggedToken[]): MarkPair[] {
  const doubles = marks.filter(({ sort }) => sort === 'double');
  const closers = lastClosers(doubles);
  const pairs: MarkPair[] = [];
  let open: Open | null = null;
  for (const [at, mark] of doubles.entries()) {
    const next = doubles[at + 1];
    if (isInchMark(mark, next)) continue;
    if (open === null) {
      open = opens(mark, next) ? { mark, depth: 0 } : null;
    } else if (closes(mark, next)) {
      if (open.depth === 0) pairs.push(pairOf(open.mark, mark));
      open = open.depth === 0 ? null : { mark: open.mark, depth: open.depth - 1 };
    } else if (mark.first === open.mark.end) {
      // Two opening double marks in a row: the first wraps a whole paragraph, the second is the quote.
      open = { mark, depth: 0 };
    } else if (isInner(mark, open.mark, at, closers) || !ENDS_SENTENCE.test(mark.before?.text ?? '')) {
      open = { mark: open.mark, depth: open.depth + 1 };
    } else {
      pairs.push(unclosedPair(open.mark, mark.first));
      open = { mark, depth: 0 };
    }
  }
  const last = tokens.at(-1);
  if (open !== null && last !== undefined) pairs.push(unclosedPair(open.mark, last.index + 1));
  return pairs;
}

/** Where in the block the last closing mark of each family stands. */
function lastClosers(marks: readonly Mark[]): Map<Mark['family'], number> {
  return new Map(
    marks.flatMap(({ family, direction }, at) => (direction === 'closing' ? [[family, at] as const] : [])),
  );
}

/** «… “…” …»: of another family than the open quote, which a mark of its own still closes. */
function isInner(mark: Mark, open: Mark, at: number, closers: ReadonlyMap<Mark['family'], number>): boolean {
  return mark.family !== open.family && (closers.get(open.family) ?? -1) > at;
}

function pairOf(open: Mark, close: Mark): MarkPair {
  return { open: open.first, contentFirst: open.end, contentEnd: close.first, end: close.end, closed: true };
}

function unclosedPair(open: Mark, end: number): MarkPair {
  return { open: open.first, contentFirst: open.end, contentEnd: end, end, closed: false };
}

/** `6' 2" tall`: a straight mark after a figure, when the next mark is a closing one that the quote still needs. */
function isInchMark({ family, before, touchesBefore, touchesAfter }: Mark, next: Mark | undefined): boolean {
  if (family !== 'straight' || !touchesBefore || touchesAfter || !/\d$/.test(before?.text ?? '')) return false;
  return next?.direction === 'closing';
}

/** A mark that looks like a closing one opens a quote all the same when the next one closes it (`communities," For … it".`). */
function opens({ direction, family, before, touchesBefore }: Mark, next: Mark | undefined): boolean {
  if (direction === 'opening') return true;
  if (next === undefined || next.direction === 'opening') return false;
  // "”We are ready,” she said": turned the wrong way, or »turned outwards«.
  if (family !== 'straight') return direction === 'either';
  if (touchesBefore && /\d$/.test(before?.text ?? '')) return false;
  return next.direction === 'closing' && (direction === 'either' || before?.text === ',');
}

/** An opening mark stands for a closing one when the next opens too (`reach, “he said. “If we …”`). */
function closes({ direction, fixed, before }: Mark, next: Mark | undefined): boolean {
  if (direction !== 'opening') return true;
  return !fixed && next?.direction === 'opening' && ENDS_WORDS.test(before?.text ?? '');
}
