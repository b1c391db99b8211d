import type { Span } from '../../engine/model';
import type { MarkKind } from '../../protocol/settings';
import type { Mark } from './mark';
import type { Segment } from './segments';

/** One range to paint. */
export interface Stroke extends Span {
  readonly kind: MarkKind;
}

/**
 * What is painted: quotations whole, as a ground; over it the segments of everything else, which do not overlap.
 * In text order.
 */
export function strokesOf(marks: readonly Mark[], segments: readonly Segment[]): Stroke[] {
  const ground = marks.filter(({ kind }) => kind === 'quote');
  const figures = segments.filter(({ mark }) => mark.kind !== 'quote');
  return [
    ...ground.map(({ start, end, kind }): Stroke => ({ start, end, kind })),
    ...figures.map(({ start, end, mark }): Stroke => ({ start, end, kind: mark.kind })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * At most `limit` strokes around the position `centre`, as many before it as after it while both sides have some.
 * Text order stands for nearness: an article runs down the page.
 */
export function nearest<Item>(items: readonly Item[], centre: number, limit: number): readonly Item[] {
  if (items.length <= limit) return items;
  const first = Math.max(0, Math.min(centre - (limit >>> 1), items.length - limit));
  return items.slice(first, first + limit);
}

/** Position of the first item for which `isBelow` holds; the items must be in the order of the page. */
export function firstBelow<Item>(items: readonly Item[], isBelow: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBelow(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
