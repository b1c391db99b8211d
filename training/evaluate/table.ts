import type { Row } from './rows';

/** A figure; NaN where the scorer had nothing to count; null where nobody has anything to say. */
export type Cell = number | null;

/** A row with its figures. */
export interface ScoredRow {
  readonly row: Row;
  readonly set: string;
  readonly sidelight: Cell;
  readonly heldOut: Cell;
  readonly peer: Cell;
  /** How many cases our figure rests on, or null when the scorer does not say. */
  readonly cases: number | null;
}

type Column = readonly [heading: string, cell: (scored: ScoredRow) => string];

const COLUMNS: readonly Column[] = [
  ['set', ({ set }) => set],
  ['measure', ({ row, cases }) => (cases === null ? row.label : `${row.label} (of ${cases})`)],
  ['Sidelight', ({ row, sidelight }) => cellText(sidelight, row.digits)],
  ['compromise', ({ row, peer }) => cellText(peer, row.digits)],
  ['to reach', ({ row }) => targetText(row)],
  ['reached', (scored) => REACHED.get(isReached(scored)) ?? ''],
];
const HELD_OUT: Column = ['held out', ({ row, heldOut }) => (heldOut === null ? '' : cellText(heldOut, row.digits))];
const REACHED: ReadonlyMap<boolean | null, string> = new Map([
  [true, 'yes'],
  [false, 'no'],
]);

/** A Markdown table, its columns padded so that a terminal shows them too. "Held out" stands where anything was. */
export function tableOf(rows: readonly ScoredRow[]): string {
  const columns = rows.some(({ heldOut }) => heldOut !== null) ? COLUMNS.toSpliced(3, 0, HELD_OUT) : COLUMNS;
  return markdown(
    columns.map(([heading]) => heading),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** Lines of equal columns: the first two to the left, the others to the right. */
export function markdown(headings: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...lines.map((line) => line[column] ?? '')].map(({ length }) => length)),
  );
  const isLeft = (column: number): boolean => column < 2;
  const padded = (line: readonly string[]): string =>
    `| ${widths.map((width, column) => (isLeft(column) ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) => (isLeft(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(headings), padded(rule), ...lines.map(padded)].join('\n');
}

/**
 * Whether our figure, as it is printed, is at least the target, or under it where lower is better; null when there is
 * none to reach. Where a held-out figure stands beside it, that one counts: the other knows the names.
 */
export function isReached({ row, sidelight, heldOut }: ScoredRow): boolean | null {
  const figure = heldOut ?? sidelight;
  if (row.target === null || figure === null) return null;
  const printed = Number(figure.toFixed(row.digits));
  return row.better === 'lower' ? printed < row.target : printed >= row.target;
}

function targetText({ target, better }: Row): string {
  if (target === null) return '';
  return better === 'lower' ? `under ${target}` : `${target}`;
}

function cellText(cell: Cell, digits: number): string {
  if (cell === null) return 'none';
  if (Number.isNaN(cell)) return 'no cases';
  return cell.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
