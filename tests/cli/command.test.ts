import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../engine/version';

/** The command as a user runs it: its own process, files on disk, exit codes and both streams. */
const TSX = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
const MAIN = join(import.meta.dirname, '../../cli/main.ts');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  write(
    'story.txt',
    'Harbour opens again\nThe boats of Lindmouth are back, all forty of them, the port authority said.',
  );
  write(
    'page.html',
    '<h1>Harbour opens again</h1><p>The boats of Lindmouth are back, all forty of them, they said.</p>',
  );
  write(
    'many.jsonl',
    Array.from({ length: 12 }, (_, index) => JSON.stringify({ id: index, text: `Text ${index}.` })).join('\n'),
  );
  write(
    'mixed.jsonl',
    '{"id": "a", "text": "One."}\nno json\n\n{"id": "b", "html": "<p>Two.</p>", "url": "https://a.example/b"}\n{"id": "c"}\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

async function sidelight(args: readonly string[], stdin = ''): Promise<Ran> {
  const child = spawn(process.execPath, [TSX, MAIN, ...args], { cwd: folder });
  const [out, err] = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join('')) as [
    Promise<string>,
    Promise<string>,
  ];
  child.stdin.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out: await out, err: await err };
}
interface Result {
  readonly id: string;
  readonly error?: string;
  readonly text?: string;
}
const resultsOf = (out: string): Result[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);

describe('sidelight analyse', { timeout: 60_000 }, () => {
  it('writes a readable digest of a text, without colours into a pipe', async () => {
    const { code, out, err } = await sidelight(['analyse', 'story.txt']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe('Harbour opens again');
    expect(out).not.toContain('\u001b');
  });

  it('writes one object for one file, and a list for several', async () => {
    const one = await sidelight(['analyse', 'story.txt', '--format', 'json']);
    expect((JSON.parse(one.out) as Result).text).toContain('The boats of Lindmouth');
    const two = await sidelight(['analyse', 'story.txt', 'page.html', '--format', 'json', '--no-text']);
    expect((JSON.parse(two.out) as Result[]).map(({ id, text }) => [id, text])).toEqual([
      ['story.txt', undefined],
      ['page.html', undefined],
    ]);
  });

  it('reads standard input', async () => {
    const { code, out } = await sidelight(
      ['analyse', '-', '--input', 'jsonl', '--format', 'jsonl'],
      '{"id": "x", "text": "One."}',
    );
    expect([code, resultsOf(out)[0]?.id]).toEqual([0, 'x']);
  });

  it.each(['1', '3'])('answers every line in order with %s threads, and goes on after bad ones', async (jobs) => {
    const { code, out, err } = await sidelight([
      'analyse',
      'many.jsonl',
      'mixed.jsonl',
      '--format',
      'jsonl',
      '--jobs',
      jobs,
    ]);
    const results = resultsOf(out);
    expect(code).toBe(1);
    expect(results.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 12 }, (_, index) => String(index)),
      ...['a', 'mixed.jsonl:2', 'b', 'c'],
    ]);
    expect(results.filter(({ error }) => error !== undefined).map(({ id }) => id)).toEqual(['mixed.jsonl:2', 'c']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['sidelight', 'sidelight']);
  });

  it('says on one line what is wrong with a file, and reads the others', async () => {
    const { code, out, err } = await sidelight(['analyse', 'nowhere.txt', 'story.txt']);
    expect(code).toBe(1);
    expect(err).toBe('sidelight: cannot read nowhere.txt: there is no such file; give the path of one\n');
    expect(out).toContain('Harbour opens again');
  });

  it.each([
    [
      'is not there',
      'nowhere.model',
      /^sidelight: cannot read the language model: .*nowhere\.model.*; give another with --model\n$/,
    ],
    [
      'is no model',
      'story.txt',
      /^sidelight: story\.txt: Sidelight’s language model is damaged: expected a whole model file, but .+\.\n$/,
    ],
  ])('says in one line that the language model %s, and reads nothing', async (_, file, sentence) => {
    const { code, out, err } = await sidelight(['analyse', 'story.txt', '--model', file]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  it.each([
    ['no command', []],
    ['another command', ['read', 'story.txt']],
    ['a date that is none', ['analyse', 'story.txt', '--published', '2024-02-30']],
    ['a format that is none', ['analyse', 'story.txt', '--format', 'xml']],
    ['a number of threads that is none', ['analyse', 'story.txt', '--jobs', '0']],
    ['an option that is none', ['analyse', 'story.txt', '--loud']],
  ])('refuses %s with one line and exit code 2', async (_, args) => {
    const { code, out, err } = await sidelight(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^sidelight: .+\n$/);
  });

  it('prints its help and its version', async () => {
    expect((await sidelight(['analyse', '--help'])).out).toContain('--published <date>');
    expect((await sidelight(['--version'])).out).toBe(`${ENGINE_VERSION}\n`);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [TSX, MAIN, 'analyse', '-', '--input', 'jsonl', '--format', 'jsonl'], {
      cwd: folder,
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id": "x", "text": "One."}\n'.repeat(2_000));
    const err = child.stderr.toArray();
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, (await err).join('')]).toEqual([0, '']);
  });
});
