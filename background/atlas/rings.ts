import { geoPath, type GeoContext } from 'd3-geo';
import { coordinatesOf } from './grounds';
import type { AtlasCountry } from './atlas';
import { meet } from './sphere';
import type { Box, View } from './views';

/** A closed line on paper: x and y by turns, in pixels. */
export type Ring = readonly number[];

/** Degrees from middle to upper edge from which on nobody sees what the coarse outlines leave out. */
const COARSE_REACH = 20;

/** A country's land as it comes on paper, cut at the edge of the map; empty when none of it is there. */
export function drawnRings({ parts, coarse }: AtlasCountry, { projection, cap, reach }: View): readonly Ring[] {
  const shown = (reach > COARSE_REACH ? coarse : parts).filter((part) => meet(part, cap));
  if (shown.length === 0) return [];
  const pen = ringPen();
  geoPath(projection, pen)({ type: 'MultiPolygon', coordinates: shown.map(coordinatesOf) });
  return pen.rings;
}

/** Writes down what is drawn. */
function ringPen(): GeoContext & { readonly rings: readonly number[][] } {
  const rings: number[][] = [];
  return {
    rings,
    moveTo: (x, y) => void rings.push([x, y]),
    lineTo: (x, y) => void rings.at(-1)?.push(x, y),
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
  };
}

/** Where a level line crosses the rings, from left to right: odd ones lead in, even ones out, holes included. */
export function crossings(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) addCrossings(found, ring, y);
  return found.sort((some, other) => some - other);
}

/** The innermost loop of all maps: plain indices. */
function addCrossings(found: number[], ring: Ring, y: number): void {
  let fromX = ring.at(-2) ?? 0;
  let fromY = ring.at(-1) ?? 0;
  for (let at = 1; at < ring.length; at += 2) {
    const toX = ring[at - 1] ?? 0;
    const toY = ring[at] ?? 0;
    if (fromY <= y !== toY <= y) found.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
    fromX = toX;
    fromY = toY;
  }
}

/** How much of the box lies inside the rings, 0 to 1, as far as some level lines tell. */
export function shareOf(rings: readonly Ring[], { width, height }: Box): number {
  const LINES = 9;
  const inside = (x: number): number => Math.min(width, Math.max(0, x));
  let length = 0;
  for (let line = 0; line < LINES; line += 1) {
    const crossed = crossings(rings, ((line + 0.5) * height) / LINES);
    crossed.forEach((x, index) => (length += index % 2 === 0 ? -inside(x) : inside(x)));
  }
  return length / (LINES * width);
}

/** The longer side of the box round a ring. */
export function extentOf(ring: Ring): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 1; at < ring.length; at += 2) {
    const x = ring[at - 1] ?? 0;
    const y = ring[at] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return Math.max(right - left, bottom - top);
}
