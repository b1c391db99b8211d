import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocuments, sampleOf, type GoldDocument, type SampleSize } from './documents';
import { exampleLine } from './running-example';
import { readSentences } from './sentences';
import { runProgram } from './scorers';
import { SETS, type DevelopmentSet, type Folders, type SetName } from './sets';

/** A set made ready: the gold file the scorers read, and its documents. */
export interface Gold {
  readonly file: string;
  readonly documents: readonly GoldDocument[];
  /** How many the whole set has; more than `documents` where a sample is read. */
  readonly total: number;
}

export interface GoldOptions {
  readonly folders: Folders;
  /** Where files made for this run go. */
  readonly folder: string;
  /** How many documents of a large set are read. */
  readonly sample: SampleSize;
}

/** What is no list of documents becomes one, in a gold file of its own; so does a sample. */
export async function goldOf(name: SetName, { folders, folder, sample }: GoldOptions): Promise<Gold> {
  const set: DevelopmentSet = SETS[name];
  const lines = await linesMade(name, folders);
  const file = lines === null ? set.file(folders) : path.join(folder, `${name}.gold.jsonl`);
  if (lines !== null) writeFileSync(file, lines);
  const documents = file.endsWith('.json') ? readSentences(file) : readDocuments(file);
  const chosen = set.isSampled ? sampleOf(documents, sample) : documents;
  if (chosen.length === documents.length) return { file, documents, total: documents.length };
  const sampled = path.join(folder, `${name}.gold.jsonl`);
  writeFileSync(sampled, chosen.map(({ line }) => `${line}\n`).join(''));
  return { file: sampled, documents: chosen, total: documents.length };
}

/** ReLocaR's XML by its scorer's own reading, the running example of its two files; null for a set that is documents already. */
async function linesMade(name: SetName, folders: Folders): Promise<string | null> {
  const given = SETS[name].file(folders);
  if (name === 'relocar') return runProgram(path.join(folders.scoring, 'senses.mjs'), ['texts', given]);
  if (name === 'example') return `${JSON.stringify(exampleLine(given))}\n`;
  return null;
}
