import type { Columns } from './columns';
import { hasId, KIND, PEOPLE } from './kinds';

/** GeoNames ids by town; 0 where it is not known. */
export function idsOf({ kinds, populations, idsLow, idsMiddle, idsHigh }: Columns): Uint32Array {
  const ids = new Uint32Array(kinds.length);
  let at = 0;
  let id = 0;
  for (let town = 0; town < kinds.length; town += 1) {
    if (!hasId(kinds[town] ?? 0, populations[town] ?? 0)) continue;
    const step = (idsLow[at] ?? 0) | ((idsMiddle[at] ?? 0) << 8) | ((idsHigh[at] ?? 0) << 16);
    at += 1;
    id = (id + step) & 0xff_ff_ff;
    // No step is no id.
    if (step !== 0) ids[town] = id;
  }
  return ids;
}

/** People of the towns from one up to another; parts of towns are counted with their town. */
export function peopleOf(
  { kinds, populations }: Pick<Columns, 'kinds' | 'populations'>,
  start: number,
  end: number,
): number {
  let people = 0;
  for (let town = start; town < end; town += 1) {
    if (kinds[town] !== KIND.district) people += PEOPLE[populations[town] ?? 0] ?? 0;
  }
  return people;
}
