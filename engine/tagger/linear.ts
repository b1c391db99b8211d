import type { ModelFile } from './model-file';

/**
 * A linear model over hashed features. A feature's hash picks a bucket, a bucket holds one weight for each label;
 * features that share a bucket share its weights, which costs little as long as most buckets are quiet.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** `weights[bucket * labels.length + label]`; the number of buckets is a power of two. */
  readonly weights: Int8Array | Int32Array;
  /** `transitions[previous * labels.length + label]`; the row after the last label is for the start of a sentence. */
  readonly transitions: Int32Array;
  /** Number of buckets − 1: `hash & bucketMask` is the bucket. */
  readonly bucketMask: number;
}

/** Sections of one model in the file: `grammar.weights`, `grammar.transitions`. */
export function linearSections(name: string): { readonly weights: string; readonly transitions: string } {
  return { weights: `${name}.weights`, transitions: `${name}.transitions` };
}

/** The linear model of this name, or null when the file has none or its tables do not fit each other. */
export function linearModelIn(file: ModelFile, name: string): LinearModel | null {
  const weights = file.sections.get(linearSections(name).weights);
  const transitions = file.sections.get(linearSections(name).transitions);
  if (weights?.type !== 'int8' || transitions?.type !== 'int32') return null;
  const { labels } = weights;
  const buckets = weights.data.length / labels.length;
  const fits = transitions.data.length === (labels.length + 1) * labels.length && isPowerOfTwo(buckets);
  return fits ? { labels, weights: weights.data, transitions: transitions.data, bucketMask: buckets - 1 } : null;
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(count) && count > 0 && (count & (count - 1)) === 0;
}

/** Features of one position: `hashes[from] … hashes[to - 1]`. Hashes or bucket numbers, both do. */
export interface FeatureSlice {
  readonly hashes: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Adds, for every label, the weights of the features to `scores[at] … scores[at + labels - 1]`. */
export function addScores(model: LinearModel, features: FeatureSlice, scores: Int32Array, at: number): void {
  const { weights, bucketMask } = model;
  const { hashes, from, to } = features;
  const labels = model.labels.length;
  for (let feature = from; feature < to; feature += 1) {
    const row = ((hashes[feature] ?? 0) & bucketMask) * labels;
    for (let label = 0; label < labels; label += 1) {
      scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
}
