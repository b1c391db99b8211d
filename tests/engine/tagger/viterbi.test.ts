import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posteriorsOf } from '../../../engine/tagger/posteriors';
import { clearScores, decode, FORBIDDEN, latticeOf, type Lattice } from '../../../engine/tagger/viterbi';

const LABELS = 3;
const FREE = new Int32Array((LABELS + 1) * LABELS);

function filled(rows: readonly (readonly number[])[]): Lattice {
  const lattice = latticeOf(LABELS, Math.max(1, rows.length));
  lattice.scores.set(rows.flat());
  return lattice;
}

function pathOf(rows: readonly (readonly number[])[], transitions: Int32Array): number[] {
  const path = new Uint8Array(rows.length);
  decode(filled(rows), rows.length, transitions, path);
  return [...path];
}

/** By trying every path there is; of equal ones the score is what counts. */
function bestScore(rows: readonly (readonly number[])[], transitions: Int32Array): number {
  const paths = rows.reduce<number[][]>(
    (sofar) => sofar.flatMap((path) => [0, 1, 2].map((label) => [...path, label])),
    [[]],
  );
  return Math.max(...paths.map((path) => scoreOf(path, rows, transitions)));
}

function scoreOf(path: readonly number[], rows: readonly (readonly number[])[], transitions: Int32Array): number {
  return path.reduce((sum, label, at) => {
    const before = at === 0 ? LABELS : (path[at - 1] ?? 0);
    return sum + (rows[at]?.[label] ?? 0) + (transitions[before * LABELS + label] ?? 0);
  }, 0);
}

const ROW = fc.tuple(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -50, max: 50 }),
);
const ROWS = fc.array(ROW, { minLength: 1, maxLength: 5 });
const TRANSITIONS = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: FREE.length, maxLength: FREE.length })
  .map((values) => Int32Array.from(values));

describe('decode', () => {
  it('finds a path as good as the best of all', () => {
    fc.assert(
      fc.property(ROWS, TRANSITIONS, (rows, transitions) => {
        expect(scoreOf(pathOf(rows, transitions), rows, transitions)).toBe(bestScore(rows, transitions));
      }),
    );
  });

  it('never takes a forbidden step, however good it looks', () => {
    const transitions = FREE.slice();
    transitions[LABELS * LABELS + 2] = FORBIDDEN;
    transitions[0 * LABELS + 2] = FORBIDDEN;
    const rows = [
      [0, 0, 1_000_000],
      [5, 0, 1_000_000],
    ];
    expect(pathOf(rows, transitions)).toEqual([1, 2]);
  });

  it('decodes nothing for an empty sentence', () => {
    expect(pathOf([], FREE)).toEqual([]);
  });

  it('decodes a short sentence in the lattice of a long one', () => {
    const lattice = filled([
      [9, 0, 0],
      [9, 0, 0],
      [9, 0, 0],
    ]);
    clearScores(lattice, 1);
    lattice.scores[1] = 4;
    const path = Uint8Array.of(7, 7, 7);
    decode(lattice, 1, FREE, path);
    expect([...path]).toEqual([1, 7, 7]);
  });
});

describe('posteriorsOf', () => {
  it('shares one among the labels of each position', () => {
    fc.assert(
      fc.property(ROWS, TRANSITIONS, (rows, transitions) => {
        const posteriors = posteriorsOf(filled(rows), rows.length, { transitions, temperature: 10 });
        for (let at = 0; at < rows.length; at += 1) {
          const [a = 0, b = 0, c = 0] = posteriors.subarray(at * LABELS, (at + 1) * LABELS);
          expect(a + b + c).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('is the softmax of the scores where every step is free', () => {
    const posteriors = posteriorsOf(filled([[Math.LN2 * 1000, 0, 0].map(Math.round)]), 1, {
      transitions: FREE,
      temperature: 1000,
    });
    expect([...posteriors].map((value) => Number(value.toFixed(3)))).toEqual([0.5, 0.25, 0.25]);
  });

  it('weighs what comes after as well as what comes before', () => {
    const transitions = FREE.slice();
    for (const label of [1, 2]) transitions[label * LABELS + 0] = FORBIDDEN;
    const rows = [
      [0, 0, 0],
      [90, 0, 0],
    ];
    const posteriors = posteriorsOf(filled(rows), 2, { transitions, temperature: 10 });
    expect(posteriors[0]).toBeGreaterThan(0.99);
  });
});
