import { crossings, extentOf, type Ring } from './rings';
import type { Box } from './views';

/** A line of text fits in here. */
export interface Room {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Pixels from a line's middle to its upper and lower edge. */
const HALF_LINE = 6;
/** Levels that are tried from top to bottom. */
const LEVELS = 24;
/** What is narrower is room for nothing. */
const LEAST = 18;
/** Pixels between a name and the edge of the map. */
const EDGE = 4;

/** The widest level strip of a country's land on the map; null where there is none to speak of. */
export function labelRoom(rings: readonly Ring[], box: Box): Room | null {
  let best: Room | null = null;
  for (let level = 0; level < LEVELS; level += 1) {
    const y = EDGE + HALF_LINE + ((box.height - 2 * (EDGE + HALF_LINE)) * level) / (LEVELS - 1);
    const room = widestAt(rings, y, box);
    if (room !== null && room.width > (best?.width ?? LEAST)) best = room;
  }
  return best;
}

/** The middle of a country too small for its name; null when it is not on the map. */
export function middleOf(rings: readonly Ring[], { width, height }: Box): Room | null {
  const largest = rings.toSorted((some, other) => extentOf(other) - extentOf(some))[0] ?? [];
  const xs = largest.filter((_, at) => at % 2 === 0);
  const ys = largest.filter((_, at) => at % 2 === 1);
  const [x, y] = [mean(xs), mean(ys)];
  const isShown = x >= 0 && x <= width && y >= 0 && y <= height;
  return isShown ? { x: Math.round(x), y: Math.round(y), width: 0 } : null;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function widestAt(rings: readonly Ring[], y: number, { width }: Box): Room | null {
  const strips = [y - HALF_LINE, y, y + HALF_LINE].map((level) => stripsOf(crossings(rings, level)));
  const common = strips.reduce(shared);
  let best: Room | null = null;
  for (const [from, to] of common) {
    const [left, right] = [Math.max(from, EDGE), Math.min(to, width - EDGE)];
    if (right - left > (best?.width ?? 0))
      best = { x: Math.round((left + right) / 2), y: Math.round(y), width: Math.floor(right - left) };
  }
  return best;
}

type Strip = readonly [number, number];

function stripsOf(crossed: readonly number[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (let at = 0; at + 1 < crossed.length; at += 2) strips.push([crossed[at] ?? 0, crossed[at + 1] ?? 0]);
  return strips;
}

function shared(some: readonly Strip[], others: readonly Strip[]): readonly Strip[] {
  return some.flatMap(([from, to]) =>
    others
      .map(([otherFrom, otherTo]): Strip => [Math.max(from, otherFrom), Math.min(to, otherTo)])
      .filter(([left, right]) => left < right),
  );
}
