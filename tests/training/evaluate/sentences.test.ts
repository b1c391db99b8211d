import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSentences } from '../../../training/evaluate/sentences';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(content: string): string {
  const file = path.join(folder, 'gold.json');
  writeFileSync(file, content);
  return file;
}

describe('sentences in the form of CQE', () => {
  it('go by their number in the list', () => {
    const file = put(
      JSON.stringify([
        { text: 'One.', quantities: [] },
        { text: 'Two.', quantities: [] },
      ]),
    );
    expect(readSentences(file).map(({ id, text }) => [id, text])).toEqual([
      ['0', 'One.'],
      ['1', 'Two.'],
    ]);
  });

  it('are refused when they are no list, or have no text', () => {
    const file = put('{}');
    expect(() => readSentences(file)).toThrow(`expected a list of sentences with quantities in ${file}`);
    expect(() => readSentences(put('no JSON'))).toThrow('expected a list of sentences');
    expect(() => readSentences(put('[{"quantities": []}]'))).toThrow('sentence 0: expected a "text"');
  });
});
