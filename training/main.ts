import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../engine/gazetteer/load';
import type { PlacesByName } from '../engine/tagger/names/place-evidence';
import { loadModel } from '../engine/tagger/model';
import { writeModel } from './core/write-model';
import { creditsOf } from './corpora';
import { idsIn } from './documents';
import { trainGrammar } from './grammar/train-grammar';
import { trainNames } from './names/train-names';
import { readOptions, type TrainOptions } from './options';
import type { TrainedPart, TrainingRun } from './run';
import { TrainingError } from './training-error';

/** npm run train: corpora → the model file. */
const PARTS: readonly ((run: TrainingRun) => TrainedPart)[] = [trainGrammar, trainNames];

function main({ corpora, gazetteer, out, seed, leaveOut }: TrainOptions): void {
  const started = performance.now();
  const say = (line: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  };
  const run = { corpora, seed, say, leftOut: idsIn(leaveOut), gazetteer: gazetteerIn(gazetteer) };
  if (run.leftOut.size > 0) say(`${run.leftOut.size} documents are left out`);
  const bytes = modelOf(
    PARTS.map((part) => part(run)),
    seed,
  );
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  say(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

function gazetteerIn(file: string): PlacesByName {
  if (!existsSync(file)) {
    throw new TrainingError(`expected the gazetteer at ${file}, found nothing; \`npm run gazetteer\` builds it`);
  }
  const loading = loadGazetteer(new Uint8Array(readFileSync(file)));
  if (!loading.ok) throw new TrainingError(`expected a gazetteer at ${file}: ${loading.sentence}`);
  return loading.gazetteer;
}

function modelOf(parts: readonly TrainedPart[], seed: number): Uint8Array {
  const facts = Object.assign({}, ...parts.map((part) => part.facts)) as Record<string, number | string>;
  const bytes = writeModel({
    sections: parts.flatMap(({ sections }) => sections),
    credits: [...creditsOf(parts.flatMap(({ files }) => files)), ...parts.flatMap((part) => part.credits)],
    trained: { ...facts, seed },
  });
  const loading = loadModel(bytes);
  if (!loading.ok) throw new Error(`expected a model that the engine can load: ${loading.sentence}`);
  return bytes;
}

try {
  main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TrainingError)) throw error;
  console.error(`train: ${error.message}`);
  process.exitCode = 1;
}
