import type { Inset, MapPoint } from '../../protocol/maps';
import type { Atlas } from './atlas';
import { pathData } from './path-data';
import { drawnRings } from './rings';
import { viewAround, type Box, type View } from './views';

const WIDTH = 76;
const HEIGHT = 56;
/** Pixels between the inset and the edges of the map. */
const EDGE = 6;
/** Smaller frames could not be seen. */
const LEAST_FRAME = 5;
/** How many times as far as the map the inset reaches, at least and at most this many degrees. */
const WIDER = 12;
const LEAST_REACH = 16;
const MOST_REACH = 45;
/** Half a pixel: at this size nobody sees more. */
const GRID = 5;

/** A map of the region around, for a map with nothing on it to know it by: open sea, or the inside of one country. */
export function insetOf(
  view: View,
  atlas: Atlas,
  map: { readonly box: Box; readonly points: readonly MapPoint[] },
): Inset {
  const reach = Math.min(MOST_REACH, Math.max(LEAST_REACH, view.reach * WIDER));
  const size = { width: WIDTH, height: HEIGHT };
  const small = viewAround(view.cap.centre, reach, { ...size, padding: 0, leastReach: 0, margin: 0 });
  const land = atlas.countries.flatMap((country) => drawnRings(country, small));
  const scale = view.reach / reach;
  const frame = {
    width: Math.max(LEAST_FRAME, (HEIGHT * scale * map.box.width) / map.box.height),
    height: Math.max(LEAST_FRAME, HEIGHT * scale),
  };
  return {
    ...size,
    ...freeCorner(map),
    d: pathData(land, GRID),
    frame: { ...frame, x: (WIDTH - frame.width) / 2, y: (HEIGHT - frame.height) / 2 },
  };
}

/** The lower corner with fewer places near it. */
function freeCorner({ box, points }: { readonly box: Box; readonly points: readonly MapPoint[] }): {
  x: number;
  y: number;
} {
  const y = box.height - HEIGHT - EDGE;
  const low = points.filter((point) => point.y > y - 10);
  const left = low.filter(({ x }) => x < WIDTH + 40).length;
  const right = low.filter(({ x }) => x > box.width - WIDTH - 40).length;
  return { x: left <= right ? EDGE : box.width - WIDTH - EDGE, y };
}
