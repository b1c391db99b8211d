import { readFileSync } from 'node:fs';
import { EvaluationError } from '../evaluation-error';

/** Data of a specification, not checked yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** @throws {EvaluationError} when the file is not a list of objects. */
export function readCases(file: string): Raw[] {
  // Some of the files begin with a byte order mark.
  const cases = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as unknown;
  if (!Array.isArray(cases) || !cases.every(isRaw)) throw new EvaluationError(`expected a list of cases in ${file}`);
  return cases;
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none when it is no list. */
export function rawList(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

/** The text, or null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
