import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNominals } from '../../../engine/names/nominals';
import { findRoles } from '../../../engine/names/roles';
import { read } from './reading';

const PIECES = fc.constantFrom(
  'President', 'Ana', 'Ruiz', 'of', 'the', 'The', 'and', "'s", '’s', '-', '–', ',', '.', '(', ')', '"', 'al', 'Kenya', 'Kenyan', 'NATO',
  'governor', 'a', 'U.S.', 'Ministry', 'said', '\n', '😀', '\u0000', '\u202e', 'e\u0301', '12', 'constructor', '__proto__', 'St.', '&',
); // prettier-ignore
const TEXTS = fc
  .array(fc.tuple(PIECES, fc.constantFrom(' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''));

describe('hostile text', () => {
  it('gives spans of whole tokens within the text, in order, names without overlap', () => {
    fc.assert(
      fc.property(TEXTS, (source) => {
        const { text, names } = read(source);
        const all = [...names, ...findNominals(text, names), ...findRoles(text, names)];
        for (const { start, end, firstToken, endToken } of all) {
          expect(start).toBe(text.tokens[firstToken]?.start);
          expect(end).toBe(text.tokens[endToken - 1]?.end);
          expect(end).toBeGreaterThan(start);
        }
        for (const [index, name] of names.entries()) {
          expect(name.start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
        }
      }),
      { seed: 20_240_811, numRuns: 300 },
    );
  });

  it('reads long runs of capitals and of punctuation in bounded time', () => {
    let spent = 0;
    for (const source of [
      'Ana '.repeat(10_000),
      'A-'.repeat(10_000),
      '( '.repeat(10_000),
      'President of '.repeat(4_000),
    ]) {
      const started = performance.now();
      const { text, names } = read(source);
      findNominals(text, names);
      findRoles(text, names);
      spent += performance.now() - started;
    }
    // Generous: a machine under load takes seconds; work that grows with the square of the length takes minutes.
    expect(spent).toBeLessThan(15_000);
  }, 60_000);
});
