import type { NameKey } from './name-key';

/** Two to this power of buckets, of five names each: more would not stay in the processor's cache while they fill. */
const BUCKET_BITS = 16;
/** Ends a chain; positions are from 1, so that fresh memory is empty. */
const NONE = 0;

/** Marks a record found by the core of its name: "Kansas" for Kansas City. */
export const BY_CORE = 0x40_00_00_00;

/**
 * Records by the hashes of their names' keys: names of one bucket are chained, the last added first. Sixteen bits of one
 * hash and all of the other are compared, so that a wrong name is found about once in 800 million.
 */
export class NameIndex {
  private readonly seconds: Int32Array;
  private readonly records: Int32Array;
  /** By name: the one before it in its bucket. */
  private readonly next: Int32Array;
  private readonly heads = new Int32Array(1 << BUCKET_BITS);
  private length = 1;

  /** @param capacity names it takes at most. */
  constructor(capacity: number) {
    this.seconds = new Int32Array(capacity + 1);
    this.records = new Int32Array(capacity + 1);
    this.next = new Int32Array(capacity + 1);
  }

  add(first: number, second: number, record: number): void {
    const at = this.length;
    const bucket = bucketOf(first);
    this.seconds[at] = second;
    this.records[at] = record;
    this.next[at] = this.heads[bucket] ?? NONE;
    this.heads[bucket] = at;
    this.length = at + 1;
  }

  /** Records of a name, each once or more, marked where it was by their core. */
  find({ first, second }: NameKey): number[] {
    const found: number[] = [];
    for (let at = this.heads[bucketOf(first)] ?? NONE; at !== NONE; at = this.next[at] ?? NONE) {
      if (this.seconds[at] === second) found.push(this.records[at] ?? 0);
    }
    return found;
  }
}

/** FNV's high bits are the better mixed. */
function bucketOf(hash: number): number {
  return hash >>> (32 - BUCKET_BITS);
}
