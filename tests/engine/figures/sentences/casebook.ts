import { chaptersIn, type Chapter } from '../../casebook';

/** A sentence with the lines below it. */
export interface Case {
  readonly sentence: string;
  /** One for each figure, without their indent, or "none" alone. */
  readonly lines: readonly string[];
}

/** All the sentences there are, file by file. */
export function casebook(): Chapter<Case>[] {
  return chaptersIn(import.meta.dirname, casesIn);
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
