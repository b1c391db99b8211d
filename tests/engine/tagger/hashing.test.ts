import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, hashText } from '../../../engine/tagger/hashing';

/** Numbers a model file was trained with: another value here makes every model useless. */
describe('hashText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: %j', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('hashes a part of a text as it hashes the part alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(hashText(text, from, to)).toBe(hashText(text.slice(from, to)));
      }),
    );
  });
});

describe('combine', () => {
  it('gives the value models were trained with', () => {
    expect([combine(0, 0), combine(1, 2), combine(2, 1)]).toEqual([0, 2443395367, 2124719801]);
  });

  it('is an unsigned 32-bit number, whatever comes in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 0xffffffff }), (a, b) => {
        const hash = combine(a, b);
        expect(hash).toBe(hash >>> 0);
      }),
    );
  });

  it('spreads small numbers over the buckets of a small model', () => {
    const buckets = new Set<number>();
    for (let template = 0; template < 64; template += 1) {
      for (let value = 0; value < 64; value += 1) buckets.add(combine(template, value) & 0x3fff);
    }
    // 4,096 pairs into 16,384 buckets: even chance fills 3,620.
    expect(buckets.size).toBeGreaterThan(3_400);
  });
});
