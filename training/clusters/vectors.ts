import { readFileSync } from 'node:fs';

/** Words, most frequent first, and their vectors, one row each. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly rows: Float32Array;
  readonly width: number;
}

/**
 * The most frequent words of an embeddings file as wink publishes it: `{dimensions, words, vectors: {word: […]}}`, with
 * more numbers after the vector.
 */
export function readVectors(file: string, count: number): WordVectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const kept = words.slice(0, count);
  const rows = new Float32Array(kept.length * dimensions);
  kept.forEach((word, index) => {
    rows.set((vectors[word] ?? []).slice(0, dimensions), index * dimensions);
  });
  return { words: kept, rows, width: dimensions };
}

/**
 * Takes away what all words share — their mean, and the direction along which frequent words differ from rare ones —
 * and brings every row to length 1. (Mu and Viswanath 2018, "All-but-the-top".)
 *
 * @param sample so many of the first rows set the mean and the direction.
 */
export function centred({ words, rows, width }: WordVectors, sample: number): WordVectors {
  const moved = rows.slice();
  const used = Math.min(sample, words.length);
  subtractAll(moved, width, meanOf(moved, width, used));
  const direction = mainDirection(moved, width, used);
  eachRow(moved, width, (row) => {
    const along = dot(row, direction);
    for (let at = 0; at < width; at += 1) row[at] = (row[at] ?? 0) - along * (direction[at] ?? 0);
    scaleToOne(row);
  });
  return { words, rows: moved, width };
}

function eachRow(rows: Float32Array, width: number, visit: (row: Float32Array) => void): void {
  for (let at = 0; at < rows.length; at += width) visit(rows.subarray(at, at + width));
}

function meanOf(rows: Float32Array, width: number, count: number): Float32Array {
  const mean = new Float32Array(width);
  eachRow(rows.subarray(0, count * width), width, (row) => {
    for (let at = 0; at < width; at += 1) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / count;
  });
  return mean;
}

function subtractAll(rows: Float32Array, width: number, mean: Float32Array): void {
  eachRow(rows, width, (row) => {
    for (let at = 0; at < width; at += 1) row[at] = (row[at] ?? 0) - (mean[at] ?? 0);
  });
}

/** The first principal direction, by twenty steps of power iteration. */
function mainDirection(rows: Float32Array, width: number, count: number): Float32Array {
  let direction = new Float32Array(width).fill(1);
  for (let step = 0; step < 20; step += 1) {
    const next = new Float32Array(width);
    eachRow(rows.subarray(0, count * width), width, (row) => {
      const along = dot(row, direction);
      for (let at = 0; at < width; at += 1) next[at] = (next[at] ?? 0) + along * (row[at] ?? 0);
    });
    scaleToOne(next);
    direction = next;
  }
  return direction;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

export function scaleToOne(row: Float32Array): void {
  const length = Math.sqrt(dot(row, row)) || 1;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / length;
}
