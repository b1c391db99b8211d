import type { Names } from './names';
import { varintsIn } from './stream';

/** Further names, or demonyms, and the record each is of. */
export interface FurtherNames {
  readonly names: Names;
  /** By name. */
  readonly targets: Uint32Array;
}

/** Records in rising order, each less the one before it; null where one is not among the `count` there are. */
export function targetsIn(bytes: Uint8Array, count: number): Uint32Array | null {
  const targets = varintsIn(bytes);
  let record = 0;
  for (let at = 0; at < targets.length; at += 1) {
    record += targets[at] ?? 0;
    if (record >= count) return null;
    targets[at] = record;
  }
  return targets;
}
