import { scaleToOne } from './vectors';
import type { Random } from '../core/random';

export interface Clusters {
  /** One row for each cluster, of length 1. */
  readonly centres: Float32Array;
  readonly width: number;
}

export interface ClusteringOptions {
  readonly clusters: number;
  readonly rounds: number;
  readonly random: Random;
  /** How much each row counts; left out: all alike. */
  readonly weights?: Float32Array;
}

/** Spherical k-means: rows of length 1, alike by their angle. Starts from rows drawn at random. */
export function kMeans(rows: Float32Array, width: number, options: ClusteringOptions): Clusters {
  const { clusters, rounds, random, weights } = options;
  const count = rows.length / width;
  const centres = new Float32Array(clusters * width);
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const row = Math.floor(random() * count) * width;
    centres.set(rows.subarray(row, row + width), cluster * width);
  }
  for (let round = 0; round < rounds; round += 1) {
    const nearest = nearestOf(rows, { centres, width });
    recentre(rows, nearest, { centres, width, weights });
  }
  return { centres, width };
}

/** The cluster of every row. */
export function nearestOf(rows: Float32Array, { centres, width }: Clusters): Uint16Array {
  const nearest = new Uint16Array(rows.length / width);
  for (let row = 0; row < nearest.length; row += 1) {
    let best = -Infinity;
    for (let centre = 0; centre < centres.length; centre += width) {
      const likeness = likenessOf(rows, row * width, centres, centre, width);
      if (likeness <= best) continue;
      best = likeness;
      nearest[row] = centre / width;
    }
  }
  return nearest;
}

/** The inner loop of everything here: four sums side by side. */
function likenessOf(rows: Float32Array, row: number, centres: Float32Array, centre: number, width: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < width; at += 4) {
    a += (rows[row + at] ?? 0) * (centres[centre + at] ?? 0);
    b += (rows[row + at + 1] ?? 0) * (centres[centre + at + 1] ?? 0);
    c += (rows[row + at + 2] ?? 0) * (centres[centre + at + 2] ?? 0);
    d += (rows[row + at + 3] ?? 0) * (centres[centre + at + 3] ?? 0);
  }
  return a + b + c + d;
}

/** Moves every centre to the mean of its rows; one without rows stays. */
function recentre(
  rows: Float32Array,
  nearest: Uint16Array,
  { centres, width, weights }: Clusters & { readonly weights: Float32Array | undefined },
): void {
  const sums = new Float32Array(centres.length);
  const filled = new Set<number>();
  nearest.forEach((cluster, row) => {
    const weight = weights?.[row] ?? 1;
    filled.add(cluster);
    for (let at = 0; at < width; at += 1) {
      sums[cluster * width + at] = (sums[cluster * width + at] ?? 0) + weight * (rows[row * width + at] ?? 0);
    }
  });
  for (const cluster of filled) {
    const centre = sums.subarray(cluster * width, (cluster + 1) * width);
    scaleToOne(centre);
    centres.set(centre, cluster * width);
  }
}
