import type { VirtualElement } from '@floating-ui/dom';
import type { Point } from '../hover/state';

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** A mark of no more lines than this is left uncovered whole. */
const MAX_LINES = 3;

/**
 * The words a card is put beside: the whole of a short mark; of one over many lines the line the pointer was on, so
 * that a card fits beside a long quotation without covering what is being read.
 */
export function wordsOf(range: Range, at: Point | null): VirtualElement {
  const line = at === null ? 0 : lineAt(Array.from(range.getClientRects()), at);
  const parent = range.startContainer.parentElement;
  return {
    getBoundingClientRect: () => boxOf(Array.from(range.getClientRects()), line) ?? range.getBoundingClientRect(),
    ...(parent === null ? {} : { contextElement: parent }),
  };
}

/** As wide as the line, as high as all lines of a short mark. */
function boxOf(lines: readonly DOMRect[], line: number): DOMRect | null {
  const own = lines[line];
  if (own === undefined || lines.length > MAX_LINES) return own ?? null;
  const top = Math.min(...lines.map((rect) => rect.top));
  const bottom = Math.max(...lines.map((rect) => rect.bottom));
  return new DOMRect(own.x, top, own.width, bottom - top);
}

/** Position of the smallest box around the point: a Range over paragraphs has the paragraphs' own boxes too. */
export function lineAt(boxes: readonly Rect[], { x, y }: Point): number {
  let best = 0;
  let smallest = Infinity;
  boxes.forEach(({ left, right, top, bottom }, index) => {
    const area = (right - left) * (bottom - top);
    if (x < left || x > right || y < top || y > bottom || area >= smallest) return;
    best = index;
    smallest = area;
  });
  return best;
}
