import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sentences of one file. */
export interface Chapter {
  /** The file's name, without ".txt". */
  readonly name: string;
  /** With brackets, as they stand in the file. */
  readonly read: readonly string[];
  /** Those under "# not yet", which are still read wrong. */
  readonly notYet: readonly string[];
}

const NOT_YET = /^# not yet$/m;

/** All the sentences there are, file by file. */
export function casebook(): Chapter[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      const [read = '', notYet = ''] = text.split(NOT_YET);
      return { name: path.basename(file, '.txt'), read: sentencesIn(read), notYet: sentencesIn(notYet) };
    });
}

function sentencesIn(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
