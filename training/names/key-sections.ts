import { keyOf, LARGEST_STEP } from '../../engine/tagger/names/key-table';

/** A table as the model file holds it: sorted keys as differences, and a value for each. */
export interface KeySections {
  readonly steps: Uint8Array;
  readonly values: readonly number[];
}

/** Packs a table from hashes to values. Of two hashes with one key, the bits of both values are kept by `merge`. */
export function keySections(
  entries: ReadonlyMap<number, number>,
  merge: (a: number, b: number) => number,
): KeySections {
  const byKey = new Map<number, number>();
  for (const [hash, value] of entries) {
    const key = keyOf(hash);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? value : merge(other, value));
  }
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const steps: number[] = [];
  let last = 0;
  for (const [key] of sorted) {
    let step = key - last;
    for (; step >= LARGEST_STEP; step -= LARGEST_STEP) steps.push(LARGEST_STEP);
    steps.push(step);
    last = key;
  }
  return { steps: Uint8Array.from(steps), values: sorted.map(([, value]) => value) };
}
