import type { Position } from './sphere';

/** Points looked at along one shore: enough to tell how far apart two are. */
const SAMPLES = 60;

/** Some of a shore's points, evenly many. */
export function sampled(shore: readonly Position[]): readonly Position[] {
  const step = Math.max(1, Math.floor(shore.length / SAMPLES));
  return shore.filter((_, position) => position % step === 0);
}
