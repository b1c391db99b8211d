/** Degrees east, degrees north: the order of GeoJSON. */
export type Position = readonly [number, number];

/** A direction from the middle of the earth, of length 1: two of them are near when their product is near 1. */
export type Direction = readonly [number, number, number];

/** A circle on the globe. The radius is in degrees of arc: 1° is 111 kilometres. */
export interface Cap {
  readonly centre: Position;
  readonly radius: number;
}

const DEGREE = Math.PI / 180;

export const radians = (degrees: number): number => degrees * DEGREE;
export const degrees = (angle: number): number => angle / DEGREE;

export function directionOf([longitude, latitude]: Position): Direction {
  const level = Math.cos(radians(latitude));
  return [level * Math.cos(radians(longitude)), level * Math.sin(radians(longitude)), Math.sin(radians(latitude))];
}

/** The cosine of the angle between them. */
export function product([x, y, z]: Direction, [otherX, otherY, otherZ]: Direction): number {
  return x * otherX + y * otherY + z * otherZ;
}

/** Degrees of arc between two directions, from their product. */
export function angleOf(product: number): number {
  return degrees(Math.acos(Math.min(1, Math.max(-1, product))));
}

/** Degrees of arc between two places. */
export function distance(some: Position, other: Position): number {
  return angleOf(product(directionOf(some), directionOf(other)));
}

/** The middle of places, as the sum of their directions: no trouble at the antimeridian or the poles. */
export function middleOf(directions: readonly Direction[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [east, aside, north] of directions) {
    x += east;
    y += aside;
    z += north;
  }
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** A circle round all of them; not the smallest one. */
export function capOf(positions: readonly Position[]): Cap {
  const directions = positions.map(directionOf);
  const centre = middleOf(directions);
  const middle = directionOf(centre);
  const farthest = directions.reduce((least, direction) => Math.min(least, product(middle, direction)), 1);
  return { centre, radius: angleOf(farthest) };
}

/** Whether two circles have a place in common. */
export function meet(some: Cap, other: Cap): boolean {
  return distance(some.centre, other.centre) <= some.radius + other.radius;
}
