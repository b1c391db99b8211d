/** Keys are this many bits of a hash: beside a hundred thousand entries one stranger in two hundred passes for one. */
const KEY_BITS = 24;
/** A difference that does not fit 8 bits is written in steps of this size; a step of this size is no entry. */
export const LARGEST_STEP = 0xff;

/** A hash as a key of a `KeyTable`. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** What is known of a key: 0 for nothing. */
export interface KeyTable {
  readonly slots: Int32Array;
  readonly values: Uint16Array;
  readonly mask: number;
}

/**
 * A table for looking up, from the sorted keys of the model file.
 *
 * @param steps differences between one key and the next, see `LARGEST_STEP`.
 * @param values one for each key, in the same order; none is 0.
 */
export function keyTableOf(steps: Uint8Array, values: Uint16Array | Uint8Array): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(values.length * 1.6 + 2));
  const table = { slots: new Int32Array(size).fill(-1), values: new Uint16Array(size), mask: size - 1 };
  let key = 0;
  let entry = 0;
  for (const step of steps) {
    key += step;
    if (step === LARGEST_STEP) continue;
    insert(table, key, values[entry] ?? 0);
    entry += 1;
  }
  return table;
}

function insert({ slots, values, mask }: KeyTable, key: number, value: number): void {
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  while (slots[slot] !== -1) slot = (slot + 1) & mask;
  slots[slot] = key;
  values[slot] = value;
}

/** What the table says of a hash; 0 when it does not know it. */
export function lookUp({ slots, values, mask }: KeyTable, hash: number): number {
  const key = keyOf(hash);
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  for (let seen = slots[slot] ?? -1; seen !== -1; seen = slots[slot] ?? -1) {
    if (seen === key) return values[slot] ?? 0;
    slot = (slot + 1) & mask;
  }
  return 0;
}
