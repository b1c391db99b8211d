import { MIDDLE, type Columns } from './columns';

/** A point, or the way from one to another, in hundredths of a degree. */
export interface Hundredths {
  readonly latitude: number;
  readonly longitude: number;
}

/** What the tables say of places, by record, where it is not reckoned from their towns. */
export interface Exceptions {
  /** From the first-order division's point, where it lies in one. */
  readonly middles: ReadonlyMap<number, Hundredths>;
  readonly prominences: ReadonlyMap<number, number>;
}

export function exceptionsIn(columns: Columns): Exceptions {
  return { middles: middlesIn(columns.late('middles')), prominences: prominencesIn(columns.late('prominences')) };
}

function middlesIn(middles: Int32Array): ReadonlyMap<number, Hundredths> {
  const found = new Map<number, Hundredths>();
  let record = 0;
  for (let at = 0; at + MIDDLE <= middles.length; at += MIDDLE) {
    record += middles[at] ?? 0;
    found.set(record, { latitude: middles[at + 1] ?? 0, longitude: middles[at + 2] ?? 0 });
  }
  return found;
}

function prominencesIn(prominences: Int32Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let record = 0;
  for (let at = 0; at + 1 < prominences.length; at += 2) {
    record += prominences[at] ?? 0;
    found.set(record, (prominences[at + 1] ?? 0) / 10);
  }
  return found;
}
