import type { GazetteerPlace } from '../../model';

type Point = Pick<GazetteerPlace, 'latitude' | 'longitude'>;

const RADIAN = Math.PI / 180;
/** Of the earth, kilometres, mean. */
const DIAMETER = 12_742;

/** Kilometres along the great circle between two points. */
export function kilometresBetween(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * RADIAN) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * RADIAN) / 2);
  const scale = Math.cos(one.latitude * RADIAN) * Math.cos(other.latitude * RADIAN);
  return DIAMETER * Math.asin(Math.min(1, Math.sqrt(north * north + scale * east * east)));
}
