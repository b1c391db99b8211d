import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnalyseOptions, InputKind } from '../options';
import { decode } from './decode';
import { linesOf } from './lines';
import type { RecordLine } from './record';

/** One document to read, or a file that could not be read and keeps its place in the order. Handed to worker threads. */
export type Job =
  | { readonly kind: 'text'; readonly id: string; readonly text: string; readonly published: string | null }
  | {
      readonly kind: 'html';
      readonly id: string;
      readonly html: string;
      readonly url: string;
      readonly published: string | null;
    }
  | ({ readonly kind: 'record' } & RecordLine)
  | { readonly kind: 'failed'; readonly id: string; readonly error: string };

/** Bytes; text and pages are read whole. JSONL is not limited. */
const MAX_FILE_SIZE = 100_000_000;
const STDIN = 'standard input';

const KINDS: ReadonlyMap<string, InputKind> = new Map([
  ...['.html', '.htm', '.xhtml'].map((extension) => [extension, 'html'] as const),
  ...['.jsonl', '.ndjson'].map((extension) => [extension, 'jsonl'] as const),
]);

/** Told by the file's extension; what has none of those known is text. */
export function inputKindOf(file: string, { input }: Pick<AnalyseOptions, 'input'>): InputKind {
  return input ?? KINDS.get(extname(file).toLowerCase()) ?? 'text';
}

/** The documents of all files, in order. Reads no further than it is asked for. */
export async function* jobsOf(files: readonly string[], options: AnalyseOptions): AsyncGenerator<Job> {
  for (const file of files) {
    const kind = inputKindOf(file, options);
    try {
      if (kind === 'jsonl') yield* recordJobs(file, options.published);
      else yield fileJob({ file, kind, bytes: await bytesOf(file), published: options.published });
    } catch (error) {
      yield { kind: 'failed', id: nameOf(file), error: reasonOf(error) };
    }
  }
}

function nameOf(file: string): string {
  return file === '-' ? STDIN : file;
}

async function* recordJobs(file: string, published: string | null): AsyncGenerator<Job> {
  const chunks: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
  for await (const { number, text } of linesOf(chunks)) {
    const place = `${nameOf(file)}:${number}`;
    if (text === null)
      yield { kind: 'failed', id: place, error: 'the line is too long; give at most 50 million characters' };
    else if (text.trim() !== '') yield { kind: 'record', place, line: text, published };
  }
}

interface FileContent {
  readonly file: string;
  readonly kind: Exclude<InputKind, 'jsonl'>;
  readonly bytes: Uint8Array;
  readonly published: string | null;
}

function fileJob({ file, kind, bytes, published }: FileContent): Job {
  const id = nameOf(file);
  if (looksLikePdf(bytes)) return { kind: 'failed', id, error: 'it is a PDF; give its text' };
  const content = decode(bytes, kind);
  if (kind === 'text') return { kind, id, text: content, published };
  return { kind, id, html: content, url: file === '-' ? '' : pathToFileURL(file).href, published };
}

function looksLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return standardInput();
  if ((await stat(file)).size > MAX_FILE_SIZE) throw new InputError(TOO_LARGE);
  return readFile(file);
}

const TOO_LARGE = `it is larger than ${MAX_FILE_SIZE / 1_000_000} MB; give articles one by one, or as jsonl`;

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_FILE_SIZE) throw new InputError(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An input that cannot be taken; the message says why and what to give instead. */
class InputError extends Error {}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file; give the path of one'],
  ['EISDIR', 'it is a directory; give the files in it'],
  ['EACCES', 'reading it is not allowed; give a file you may read'],
]);

/** Only the world's failures have a code; anything else is a bug of ours and not caught here. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return REASONS.get(error.code) ?? `${error.message.replace(/\s+/g, ' ')}; give another file`;
}
