export const INPUT_KINDS = ['text', 'html', 'jsonl'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

export const FORMATS = ['readable', 'json', 'jsonl', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** "all": every thing found, one line each. The others have a column for each thing known of their kind. */
export const TABLES = ['all', 'entities', 'mentions', 'quotes', 'figures', 'dates', 'sources', 'voices'] as const;
export type Table = (typeof TABLES)[number];

/** What the command line asks for, checked. Plain values only: it is handed to worker threads. */
export interface AnalyseOptions {
  /** Null: by each file's extension. */
  readonly input: InputKind | null;
  readonly format: Format;
  readonly table: Table;
  readonly withText: boolean;
  /** ISO 8601; null when not given. */
  readonly published: string | null;
  readonly jobs: number;
  /** The language model's file; null for the one that comes with the program. */
  readonly model: string | null;
  /** The gazetteer's file; null for the one that comes with the program. */
  readonly gazetteer: string | null;
  /** Columns the readable digest may take. */
  readonly width: number;
  readonly color: boolean;
}
