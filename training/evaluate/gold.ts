import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocuments, sampleOf, type GoldDocument, type SampleSize } from './documents';
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

/** ReLocaR's XML becomes documents by its scorer's own reading; a sample becomes a gold file of its own. */
export async function goldOf(name: SetName, { folders, folder, sample }: GoldOptions): Promise<Gold> {
  const set: DevelopmentSet = SETS[name];
  const given = set.file(folders);
  const file = name === 'relocar' ? path.join(folder, 'relocar.gold.jsonl') : given;
  if (file !== given) writeFileSync(file, await runProgram(path.join(folders.scoring, 'senses.mjs'), ['texts', given]));
  const documents = file.endsWith('.json') ? readSentences(file) : readDocuments(file);
  const chosen = set.isSampled ? sampleOf(documents, sample) : documents;
  if (chosen.length === documents.length) return { file, documents, total: documents.length };
  const sampled = path.join(folder, `${name}.gold.jsonl`);
  writeFileSync(sampled, chosen.map(({ line }) => `${line}\n`).join(''));
  return { file: sampled, documents: chosen, total: documents.length };
}
