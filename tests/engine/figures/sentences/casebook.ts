import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A sentence with the lines below it. */
export interface Case {
  readonly sentence: string;
  /** One for each figure, without their indent, or "none" alone. */
  readonly lines: readonly string[];
}

/** The sentences of one file. */
export interface Chapter {
  /** The file's name, without ".txt". */
  readonly name: string;
  readonly read: readonly Case[];
  /** Those under "# not yet", which are still read wrong. */
  readonly notYet: readonly Case[];
}

const NOT_YET = /^# not yet$/m;

/** All the sentences there are, file by file. */
export function casebook(): Chapter[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      const [read = '', notYet = ''] = text.split(NOT_YET);
      return { name: path.basename(file, '.txt'), read: casesIn(read), notYet: casesIn(notYet) };
    });
}

function casesIn(text: string): Case[] {
  const cases: { sentence: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith('  ')) cases.push({ sentence: line, lines: [] });
    else if (cases.length === 0) throw new Error(`expected a sentence above: ${line}`);
    else cases.at(-1)?.lines.push(line.trim());
  }
  return cases;
}
