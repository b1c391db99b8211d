import type { Point } from './state';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether the pointer is on its way to the card: inside the shape spanned by the point where it was on the mark and
 * the card's corners. Other marks on that way do not take the card's place while it moves.
 */
export function isOnWay(point: Point, from: Point, card: Box): boolean {
  const { left, top, right, bottom } = card;
  const corners: readonly Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    return next !== undefined && isInTriangle(point, [from, corner, next]);
  });
}

/** On the same side of all three edges, or on one of them. */
function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

function side(point: Point, from: Point, to: Point): number {
  return (point.x - to.x) * (from.y - to.y) - (from.x - to.x) * (point.y - to.y);
}
