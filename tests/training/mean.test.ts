import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../engine/tagger/viterbi';
import { meanOfModels } from '../../training/core/mean';
import type { TrainedWeights } from '../../training/core/perceptron';

function model(weights: readonly number[], transitions: readonly number[]): TrainedWeights {
  return { labels: ['rest', 'name'], weights: Float64Array.from(weights), transitions: Float64Array.from(transitions) };
}

describe('the mean of models', () => {
  it('is taken cell by cell', () => {
    const { labels, weights, transitions } = meanOfModels([model([1, -4, 0], [2, 8]), model([3, 4, 1.5], [4, -8])]);
    expect(labels).toEqual(['rest', 'name']);
    expect([...weights]).toEqual([2, 0, 0.75]);
    expect([...transitions]).toEqual([3, 0]);
  });

  it('keeps forbidden what is forbidden', () => {
    const { transitions } = meanOfModels([model([], [FORBIDDEN, 1]), model([], [FORBIDDEN, 2])]);
    expect([...transitions]).toEqual([FORBIDDEN, 1.5]);
  });

  it('of one model is that model, and leaves it as it was', () => {
    const only = model([1, 2], [3, FORBIDDEN]);
    const mean = meanOfModels([only]);
    expect(mean).toEqual(only);
    expect(mean.weights).not.toBe(only.weights);
  });

  it('of none is a bug of the caller', () => {
    expect(() => meanOfModels([])).toThrow(RangeError);
  });
});
