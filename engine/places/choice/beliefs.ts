import type { Candidate } from '../sketches/candidates';

/** A candidate and how likely the name means it, 0 to 1. */
export interface Belief extends Candidate {
  readonly probability: number;
}

/** What a unit may be, the likeliest first, and how likely it is none of them. */
export interface Beliefs {
  readonly held: readonly Belief[];
  readonly unknown: number;
}

/** Below 1: evidence counts as less than it would if its pieces were independent. */
const TEMPER = 0.85;

/** Candidates with their likelihoods made into probabilities. @param unknown likelihood of a place the gazetteer lacks */
export function beliefsOf(candidates: readonly Candidate[], likelihoods: readonly number[], unknown: number): Beliefs {
  const tempered = likelihoods.map((likelihood) => likelihood ** TEMPER);
  const rest = unknown ** TEMPER;
  const sum = tempered.reduce((total, one) => total + one, rest);
  const held = candidates
    .map((candidate, at) => ({ ...candidate, probability: sum === 0 ? 0 : (tempered[at] ?? 0) / sum }))
    .sort((left, right) => right.probability - left.probability);
  return { held, unknown: sum === 0 ? 1 : rest / sum };
}
