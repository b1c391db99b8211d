import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPORA, creditsOf } from '../../training/corpora';

const MAIN = path.join(import.meta.dirname, '../../training/main.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-train-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function train(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args], { encoding: 'utf8' });
}

describe('npm run train', { timeout: 60_000 }, () => {
  it('says in one sentence that the corpora are not there, and writes nothing', () => {
    const out = path.join(folder, 'x.model');
    const { status, stderr } = train('--corpora', path.join(folder, 'nowhere'), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^train: expected the corpora at .*nowhere, but .* is not there; give them with --corpora\n$/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('says so when a file of documents to leave out is not there', () => {
    const { status, stderr } = train('--corpora', folder, '--leave-out', path.join(folder, 'gold.jsonl'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^train: expected a file of documents to leave out at .*gold\.jsonl, found nothing\n$/);
  });

  it('says so when there is no gazetteer', () => {
    const { status, stderr } = train('--corpora', folder, '--gazetteer', path.join(folder, 'no.gazetteer'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^train: expected the gazetteer at .*no\.gazetteer, found nothing; .*\n$/);
  });

  it.each([
    ['no corpora', []],
    ['a seed that is none', ['--corpora', '.', '--seed', 'x']],
  ])('refuses %s', (_, args) => {
    expect(train(...args).status).toBe(1);
  });
});

describe('creditsOf', () => {
  it('credits every corpus that was used, once, with its licence', () => {
    const credits = creditsOf(['train/gum.jsonl', 'train/btc.jsonl', 'train/gum.jsonl']);
    expect(credits.map(({ name }) => name.split(',')[0])).toEqual(['GUM', 'Broad Twitter Corpus']);
    for (const { licence, credit } of CORPORA) expect([licence, credit]).not.toContain('');
  });
});
