import type { LinearModel } from '../../engine/tagger/linear';
import { linearSections } from '../../engine/tagger/linear';
import { FORBIDDEN } from '../../engine/tagger/viterbi';
import type { TrainedWeights } from './perceptron';
import type { SectionToWrite } from './write-model';

const LARGEST = 127;

/** A model with small weights, and what one unit of them was worth. */
export interface QuantisedModel extends LinearModel {
  readonly weights: Int8Array;
  readonly scale: number;
}

/**
 * Weights as 8-bit integers, transitions in the same unit as 32-bit ones. The largest weight sets the unit: cutting off
 * the largest (even 0.05 % of them) for a finer unit costs one to two points, since they are those of the commonest words.
 *
 * @param finest the unit is no smaller: coarse weights make a small file, and mostly cost nothing.
 */
export function quantise({ labels, weights, transitions }: TrainedWeights, finest = 0): QuantisedModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.max(finest, (largest || 1) / LARGEST);
  return {
    labels,
    scale,
    bucketMask: weights.length / labels.length - 1,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    transitions: Int32Array.from(transitions, (each) => (each === FORBIDDEN ? FORBIDDEN : Math.round(each / scale))),
  };
}

/** The sections that `linearModelIn` finds again under this name. */
export function sectionsOf(name: string, { labels, weights, transitions, scale }: QuantisedModel): SectionToWrite[] {
  const names = linearSections(name);
  return [
    { name: names.weights, data: weights, labels, scale },
    { name: names.transitions, data: transitions },
  ];
}
