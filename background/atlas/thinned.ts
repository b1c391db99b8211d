import type { Topology } from 'topojson-specification';

/**
 * Degrees: lines that go no farther to any side are left as they are. Thinned, an island would shrink to a line, and a
 * ring without an inside is filled all round the globe.
 */
const SMALL = 1.5;

/** Degrees east, degrees north. */
type Point = readonly [number, number];
/** Lines are kept as a first point and steps from one point to the next, in whole numbers. */
type Arc = readonly (readonly number[])[];

/**
 * The same outlines with fewer points: no line goes farther from where it was than so many degrees (Ramer, Douglas and
 * Peucker). Neighbours share their lines, so that their borders still meet.
 */
export function thinned<Kind extends Topology>(topology: Kind, degrees: number): Kind {
  const [east, north] = topology.transform?.scale ?? [1, 1];
  const southernmost = topology.transform?.translate[1] ?? 0;
  const arcs = topology.arcs.map((arc) => {
    const stops = stopsOf(arc);
    const points = stops.map(([x, y]): Point => {
      const latitude = southernmost + y * north;
      return [x * east * Math.cos((latitude * Math.PI) / 180), latitude];
    });
    return isSmall(points) ? arc : arcOf(stops.filter(isKept(points, degrees)));
  });
  return { ...topology, arcs };
}

function stopsOf(arc: Arc): readonly Point[] {
  let [x, y] = [0, 0];
  return arc.map(([across = 0, up = 0]) => {
    x += across;
    y += up;
    return [x, y];
  });
}

function arcOf(stops: readonly Point[]): number[][] {
  return stops.map(([x, y], index) => {
    const [fromX, fromY] = stops[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

function isSmall(points: readonly Point[]): boolean {
  const [first = [0, 0]] = points;
  return points.every(([x, y]) => Math.abs(x - first[0]) < SMALL && Math.abs(y - first[1]) < SMALL);
}

/** Tells by position which points are kept: the ends, and of each piece the farthest off, where that is too far. */
function isKept(points: readonly Point[], degrees: number): (_: unknown, index: number) => boolean {
  const kept = new Set([0, points.length - 1]);
  const pieces: [number, number][] = [[0, points.length - 1]];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const [from, to] = piece;
    const { index, distance } = farthest(points, from, to);
    if (distance <= degrees) continue;
    kept.add(index);
    pieces.push([from, index], [index, to]);
  }
  return (_, index) => kept.has(index);
}

function farthest(points: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const [start, end]: [Point, Point] = [points[from] ?? [0, 0], points[to] ?? [0, 0]];
  let [index, distance] = [from, 0];
  for (let at = from + 1; at < to; at += 1) {
    const off = distanceTo(points[at] ?? start, start, end);
    if (off > distance) [index, distance] = [at, off];
  }
  return { index, distance };
}

/** From a point to the stretch between two others. */
function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [acrossX, acrossY] = [toX - fromX, toY - fromY];
  const length = acrossX * acrossX + acrossY * acrossY;
  const along = length === 0 ? 0 : ((x - fromX) * acrossX + (y - fromY) * acrossY) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - part * acrossX, y - fromY - part * acrossY);
}
