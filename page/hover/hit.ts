import type { Mark } from '../marks/mark';
import { segmentAt, type Segment } from '../marks/segments';
import type { TextPlaces } from '../marks/text-places';
import type { Point } from './state';

/**
 * The mark under a point of the viewport, or null. Highlights have no events of their own, so the caret's place
 * is looked up in the text; it snaps to the nearest text however far, so the character's own box decides.
 */
export function markAt(
  document: Document,
  {
    point,
    segments,
    places,
  }: { readonly point: Point; readonly segments: readonly Segment[]; readonly places: TextPlaces },
): Mark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  if (caret === null) return null;
  const offset = places.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  return markOfCharacter(offset, point) ?? markOfCharacter(offset - 1, point);

  /** The caret stands before or after the character the pointer is on. */
  function markOfCharacter(start: number, on: Point): Mark | null {
    const segment = segmentAt(segments, start);
    if (segment === null) return null;
    const range = places.rangeOf({ start, end: start + 1 });
    return range !== null && covers(range, on) ? segment.mark : null;
  }
}

function covers(range: Range, { x, y }: Point): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
