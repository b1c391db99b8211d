import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median, type Row } from './table';

const FILE = 'public/gazetteer/sidelight.gazetteer';
const FOLDER = '.output/bench';
const RUNS = 9;

/** What one fresh process reports. See run-gazetteer.ts. */
export interface GazetteerTiming {
  /** Milliseconds from the bytes to a gazetteer. */
  readonly load: number;
  /** Milliseconds from the bytes to the first answer. */
  readonly answer: number;
  /** Microseconds for a name that was not asked for before. */
  readonly lookup: number;
  /** Microseconds for one that was. */
  readonly again: number;
}

/** The gazetteer's size, and how soon it answers: medians of fresh processes. */
export async function measureGazetteer(): Promise<Row[]> {
  const program = path.join(FOLDER, 'run-gazetteer.mjs');
  await build({
    ...{ entryPoints: ['scripts/bench/run-gazetteer.ts'], outfile: program, logLevel: 'error' },
    ...{ bundle: true, format: 'esm', platform: 'node' },
  });
  const timings = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, [program, FILE], { encoding: 'utf8' })) as GazetteerTiming,
  );
  const of = (what: keyof GazetteerTiming): number => median(timings.map((timing) => timing[what]));
  return [
    {
      'bytes gzipped': gzipSync(readFileSync(FILE), { level: 9 }).length,
      'load, ms': of('load'),
      'first answer, ms': of('answer'),
      'a new name, µs': of('lookup'),
      'the same again, µs': of('again'),
    },
  ];
}
