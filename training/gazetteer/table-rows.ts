import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GazetteerError } from './gazetteer-error';

/** A row of a table, and where it stands. */
export interface TableRow {
  readonly cells: readonly string[];
  /** "names-cities.txt:12". */
  readonly at: string;
}

/** The files of a folder whose names begin with one of the words, in order of name. */
export function tableFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:names|points|features).*\.txt$/.test(name))
    .sort();
}

/** Rows of all tables of one sort. @throws {GazetteerError} at a row with more or fewer columns. */
export function rowsOf(folder: string, sort: 'names' | 'points' | 'features', columns: number): TableRow[] {
  return tableFiles(folder)
    .filter((name) => name.startsWith(sort))
    .flatMap((name) => rowsIn(readFileSync(path.join(folder, name), 'utf8'), name, columns));
}

function rowsIn(text: string, file: string, columns: number): TableRow[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
    const row = { cells: line.split('|').map((cell) => cell.trim()), at: `${file}:${at + 1}` };
    if (row.cells.length !== columns) fail(row, `expected ${columns} columns, got ${row.cells.length}`);
    return [row];
  });
}

/** The values of a cell, parted by semicolons. */
export function valuesOf(cell = ''): string[] {
  return cell
    .split(';')
    .map((value) => value.trim().normalize('NFC'))
    .filter((value) => value !== '');
}

/** A number within bounds. */
export function numberIn(row: TableRow, cell: string | undefined, [least, most]: readonly [number, number]): number {
  const value = cell === undefined || cell === '' ? Number.NaN : Number(cell);
  if (!(value >= least && value <= most)) fail(row, `expected a number from ${least} to ${most}, got "${cell ?? ''}"`);
  return value;
}

export const LATITUDES = [-90, 90] as const;
export const LONGITUDES = [-180, 180] as const;
export const PROMINENCES = [0, 9] as const;

export function fail({ at }: TableRow, reason: string): never {
  throw new GazetteerError(`${at}: ${reason}`);
}
