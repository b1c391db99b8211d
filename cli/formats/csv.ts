import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../../engine/model';
import type { Table } from '../options';
import type { Cell } from './csv-row';
import { CSV_TABLES } from './csv-tables';

/**
 * RFC 4180 lines, CRLF. A cell of the article's words that a spreadsheet would run as a formula is set off by an
 * apostrophe (OWASP, "CSV injection"); numbers are left as they are.
 */
function csv(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)));
  return stringify(cells, { record_delimiter: 'windows', cast: { boolean: (value) => (value ? 'yes' : 'no') } });
}

function withoutFormula(cell: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}

/** The names of a table's columns, as the first line. */
export function csvHeader(table: Table): string {
  return csv([['document', ...CSV_TABLES[table].columns]]);
}

/** A document's rows. */
export function csvRows(analysis: Analysis, table: Table): string {
  return csv(CSV_TABLES[table].rows(analysis).map((row) => [analysis.id, ...row]));
}
