import { EvaluationError } from './evaluation-error';
import type { Row } from './rows';
import type { Reader, SetFigures } from './score-set';
import type { Cell, ScoredRow } from './table';

/** Where each set's figures are, speed among them, and what the table calls the set. */
export type FiguresOfSets = ReadonlyMap<Row['set'], { readonly title: string; readonly figures: SetFigures }>;

/** The rows with their figures. @throws {EvaluationError} when a scorer did not give a figure that a row needs. */
export function scoredRows(rows: readonly Row[], sets: FiguresOfSets): ScoredRow[] {
  return rows.map((row) => {
    const set = sets.get(row.set);
    if (set === undefined) throw new Error(`expected figures of ${row.set} for "${row.label}"`);
    const { title, figures } = set;
    return {
      row,
      set: title,
      sidelight: cellOf(row, figures, 'sidelight'),
      heldOut: cellOf(row, figures, 'heldOut'),
      peer: row.hasPeer ? cellOf(row, figures, 'peer') : null,
      cases: row.cases === null ? null : figureOf(row, row.cases, figuresOf(row, figures, 'sidelight')),
    };
  });
}

/** A share of no cases is not a score of 0. */
function cellOf(row: Row, sets: SetFigures, reader: Reader): Cell {
  const figures = figuresOf(row, sets, reader);
  if (figures === null) return null;
  if (row.cases !== null && figureOf(row, row.cases, figures) === 0) return NaN;
  return figureOf(row, row.figure, figures);
}

/** Null when the reader was not asked, or has no such thing. */
function figuresOf(row: Row, sets: SetFigures, reader: Reader): ReadonlyMap<string, number> | null {
  return sets.get(reader)?.get(row.scoring) ?? null;
}

function figureOf(row: Row, name: string, figures: ReadonlyMap<string, number> | null): number {
  const figure = figures?.get(name);
  if (figure === undefined) throw new EvaluationError(`${row.scoring} on ${row.set} did not give the figure "${name}"`);
  return figure;
}
