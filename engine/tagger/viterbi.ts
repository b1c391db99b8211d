/** In a transition table: these two labels never follow one another. */
export const FORBIDDEN = -0x80000000;
/** What a forbidden step costs: more than any sentence can win elsewhere, and still a number to reckon with. */
const FORBIDDEN_COST = -1e9;

/** The scores of one sentence and the workspace to decode them; made once and used again for sentence after sentence. */
export interface Lattice {
  readonly labels: number;
  /** `scores[position * labels + label]`: filled in by the caller, see `clearScores`. */
  readonly scores: Int32Array;
  /** Best score of any path that ends at this position with this label. */
  readonly best: Float64Array;
  /** The label before, on that path. */
  readonly before: Uint8Array;
}

/** A lattice for sentences of up to `positions` tokens and up to 255 labels. */
export function latticeOf(labels: number, positions: number): Lattice {
  const cells = labels * positions;
  return {
    labels,
    scores: new Int32Array(cells),
    best: new Float64Array(cells),
    before: new Uint8Array(cells),
  };
}

/** Sets the scores of the first `length` positions to nought. */
export function clearScores({ scores, labels }: Lattice, length: number): void {
  scores.fill(0, 0, length * labels);
}

/**
 * The best sequence of labels for the first `length` positions, written to `path`. First-order Viterbi; of equal paths
 * the one with the lower label wins.
 *
 * @param transitions `[previous * labels + label]`, the row after the last label being the start; see `FORBIDDEN`.
 */
export function decode(lattice: Lattice, length: number, transitions: Int32Array, path: Uint8Array): void {
  if (length === 0) return;
  startPaths(lattice, transitions);
  for (let position = 1; position < length; position += 1) extendPaths(lattice, position, transitions);
  const { labels, before } = lattice;
  let label = bestEnd(lattice, length - 1);
  for (let position = length - 1; position >= 0; position -= 1) {
    path[position] = label;
    label = before[position * labels + label] ?? 0;
  }
}

function startPaths({ labels, scores, best, before }: Lattice, transitions: Int32Array): void {
  const start = labels * labels;
  for (let label = 0; label < labels; label += 1) {
    best[label] = cost(transitions[start + label] ?? 0) + (scores[label] ?? 0);
    before[label] = 0;
  }
}

function extendPaths({ labels, scores, best, before }: Lattice, position: number, transitions: Int32Array): void {
  const here = position * labels;
  const there = here - labels;
  for (let label = 0; label < labels; label += 1) {
    let bestScore = -Infinity;
    let bestBefore = 0;
    for (let previous = 0; previous < labels; previous += 1) {
      const score = (best[there + previous] ?? 0) + cost(transitions[previous * labels + label] ?? 0);
      if (score <= bestScore) continue;
      bestScore = score;
      bestBefore = previous;
    }
    best[here + label] = bestScore + (scores[here + label] ?? 0);
    before[here + label] = bestBefore;
  }
}

function bestEnd({ labels, best }: Lattice, position: number): number {
  const end = position * labels;
  let bestLabel = 0;
  for (let label = 1; label < labels; label += 1) {
    if ((best[end + label] ?? 0) > (best[end + bestLabel] ?? 0)) bestLabel = label;
  }
  return bestLabel;
}

/** What a step costs, in the units of the scores. */
export function cost(transition: number): number {
  return transition === FORBIDDEN ? FORBIDDEN_COST : transition;
}
