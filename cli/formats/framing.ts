import type { AnalyseOptions } from '../options';
import { csvHeader } from './csv';

/** What stands around and between documents, so that each can be written as soon as it is done. */
export interface Framing {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

export function framing({ format, table }: AnalyseOptions, { isList }: { readonly isList: boolean }): Framing {
  switch (format) {
    case 'json':
      return isList ? { before: '[\n', between: ',\n', after: '\n]\n' } : { before: '', between: '', after: '\n' };
    case 'jsonl':
      return { before: '', between: '', after: '' };
    case 'csv':
      return { before: csvHeader(table), between: '', after: '' };
    case 'markdown':
      return { before: '', between: '\n---\n\n', after: '' };
    case 'readable':
      return { before: '', between: '\n\n', after: '' };
  }
}
