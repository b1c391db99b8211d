import { place, spanText, type TableForm } from './csv-row';

/** A row for each time expression: what it means, from what it was reckoned, and what happened then. */
export const DATES_TABLE: TableForm = {
  columns: [
    ...['start', 'end', 'text', 'value', 'anchor', 'confidence'],
    ...['kind', 'reckoned_from', 'bound', 'fuzzy', 'every', 'event'],
  ],
  rows: (analysis) => {
    const times = new Map(analysis.times.map((time) => [time.id, time]));
    return analysis.times.map((time) => [
      ...place(analysis, time),
      ...[time.value, time.anchor, time.confidence],
      ...[time.kind, spanText(analysis, times.get(time.from ?? '') ?? null)],
      ...[time.bound, time.fuzzy, time.every, spanText(analysis, time.event)],
    ]);
  },
};
