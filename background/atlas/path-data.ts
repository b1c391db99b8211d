import { extentOf, type Ring } from './rings';

/** Tenths of a pixel that coordinates are rounded to, tried one after the other until the paths are short enough. */
const GRIDS = [1, 2, 3, 5, 8, 12];

/** Islands smaller than this many pixels in both directions would be specks; more when coordinates are coarse. */
const SPECK = 0.7;

/**
 * Path data for several shapes, together at most so many characters: rounded the finer the less there is.
 * Two countries' common border stays one line however it is rounded.
 *
 * @returns for each shape its path; empty for one too small to be seen.
 */
export function pathsWithin(shapes: readonly (readonly Ring[])[], most: number): readonly string[] {
  let paths: readonly string[] = [];
  for (const grid of GRIDS) {
    paths = shapes.map((rings) => pathData(rings, grid));
    if (paths.reduce((sum, { length }) => sum + length, 0) <= most) break;
  }
  return paths;
}

/** @param grid tenths of a pixel. */
export function pathData(rings: readonly Ring[], grid: number): string {
  return rings.map((ring) => ringData(ring, grid)).join('');
}

/** Relative steps in as few characters as SVG allows: "M12.3 4l.5-.1-3 2z". */
function ringData(ring: Ring, grid: number): string {
  if (extentOf(ring) < Math.max(SPECK, grid / 5)) return '';
  const snap = (pixels = 0): number => Math.round((pixels * 10) / grid) * grid;
  let [x, y] = [snap(ring[0]), snap(ring[1])];
  let data = `M${tenths(x)}${joined(tenths(y))}l`;
  let steps = 0;
  for (let at = 2; at < ring.length; at += 2) {
    const [toX, toY] = [snap(ring[at]), snap(ring[at + 1])];
    if (toX === x && toY === y) continue;
    const step = tenths(toX - x);
    data += (steps === 0 ? step : joined(step)) + joined(tenths(toY - y));
    steps += 1;
    [x, y] = [toX, toY];
  }
  return steps < 2 ? '' : `${data}z`;
}

/** Nearly all steps are short: their words are made once. */
const SHORT = 400;
const WORDS: readonly string[] = Array.from({ length: 2 * SHORT + 1 }, (_, index) => inWords(index - SHORT));

/** Tenths in words: 12 → "1.2", −5 → "-.5", 30 → "3". */
function tenths(number: number): string {
  return WORDS[number + SHORT] ?? inWords(number);
}

function inWords(number: number): string {
  return String(number / 10).replace(/^(-?)0\./, '$1.');
}

/** A minus sign parts numbers by itself. */
function joined(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}
