import type { DrawnMap, MapPoint, Outline } from '../../protocol/maps';
import type { Named, Rect } from './labels';
import { textWidth } from './text-width';

/** Font sizes in pixels, as map.css has them. */
export const SIZE = { place: 12, wide: 11.5, home: 11.5, other: 10.5 };

/** How far the map is zoomed in and moved: a place at (x, y) is shown at (k·x + tx, k·y + ty). */
export interface Zooming {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const UNZOOMED: Zooming = { k: 1, x: 0, y: 0 };

export function zoomed(
  point: { readonly x: number; readonly y: number },
  { k, x, y }: Zooming,
): { x: number; y: number } {
  return { x: k * point.x + x, y: k * point.y + y };
}

/** A point's wish for its name. */
export function namedPoint(point: MapPoint, name: string, zooming: Zooming): Named {
  const { id, isWide } = point;
  return { id, name, ...zoomed(point, zooming), at: isWide ? 'middle' : 'dot', size: isWide ? SIZE.wide : SIZE.place };
}

/** The countries that are named over their land: those too small for it are points, until they are zoomed to. */
export function outlinesToName({ outlines, points }: DrawnMap, zooming = UNZOOMED): readonly Outline[] {
  const dots = new Set(points.map(({ id }) => id));
  return outlines.filter((outline) => {
    const { place, label, name } = outline;
    if (place === null || !dots.has(place)) return true;
    return zooming.k > 1 && label !== null && textWidth(name, sizeOf(outline)) <= label.width * zooming.k;
  });
}

/** A country's wish for its name: over its widest part, if it fits in. */
export function namedOutline(outline: Outline, zooming: Zooming): readonly Named[] {
  const { label, name, place } = outline;
  if (label === null) return [];
  const size = sizeOf(outline);
  const room = label.width * zooming.k;
  // A place of the article is named in any case: beside it, where its name does not fit in.
  const at = place !== null && textWidth(name, size) > room ? 'dot' : { room };
  return [{ id: place ?? outlineId(outline), name, ...zoomed(label, zooming), at, size }];
}

function sizeOf({ role }: Outline): number {
  return role === 'home' ? SIZE.home : SIZE.other;
}

/** Unlike the id of any place. */
export function outlineId({ code, name }: Outline): string {
  return `outline ${code ?? name}`;
}

/** The box of the inset. */
export function insetRect({ inset }: DrawnMap): readonly Rect[] {
  if (inset === null) return [];
  return [{ left: inset.x, top: inset.y, right: inset.x + inset.width, bottom: inset.y + inset.height }];
}
