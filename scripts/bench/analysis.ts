import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { median, type Row } from './table';

const ARTICLES = ['tests/fixtures/seed/article.txt', 'tests/fixtures/second/article.txt'];
const FOLDER = '.output/bench';
const COLD_RUNS = 7;

/** What one fresh process reports: milliseconds. See run.ts. */
export interface Timing {
  /** From before the engine's code is loaded to the end of the first analysis. */
  readonly cold: number;
  readonly warm: readonly number[];
  readonly words: number;
}

/**
 * The engine against compromise's own `nlp(text)`. Warm: both in one process, by turns, after
 * a warm-up. Cold: a fresh process each time, loading included. Both are bundled first, as they are in the extension.
 */
export async function measureAnalysis(): Promise<Row[]> {
  const program = await bundle();
  return ARTICLES.flatMap((article) => {
    const cold = Array.from({ length: COLD_RUNS }, () => ({
      engine: run(program, article, 'engine').cold,
      compromise: run(program, article, 'compromise').cold,
    }));
    const warm = JSON.parse(execFileSync(process.execPath, [program, article, 'both'], { encoding: 'utf8' })) as {
      engine: Timing;
      compromise: Timing;
    };
    const { words } = warm.engine;
    const perThousand = (milliseconds: readonly number[]): number => (median(milliseconds) / words) * 1000;
    const name = path.basename(path.dirname(article));
    const row = (what: 'engine' | 'compromise', label: string): Row => ({
      article: `${name} (${words} words)`,
      program: label,
      warm: perThousand(warm[what].warm),
      'times compromise’s speed': (median(warm.compromise.warm) / median(warm[what].warm)).toFixed(2),
      'cold, loading included': perThousand(cold.map((timing) => timing[what])),
      'cold, whole article': median(cold.map((timing) => timing[what])),
    });
    return [row('engine', 'Sidelight analyse()'), row('compromise', 'compromise nlp(text)')];
  });
}

/** One file that loads either program when it is told to. */
async function bundle(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    entryPoints: ['scripts/bench/run.ts'],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  return path.join(FOLDER, 'run.mjs');
}

function run(program: string, article: string, what: 'engine' | 'compromise'): Timing {
  return JSON.parse(execFileSync(process.execPath, [program, article, what], { encoding: 'utf8' })) as Timing;
}
