/** A row's cells, by column heading. */
export type Row = Readonly<Record<string, string | number>>;

/** Prints rows as a Markdown table, so that docs/benchmarks.md can quote it as it stands. */
export function printTable(title: string, rows: readonly Row[]): void {
  const headings = Object.keys(rows[0] ?? {});
  console.log(`## ${title}\n`);
  console.log(`| ${headings.join(' | ')} |`);
  console.log(`| ${headings.map((_heading, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`);
  for (const row of rows) console.log(`| ${headings.map((heading) => cell(row[heading])).join(' | ')} |`);
  console.log('');
}

/** The middle value: one slow run on a busy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? NaN;
}

function cell(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(1);
}
