import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from './documents';
import { goldOf, type Gold, type GoldOptions } from './gold';
import { OWN_SCORINGS } from './own-scorings';
import type { ProgramName } from './programs';
import { isSpeed, type Row, type SpeedName } from './rows';
import type { Figures } from './scorer-lines';
import { isProgram, score, type ScoredFiles } from './scorers';
import { SETS, type DevelopmentSet, type SetName } from './sets';
import type { Threads } from './threads';

/** Whose answers the figures are of. */
export type Reader = 'sidelight' | 'heldOut' | 'peer';

/** Every way of scoring but speed, which is no set's. */
type SetScoring = Exclude<Row['scoring'], SpeedName>;

/** Figures of one set: by reader, then by scoring. A reader who was not asked is not in it. */
export type SetFigures = ReadonlyMap<Reader, ReadonlyMap<Row['scoring'], Figures>>;

/** One set, scored. */
export interface ScoredSet {
  readonly name: SetName;
  readonly figures: SetFigures;
  readonly documents: number;
  /** Of the whole set: more than `documents` where a sample was read. */
  readonly total: number;
  readonly words: number;
  readonly seconds: number;
}

export interface ScoreOptions extends GoldOptions {
  readonly threads: Threads;
  readonly hasHeldOut: boolean;
}

/** Has every reader read the set once, and every scorer that the rows ask for score what they found. */
export async function scoreSet(name: SetName, rows: readonly Row[], options: ScoreOptions): Promise<ScoredSet> {
  const began = performance.now();
  const gold = await goldOf(name, options);
  const figures = new Map<Reader, ReadonlyMap<SetScoring, Figures>>();
  for (const [reader, program] of programsFor(name, rows, options)) {
    const predictions = await predict(name, program, { gold, options });
    const form = program === 'names-as-spans' ? 'spans' : 'analyses';
    const scored = scoringsOf(reader === 'peer' ? rows.filter(({ hasPeer }) => hasPeer) : rows).map(
      async (scoring) =>
        [scoring, await scoreBy(scoring, options.folders.scoring, { gold: gold.file, predictions, form })] as const,
    );
    figures.set(reader, new Map(await Promise.all(scored)));
  }
  return {
    name,
    figures,
    documents: gold.documents.length,
    total: gold.total,
    words: gold.documents.reduce((sum, { text }) => sum + wordsOf(text), 0),
    seconds: (performance.now() - began) / 1000,
  };
}

function programsFor(name: SetName, rows: readonly Row[], { hasHeldOut }: ScoreOptions): Map<Reader, ProgramName> {
  const { peer, isHeldOut }: DevelopmentSet = SETS[name];
  const programs = new Map<Reader, ProgramName>([['sidelight', 'engine']]);
  if (isHeldOut && hasHeldOut) programs.set('heldOut', 'held-out');
  if (peer !== null && rows.some(({ hasPeer }) => hasPeer)) programs.set('peer', peer);
  return programs;
}

/** By the scoring program, or by our own count where no program has it. */
async function scoreBy(scoring: SetScoring, folder: string, files: ScoredFiles): Promise<Figures> {
  return isProgram(scoring) ? score(scoring, folder, files) : OWN_SCORINGS[scoring](files);
}

function scoringsOf(rows: readonly Row[]): SetScoring[] {
  return [...new Set(rows.flatMap(({ scoring }) => (isSpeed(scoring) ? [] : [scoring])))];
}

/** @returns the file of predictions. */
async function predict(
  name: SetName,
  program: ProgramName,
  { gold, options }: { gold: Gold; options: ScoreOptions },
): Promise<string> {
  const lines = await options.threads.readAll(gold.documents.map((document) => ({ program, document })));
  const file = path.join(options.folder, `${name}.${program}.jsonl`);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}
