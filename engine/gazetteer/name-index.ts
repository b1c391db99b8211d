import { NameKey } from './name-key';
import type { Names } from './names';
import { FIRST_CODE } from './alphabet';
import { classesOf, openingAt, openingOf, OPENINGS, PLAIN } from './openings';

/** Marks a name found by its core: "Kansas" for Kansas City. */
export const BY_CORE = 0x40_00_00_00;

/** Ends a chain; entries are counted from 1, so that fresh memory is empty. */
const NONE = 0;

/**
 * Names by their keys. When the file is loaded they are only put together by their openings, which the bytes tell almost
 * at once; those that begin alike are hashed when the first of them is asked for. Texts ask for few.
 */
export class NameIndex {
  private readonly names: Names;
  /** By opening: the last entry that begins so. By entry: the one before it. */
  private readonly heads = new Int32Array(OPENINGS);
  private readonly next: Int32Array;
  /** By opening: 1 when the keys of its entries are known. */
  private readonly hashed = new Uint8Array(OPENINGS);
  /** By entry: the hashes of its key, two by two. */
  private hashes: Int32Array | null = null;
  private readonly key = new NameKey();

  constructor(names: Names) {
    this.names = names;
    this.next = new Int32Array(names.count + names.cores.length + 1);
    this.chain(names.starts.subarray(0, names.count), 1);
    this.chain(names.coreStarts, names.count + 1);
  }

  /** Positions of the names that have this key; those of which it is only the core are marked BY_CORE. */
  find(key: NameKey): number[] {
    const opening = openingOf(key);
    const hashes = this.hashesOf(opening);
    const { first, second } = key.hash();
    const found: number[] = [];
    for (let entry = this.heads[opening] ?? NONE; entry !== NONE; entry = this.next[entry] ?? NONE) {
      if (hashes[2 * entry] !== first || hashes[2 * entry + 1] !== second) continue;
      found.push(this.isCore(entry) ? this.nameOf(entry) | BY_CORE : this.nameOf(entry));
    }
    return found;
  }

  /** Puts entries into the chains of their openings. Runs over the whole file when it is loaded. */
  private chain(starts: Uint32Array, firstEntry: number): void {
    const { names, heads, next } = this;
    const { bytes } = names;
    const classes = classesOf(names.alphabet);
    for (let at = 0; at < starts.length; at += 1) {
      const entry = firstEntry + at;
      let start = starts[at] ?? 0;
      if ((bytes[start] ?? 0) < FIRST_CODE) start = names.skipSigns(start, this.nameOf(entry));
      let opening = openingAt(bytes, start, classes);
      if (PLAIN[opening] === 0) opening = openingOf(this.keyOf(entry));
      next[entry] = heads[opening] ?? NONE;
      heads[opening] = entry;
    }
  }

  /** The hashes by entry, those of one opening among them. */
  private hashesOf(opening: number): Int32Array {
    const hashes = (this.hashes ??= new Int32Array(2 * this.next.length));
    if (this.hashed[opening] === 1) return hashes;
    this.hashed[opening] = 1;
    for (let entry = this.heads[opening] ?? NONE; entry !== NONE; entry = this.next[entry] ?? NONE) {
      const { first, second } = this.keyOf(entry).hash();
      hashes[2 * entry] = first;
      hashes[2 * entry + 1] = second;
    }
    return hashes;
  }

  /** Entries are first the names, then the cores. */
  private isCore(entry: number): boolean {
    return entry > this.names.count;
  }

  private nameOf(entry: number): number {
    return this.isCore(entry) ? (this.names.cores[entry - this.names.count - 1] ?? 0) : entry - 1;
  }

  private keyOf(entry: number): NameKey {
    return this.names.keyOf(this.nameOf(entry), this.key, this.isCore(entry));
  }
}
