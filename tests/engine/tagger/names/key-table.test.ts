import { describe, expect, it } from 'vitest';
import { keyOf, keyTableOf, LARGEST_STEP, lookUp } from '../../../../engine/tagger/names/key-table';

/** A hash with this key; the low bits are no part of it. */
function hashOf(key: number, low = 0): number {
  return ((key << 8) | low) >>> 0;
}

describe('a key table', () => {
  it.each([
    ['one step', [5], [5]],
    ['key 0', [0], [0]],
    ['steps of one byte', [5, 254], [5, 259]],
    ['a step of exactly the largest', [5, LARGEST_STEP, 0], [5, 260]],
    ['a step beyond the largest', [5, LARGEST_STEP, 1], [5, 261]],
    ['several of the largest', [LARGEST_STEP, LARGEST_STEP, 3, 1], [513, 514]],
  ])('knows its keys after %s, and no others', (_, steps, keys) => {
    const values = keys.map((_key, entry) => entry + 7);
    const table = keyTableOf(Uint8Array.from(steps), Uint16Array.from(values));
    expect(keys.map((key) => lookUp(table, hashOf(key)))).toEqual(values);
    for (let key = 0; key < 600; key += 1) if (!keys.includes(key)) expect(lookUp(table, hashOf(key))).toBe(0);
  });

  it('goes by the high 24 bits of a hash', () => {
    const table = keyTableOf(Uint8Array.from([9]), Uint8Array.from([3]));
    expect(lookUp(table, hashOf(9, 0xff))).toBe(3);
    expect(lookUp(table, hashOf(10))).toBe(0);
    expect(keyOf(0xff_ff_ff_ff)).toBe(0xff_ff_ff);
  });

  it('knows nothing when it is empty', () => {
    const table = keyTableOf(new Uint8Array(), new Uint8Array());
    for (const key of [0, 1, 77, 0xff_ff_ff]) expect(lookUp(table, hashOf(key))).toBe(0);
  });

  it('tells thousands of keys apart', () => {
    const steps = Uint8Array.from({ length: 20_000 }, (_, entry) => 1 + ((entry * 37) % 250));
    const values = Uint16Array.from({ length: 20_000 }, (_, entry) => 1 + entry);
    const table = keyTableOf(steps, values);
    let key = 0;
    const read = Array.from(steps, (step) => lookUp(table, hashOf((key += step))));
    expect(read).toEqual([...values]);
  });
});
