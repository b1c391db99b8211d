import { analyse } from '../../engine/analyse';
import type { Knowledge } from '../../engine/knowledge';
import type { Analysis, TextDocument } from '../../engine/model';
import { render, renderFailure } from '../formats/render';
import type { Job } from '../input/jobs';
import { readPage } from '../input/page';
import { readRecord } from '../input/record';
import { textDocument } from '../input/text';
import type { AnalyseOptions } from '../options';

/** What is written for one document. Plain values: it comes from worker threads. */
export interface Outcome {
  /** For standard output; empty when a failure has no place in the format. */
  readonly output: string;
  /** One line for standard error, or null. */
  readonly error: string | null;
}

/** What every document is read with. */
export interface Tools {
  readonly knowledge: Knowledge;
  readonly options: AnalyseOptions;
}

/** Reads one document and writes it down in the format asked for. Whatever goes wrong in it is its own failure. */
export function perform(job: Job, { knowledge, options }: Tools): Outcome {
  try {
    const reading = documentOf(job);
    if (!reading.ok) return failure(reading.id, reading.error, options);
    const analysis: Analysis = analyse(reading.document, knowledge);
    return { output: render(analysis, options), error: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure(idOf(job), `it could not be analysed: ${message}; please report this`, options);
  }
}

/** What a job is called before it is read. */
export function idOf(job: Job): string {
  return job.kind === 'record' ? job.place : job.id;
}

export function failure(id: string, error: string, options: AnalyseOptions): Outcome {
  return { output: renderFailure({ id, error }, options), error: `cannot read ${id}: ${error}` };
}

type Reading =
  | { readonly ok: true; readonly document: TextDocument }
  | { readonly ok: false; readonly id: string; readonly error: string };

function documentOf(job: Job): Reading {
  switch (job.kind) {
    case 'failed':
      return { ok: false, id: job.id, error: job.error };
    case 'record':
      return readRecord(job);
    case 'text':
      return { ok: true, document: textDocument({ ...job, title: { in: 'first-line' } }) };
    case 'html': {
      const page = readPage(job.html, job.url);
      return { ok: true, document: { ...page, id: job.id, published: job.published ?? page.published } };
    }
  }
}
