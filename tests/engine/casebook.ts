import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The cases of one file of a casebook. */
export interface Chapter<Case> {
  /** The file's name, without ".txt". */
  readonly name: string;
  readonly read: readonly Case[];
  /** Those under "# not yet", which are still read wrong. */
  readonly notYet: readonly Case[];
}

const NOT_YET = /^# not yet$/m;

/** All the cases of the ".txt" files in a folder, file by file. */
export function chaptersIn<Case>(folder: string, casesIn: (text: string) => Case[]): Chapter<Case>[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const [read = '', notYet = ''] = text.split(NOT_YET);
      return { name: path.basename(file, '.txt'), read: casesIn(read), notYet: casesIn(notYet) };
    });
}
