import type { ScoredSet } from './score-set';
import { SETS } from './sets';

/** "PolNeAR, 100 of 924": a sample says so wherever the set is named. */
export function titleOf({ name, documents, total }: Pick<ScoredSet, 'name' | 'documents' | 'total'>): string {
  const { title } = SETS[name];
  return documents === total ? title : `${title}, ${documents} of ${total}`;
}

/** What a reader of the set's scores must know: how they came about, and what went wrong. */
export function notesOf({ name, figures }: Pick<ScoredSet, 'name' | 'figures'>): string[] {
  const troubles = [...figures].flatMap(([reader, scorings]) =>
    ['failed', 'missing'].flatMap((trouble) => {
      const counts = [...scorings.values()].map((scoring) => scoring.get(trouble) ?? 0);
      const most = Math.max(0, ...counts);
      return most === 0 ? [] : [`${most} documents ${trouble} (${reader}), counted as empty`];
    }),
  );
  return [...SETS[name].notes, ...troubles];
}
