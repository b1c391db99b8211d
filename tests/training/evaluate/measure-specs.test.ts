import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../engine/model';
import { expectFiles } from '../../../training/evaluate/expected-files';
import type { Engine } from '../../../training/evaluate/programs';
import { ROWS } from '../../../training/evaluate/rows';
import { measureSpecs } from '../../../training/evaluate/specs/measure-specs';
import { SPEC_FILES } from '../../../training/evaluate/specs/spec-files';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Every specification file, empty but for the one. */
function putSpecs(file: string, cases: readonly object[]): void {
  for (const spec of SPEC_FILES) {
    const whole = path.join(folder, spec.file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, `\uFEFF${JSON.stringify(spec.file === file ? cases : [])}`);
  }
}

/** An engine that finds nothing, and ends with an error where it is asked to. */
const emptyEngine: Engine = ({ text }) => {
  if (text === 'Boom.') throw new Error('bang');
  const none: readonly never[] = [];
  return { quantities: none, times: none } as unknown as Analysis;
};

describe('measuring specifications', () => {
  const file = 'recognizers-text/NumberWithUnit/English/AgeModel.json';
  const seven = { Text: '7 years old', TypeName: 'age', Resolution: { value: '7', unit: 'Year' } };

  it('counts what passes, what does not, and what ends with an error', () => {
    putSpecs(file, [
      { Input: 'Nobody came.', Results: [] },
      { Input: 'Boom.', Results: [] },
      { Input: 'She is 7 years old.', Results: [seven] },
      { Input: 'years', NotSupported: 'dotnet', Results: [] },
    ]);
    const score = measureSpecs(folder, emptyEngine).find((each) => each.file === file);
    expect(score).toMatchObject({ cases: 4, inScope: 3, passed: 1, peerPassed: null });
    expect(score?.misses.map(({ spec, error }) => [spec.input, error])).toEqual([
      ['Boom.', 'bang'],
      ['She is 7 years old.', null],
    ]);
    expect(score?.outOfScope).toEqual(new Map([['read by none of their own libraries', 1]]));
  });

  it('judges nothing of a file that is out of scope, and says why', () => {
    const ordinals = 'recognizers-text/Number/English/OrdinalModel.json';
    putSpecs(ordinals, [{ Input: 'the ninth', Results: [] }]);
    const score = measureSpecs(folder, emptyEngine).find((each) => each.file === ordinals);
    expect(score).toMatchObject({ cases: 1, inScope: 0, passed: 0 });
    expect([...(score?.outOfScope.values() ?? [])]).toEqual([1]);
  });

  it('asks for the files before it begins', () => {
    const rows = ROWS.filter(({ group }) => group === 'specs');
    const missing = path.join(folder, 'dev', 'specs', SPEC_FILES[0]?.file ?? '');
    expect(() => {
      expectFiles(rows, { corpora: folder, gold: folder, scoring: folder });
    }).toThrow(`expected a specification (--corpora says where the sets are) at ${missing}, found nothing there`);
  });
});
