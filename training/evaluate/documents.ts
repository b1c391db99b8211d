import { readFileSync } from 'node:fs';
import { EvaluationError } from './evaluation-error';

/** One line of a gold file: what programs are given to read. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** ReLocaR's place name, UTF-16 half-open; null in other sets. */
  readonly target: readonly [number, number] | null;
  /** Its first line is its title. */
  readonly titled?: true;
  /** The line itself, for a gold file that is a sample of another. */
  readonly line: string;
}

/** @throws {EvaluationError} when a line is not a document, with its number. */
export function readDocuments(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [documentOf(line, `${file}, line ${index + 1}`)]));
}

/** How many documents of a large set are read. */
export type SampleSize = number | 'all';

/** `size` documents spread evenly over the list; all of it when it is no longer than that. The same ones every time. */
export function sampleOf<Item>(items: readonly Item[], size: SampleSize): Item[] {
  if (size === 'all' || items.length <= size) return [...items];
  return Array.from({ length: size }, (_none, index) => items[Math.floor((index * items.length) / size)]).filter(
    (item) => item !== undefined,
  );
}

export function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function documentOf(line: string, where: string): GoldDocument {
  const value = parsed(line, where);
  if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value) {
    const { id, text } = value;
    const isId = typeof id === 'string' || typeof id === 'number';
    if (isId && typeof text === 'string') {
      const titled = 'titled' in value && value.titled === true ? { titled: true as const } : {};
      return { id: String(id), text, target: targetOf(value), ...titled, line };
    }
  }
  throw new EvaluationError(`${where}: expected a document with "id" and "text", got ${line.slice(0, 80)}`);
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new EvaluationError(`${where}: expected one JSON object, got ${line.slice(0, 80)}`);
  }
}

function targetOf(value: object): readonly [number, number] | null {
  if (!('target' in value) || !Array.isArray(value.target)) return null;
  const [start, end] = value.target as readonly unknown[];
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null;
}
