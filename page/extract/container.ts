import { prefixSums, type ScoredOutline } from './score';

/** A box that holds this share of the best box's running text stands for it: the smaller the box, the less comes along. */
const KEEP_SHARE = 0.85;

/**
 * The box the article is in: the position in `boxes`, or null when no block scored. The box whose blocks add up to
 * most is often the whole page, so from there it goes down as long as one child holds nearly all.
 */
export function bestContainer({ boxes, values }: ScoredOutline): number | null {
  const sums = prefixSums(values);
  const gains = prefixSums(values.map((value) => Math.max(0, value)));
  const inBox = (of: readonly number[], index: number): number => {
    const box = boxes[index];
    return box === undefined ? 0 : (of[box.endBlock] ?? 0) - (of[box.firstBlock] ?? 0);
  };
  let best: number | null = null;
  let bestSum = 0;
  for (let index = 0; index < boxes.length; index += 1) {
    const sum = inBox(sums, index);
    if (sum > 0 && sum >= bestSum) [best, bestSum] = [index, sum];
  }
  if (best === null) return null;
  const wanted = KEEP_SHARE * inBox(gains, best);
  // Boxes stand before those they hold, so the last that has enough is the deepest.
  for (let index = best + 1; index < boxes.length; index += 1) if (inBox(gains, index) >= wanted) best = index;
  return best;
}
