import type { Analysis } from '../../engine/model';
import type { AnalyseOptions } from '../options';
import { csvRows } from './csv';
import { renderMarkdown } from './markdown';
import { renderReadable } from './readable';

/** One document in the format asked for. */
export function render(analysis: Analysis, options: AnalyseOptions): string {
  switch (options.format) {
    case 'json':
      return JSON.stringify(contract(analysis, options), null, 2);
    case 'jsonl':
      return `${JSON.stringify(contract(analysis, options))}\n`;
    case 'csv':
      return csvRows(analysis, options.table);
    case 'markdown':
      return renderMarkdown(analysis);
    case 'readable':
      return renderReadable(analysis, options);
  }
}

/** A document that could not be read keeps its place in the machine forms; the others have only standard error. */
export function renderFailure(
  failure: { readonly id: string; readonly error: string },
  { format }: AnalyseOptions,
): string {
  if (format === 'json') return JSON.stringify(failure, null, 2);
  return format === 'jsonl' ? `${JSON.stringify(failure)}\n` : '';
}

function contract(analysis: Analysis, { withText }: AnalyseOptions): Partial<Analysis> {
  if (withText) return analysis;
  const { text: _, ...rest } = analysis;
  return rest;
}
