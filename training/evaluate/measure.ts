import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureSpeed } from './measure-speed';
import { engine } from './programs';
import type { Models } from './models';
import type { EvaluateOptions } from './options';
import { isSpeed, type Row } from './rows';
import { scoreSet, type ScoredSet, type SetFigures } from './score-set';
import type { SetName } from './sets';
import { measureSpecs, type SpecScore } from './specs/measure-specs';
import { specsFolder } from './specs/spec-files';
import { startThreads } from './threads';

const THREADS = 2;

/** Everything the rows need, measured. */
export interface Measured {
  readonly sets: readonly ScoredSet[];
  /** Null when no row asks for it. */
  readonly speed: SetFigures | null;
  /** Of each specification file; empty when no row asks for them. */
  readonly specs: readonly SpecScore[];
}

export interface MeasureOptions {
  readonly options: EvaluateOptions;
  readonly models: Models;
  /** Told as soon as a set is scored. */
  readonly onSet: (set: ScoredSet) => void;
}

/** Speed first, while no thread is at work; then one set after the other. */
export async function measure(rows: readonly Row[], { options, models, onSet }: MeasureOptions): Promise<Measured> {
  const timed = rows.map(({ scoring }) => scoring).filter(isSpeed);
  const speed = timed.length > 0 ? measureSpeed(timed, { folders: options, models }) : null;
  const asksSpecs = rows.some(({ group }) => group === 'specs');
  const specs = asksSpecs ? measureSpecs(specsFolder(options.corpora), engine(models.shipped)) : [];
  const sets = await inFolder(options.analyses, (folder) => scoreSets(rows, { folder, options, models, onSet }));
  return { sets, speed, specs };
}

async function scoreSets(
  rows: readonly Row[],
  { folder, options, models, onSet }: MeasureOptions & { readonly folder: string },
): Promise<ScoredSet[]> {
  const threads = startThreads(THREADS, models);
  const scored: ScoredSet[] = [];
  try {
    for (const name of setsOf(rows)) {
      const its = rows.filter(({ set }) => set === name);
      const hasHeldOut = models.heldOut !== null;
      const set = await scoreSet(name, its, { folders: options, folder, sample: options.polnear, threads, hasHeldOut });
      onSet(set);
      scored.push(set);
    }
  } finally {
    await threads.close();
  }
  return scored;
}

function setsOf(rows: readonly Row[]): SetName[] {
  return [...new Set(rows.flatMap(({ set }) => (set === 'speed' ? [] : [set])))];
}

/** A folder that was asked for stays; one of our own goes, also when something fails. */
async function inFolder<Result>(kept: string | null, run: (folder: string) => Promise<Result>): Promise<Result> {
  if (kept !== null) {
    mkdirSync(kept, { recursive: true });
    return run(kept);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-evaluate-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
