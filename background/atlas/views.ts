import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { capOf, degrees, radians, type Cap, type Position } from './sphere';

/** A map's box, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** What is looked at, and how it comes on paper. */
export interface View {
  readonly projection: GeoProjection;
  /** Holds all that is in the box or in the margin round it. */
  readonly cap: Cap;
  /** Degrees of arc from the box's middle to its upper edge. */
  readonly reach: number;
}

export interface Fitting extends Box {
  /** Pixels left free at each edge. */
  readonly padding: number;
  /** Degrees of arc from middle to upper edge that are shown at least: less would be a place without surroundings. */
  readonly leastReach: number;
  /** How much more than the box is drawn at each side, as a part of it. */
  readonly margin: number;
}

/** Beyond this many degrees from its middle, a map is one of the whole world. */
const WORLD = 62;

/** Degrees east of the middle of a world map: no land is cut but a corner of Russia. */
const WORLD_MIDDLE = 11;

/** A map that holds all these places, the middle of them in its middle, north up. */
export function viewOf(positions: readonly Position[], fitting: Fitting): View {
  const cap = capOf(positions);
  return cap.radius > WORLD ? worldView(positions, fitting) : localView(positions, { ...fitting, centre: cap.centre });
}

/** A map of so many degrees to the north and south of a place. */
export function viewAround(centre: Position, reach: number, fitting: Fitting): View {
  return placed(azimuthal(centre), { ...fitting, scale: fitting.height / 2 / radians(reach), middle: [0, 0] });
}

/** The part of the earth that is seen has no seam and no stretched edge: equal areas, rotated to the middle of it. */
function localView(positions: readonly Position[], fitting: Fitting & { readonly centre: Position }): View {
  const projection = azimuthal(middleOnPaper(positions, middleOnPaper(positions, fitting.centre)));
  const bounds = boundsOf(positions, projection);
  return placed(projection, { ...fitting, scale: scaleFor(bounds, fitting), middle: bounds.middle });
}

function worldView(positions: readonly Position[], fitting: Fitting): View {
  const projection = unit(geoEqualEarth().rotate([-worldMiddle(positions), 0]));
  const [right] = onPaper(projection, [worldMiddle(positions) + 179.99, 0]);
  const bounds = boundsOf(positions, projection);
  const least = fitting.width / 2 / right;
  const scale = Math.max(least, scaleFor(bounds, fitting));
  // The edge of the world is no nearer than the edge of the map.
  const free = Math.max(0, right - fitting.width / 2 / scale);
  const [x, y] = bounds.middle;
  const view = placed(projection, { ...fitting, scale, middle: [Math.min(free, Math.max(-free, x)), y] });
  return { ...view, cap: { ...view.cap, radius: 180 } };
}

/** World maps have Africa in their middle, as people know them; but where that parts what belongs together, the widest gap is cut. */
function worldMiddle(positions: readonly Position[]): number {
  const east = positions.map(([longitude]) => (longitude + 360) % 360).toSorted((some, other) => some - other);
  const gaps = east.map((longitude, index) => ({
    from: longitude,
    width: ((east[(index + 1) % east.length] ?? 0) - longitude + 360) % 360,
  }));
  const seam = WORLD_MIDDLE + 180;
  const known = gaps.find(({ from, width }) => (seam - from + 360) % 360 <= width)?.width ?? 0;
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best), { from: 0, width: 0 });
  if (known > 50 || widest.width < known * 2) return WORLD_MIDDLE;
  return ((widest.from + widest.width / 2 + 360) % 360) - 180;
}

interface Bounds {
  readonly width: number;
  readonly height: number;
  readonly middle: readonly [number, number];
}

/** On paper, before it is scaled. */
function boundsOf(positions: readonly Position[], projection: GeoProjection): Bounds {
  const drawn = positions.map((position) => onPaper(projection, position));
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { width: right - left, height: bottom - top, middle: [(left + right) / 2, (top + bottom) / 2] };
}

/** Where a place comes on the map, in pixels. */
export function onPaper(projection: GeoProjection, position: Position): readonly [number, number] {
  // Null only where a projection has no place for it; these have one for every place there is.
  return projection([...position]) ?? [0, 0];
}

/** The middle of a map is the middle of what it shows on paper, which depends on where the map has its middle: a better guess. */
function middleOnPaper(positions: readonly Position[], guess: Position): Position {
  const projection = azimuthal(guess);
  const [x, y] = boundsOf(positions, projection).middle;
  const found = projection.invert?.([x, y]);
  return found ?? guess;
}

function scaleFor({ width, height }: Bounds, fitting: Fitting): number {
  const room = { width: fitting.width - 2 * fitting.padding, height: fitting.height - 2 * fitting.padding };
  const most = fitting.height / 2 / radians(fitting.leastReach);
  return Math.min(most, room.width / Math.max(width, 1e-9), room.height / Math.max(height, 1e-9));
}

function azimuthal([longitude, latitude]: Position): GeoProjection {
  return unit(geoAzimuthalEqualArea().rotate([-longitude, -latitude]));
}

/** One radian is one pixel, the middle at nought. Resampling off: at this scale it would see no need for any. */
function unit(projection: GeoProjection): GeoProjection {
  return projection.scale(1).translate([0, 0]);
}

interface Placing extends Fitting {
  readonly scale: number;
  /** What comes into the box's middle, on paper before scaling. */
  readonly middle: readonly [number, number];
}

function placed(projection: GeoProjection, { width, height, scale, middle: [x, y], margin }: Placing): View {
  const translated: [number, number] = [width / 2 - x * scale, height / 2 - y * scale];
  projection.scale(scale).translate(translated);
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const corner = Math.hypot(width, height) * (0.5 + margin);
  // In an azimuthal equal-area map, what is an angle from the middle is twice the sine of half of it away.
  const radius = degrees(2 * Math.asin(Math.min(1, corner / scale / 2)));
  const edge = { x: width * margin + 4, y: height * margin + 4 };
  projection.clipExtent([
    [-edge.x, -edge.y],
    [width + edge.x, height + edge.y],
  ]);
  return { projection, cap: { centre, radius: Math.min(180, radius) }, reach: degrees(height / 2 / scale) };
}
