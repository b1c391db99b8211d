import { describe, expect, it } from 'vitest';
import { keyTableOf, lookUp } from '../../engine/tagger/names/key-table';
import { keySections } from '../../training/names/key-sections';

/** A hash with this key. */
function hashOf(key: number, low = 0): number {
  return ((key << 8) | low) >>> 0;
}

function either(a: number, b: number): number {
  return a | b;
}

describe('key sections', () => {
  it('are read back by the engine, whatever the distance between keys', () => {
    const keys = [0, 1, 254, 255, 256, 510, 511, 1_000, 100_000, 0xff_ff_ff];
    const entries = new Map(keys.map((key, at) => [hashOf(key, at), at + 1]));
    const { steps, values } = keySections(entries, either);
    const table = keyTableOf(steps, Uint16Array.from(values));
    expect(keys.map((key) => lookUp(table, hashOf(key)))).toEqual(keys.map((_, at) => at + 1));
    expect(lookUp(table, hashOf(253))).toBe(0);
  });

  it('are the same in whatever order the entries come', () => {
    const entries = [7, 300, 2, 90_000].map((key): [number, number] => [hashOf(key), key % 5]);
    expect(keySections(new Map(entries), either)).toEqual(keySections(new Map(entries.toReversed()), either));
  });

  it('keep the values of two hashes of one key', () => {
    const { values } = keySections(new Map([[hashOf(9, 1), 4], [hashOf(9, 2), 2]]), either); // prettier-ignore
    expect(values).toEqual([6]);
  });

  it('are empty without entries', () => {
    expect(keySections(new Map(), either)).toEqual({ steps: new Uint8Array(), values: [] });
  });
});
