import type { Span } from '../../engine/model';
import type { Mark } from './mark';

/** A stretch where one mark is the innermost. Segments do not overlap: what is painted is what the pointer finds. */
export interface Segment extends Span {
  readonly mark: Mark;
}

/**
 * Cuts overlapping marks into segments, in text order; each belongs to the shortest mark that covers it, and of two
 * equally long ones to the later in the list.
 *
 * @param marks in order of `start`, as `marksOf` gives them.
 * @example quote "the goal of Kyiv is peace" with the place "Kyiv" → quote | place | quote
 */
export function segmentsOf(marks: readonly Mark[]): Segment[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  edges.forEach((start, index) => {
    open = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark?.start === start; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    const end = edges[index + 1];
    const innermost = shortest(open);
    if (end !== undefined && innermost !== null) append(segments, { start, end, mark: innermost });
  });
  return segments;
}

function shortest(open: readonly Mark[]): Mark | null {
  return open.reduce<Mark | null>(
    (best, mark) => (best !== null && best.end - best.start < mark.end - mark.start ? best : mark),
    null,
  );
}

/** An edge of another mark may cut a segment in two that belong together. */
function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (last?.mark === segment.mark && last.end === segment.start) segments.pop();
  else return void segments.push(segment);
  segments.push({ ...segment, start: last.start });
}

/**
 * Segments without white space at their ends: of "Kenyan government" with the place "Kenyan" inside, the line under
 * "government" begins at the word. Quotations keep theirs, for a pointer between two names in one is still on it.
 */
export function withoutEdgeSpace(segments: readonly Segment[], text: string): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.mark.kind === 'quote') return [segment];
    const said = text.slice(segment.start, segment.end);
    const start = segment.end - said.trimStart().length;
    const end = segment.start + said.trimEnd().length;
    return start < end ? [{ ...segment, start, end }] : [];
  });
}

/** The segment that covers the character at `offset`, or null. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low];
  return segment !== undefined && segment.start <= offset ? segment : null;
}
