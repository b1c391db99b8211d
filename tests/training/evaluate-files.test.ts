import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocuments, sampleOf } from '../../training/evaluate/documents';
import { expectFiles } from '../../training/evaluate/expected-files';
import { readModels } from '../../training/evaluate/models';
import { ROWS } from '../../training/evaluate/rows';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, content = ''): string {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

describe('what the evaluation needs', () => {
  const senses = ROWS.filter(({ group }) => group === 'senses');
  const folders = (): { corpora: string; gold: string; scoring: string } => ({
    corpora: path.join(folder, 'corpora'),
    gold: path.join(folder, 'gold'),
    scoring: path.join(folder, 'scoring'),
  });

  it('says which set it expected and where', () => {
    const file = path.join(folder, 'corpora', 'dev', 'ReLocaR_Train.xml');
    expect(() => {
      expectFiles(senses, folders());
    }).toThrow(
      `expected the ReLocaR set (--corpora and --gold say where the sets are) at ${file}, found nothing there`,
    );
  });

  it('says which scoring program it expected and where', () => {
    put('corpora/dev/ReLocaR_Train.xml');
    const file = path.join(folder, 'scoring', 'senses.mjs');
    expect(() => {
      expectFiles(senses, folders());
    }).toThrow(`expected a scoring program (--scoring says where they are) at ${file}, found nothing there`);
  });

  it('asks only for what its rows use', () => {
    put('corpora/dev/ReLocaR_Train.xml');
    put('scoring/senses.mjs');
    expect(() => {
      expectFiles(senses, folders());
    }).not.toThrow();
  });

  it('refuses a model that is not there, and one that is none', () => {
    const absent = path.join(folder, 'absent.model');
    expect(() => readModels({ shipped: absent, heldOut: null })).toThrow(
      `expected a model file at ${absent} (--model)`,
    );
    const torn = put('torn.model', 'not a model');
    expect(() => readModels({ shipped: torn, heldOut: null })).toThrow(/\(--model\): .*damaged/);
  });

  it('refuses the shipped model as one that has not seen the gold documents', () => {
    const model = put('a.model', 'the same bytes');
    const copy = put('b.model', 'the same bytes');
    const other = put('c.model', 'other bytes');
    expect(() => readModels({ shipped: model, heldOut: copy })).toThrow('found the same one again');
    expect(() => readModels({ shipped: model, heldOut: other })).not.toThrow('found the same one again');
  });

  it('ends with exit code 1 and one sentence', () => {
    const nowhere = path.join(folder, 'nowhere');
    const program = ['--import', 'tsx', 'training/evaluate/main.ts', '--corpora', nowhere, '--only', 'names'];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^evaluate: expected the worldwide set .*, found nothing there\n$/);
  });
});

describe('documents', () => {
  it('reads one from each line that is not blank', () => {
    const file = put('gold.jsonl', '{"id": 7, "text": "One."}\n\n{"id": "b", "text": "Two.", "target": [0, 3]}\n');
    expect(readDocuments(file).map(({ id, text, target }) => ({ id, text, target }))).toEqual([
      { id: '7', text: 'One.', target: null },
      { id: 'b', text: 'Two.', target: [0, 3] },
    ]);
  });

  const broken = [
    { why: 'no JSON', line: '{"id": 1,' },
    { why: 'no text', line: '{"id": 1}' },
    { why: 'a list', line: '[1, "text"]' },
    { why: 'null', line: 'null' },
  ];
  for (const { why, line } of broken) {
    it(`names the line that is ${why}`, () => {
      const file = put('gold.jsonl', `{"id": 1, "text": "One."}\n${line}\n`);
      expect(() => readDocuments(file)).toThrow(`${file}, line 2: expected`);
    });
  }

  it('samples evenly, and the same ones every time', () => {
    const items = Array.from({ length: 10 }, (_none, index) => index);
    expect(sampleOf(items, 4)).toEqual([0, 2, 5, 7]);
    expect(sampleOf(items, 10)).toEqual(items);
    expect(sampleOf(items, 11)).toEqual(items);
    expect(sampleOf(items, 'all')).toEqual(items);
  });
});
