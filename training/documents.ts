import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../engine/model';
import type { CorpusFile } from './corpora';
import { TrainingError } from './training-error';

/** A name as a corpus marks it; offsets in UTF-16 code units. */
export interface AnnotatedName extends Span {
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC' | 'OTHER';
}

/** A document of a corpus. Its own tokens are left aside: training sees what the engine will see. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly text: string;
  readonly ents: readonly AnnotatedName[];
}

/** Where documents are read from, and which of them are kept out. */
export interface DocumentSource {
  /** The corpora's folder. */
  readonly corpora: string;
  /** Ids of documents that are not to be learned from. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * The documents of one corpus, in its order.
 *
 * @throws {TrainingError} when the file is not there or a line is no document.
 */
export function documentsOf(file: CorpusFile, source: DocumentSource): AnnotatedDocument[] {
  return linesOfCorpus(file, source)
    .map((line, index) => documentIn(line, `${file}:${index + 1}`))
    .filter(({ id }) => !source.leftOut.has(id));
}

/**
 * The lines of one file of the corpora.
 *
 * @throws {TrainingError} when the file is not there.
 */
export function linesOfCorpus(file: CorpusFile, { corpora }: Pick<DocumentSource, 'corpora'>): string[] {
  const location = path.join(corpora, file);
  if (!existsSync(location)) {
    throw new TrainingError(
      `expected the corpora at ${corpora}, but ${location} is not there; give them with --corpora`,
    );
  }
  return linesOf(location);
}

/** Ids of the documents in JSONL files, such as the gold that a model is to be measured on. */
export function idsIn(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => linesOf(existing(file)).map((line, at) => idIn(line, `${file}:${at + 1}`))));
}

function existing(file: string): string {
  if (!existsSync(file)) throw new TrainingError(`expected a file of documents to leave out at ${file}, found nothing`);
  return file;
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function documentIn(line: string, place: string): AnnotatedDocument {
  const value = parsed(line, place);
  if (!('text' in value && typeof value.text === 'string' && 'ents' in value && Array.isArray(value.ents))) {
    throw new TrainingError(`expected {"id", "text", "ents"} at ${place}`);
  }
  return { id: idIn(line, place), text: value.text, ents: value.ents as AnnotatedName[] };
}

function idIn(line: string, place: string): string {
  const value = parsed(line, place);
  if ('id' in value && typeof value.id === 'string') return value.id;
  throw new TrainingError(`expected a document with an id at ${place}`);
}

function parsed(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw new TrainingError(`expected a JSON object at ${place}`);
}
