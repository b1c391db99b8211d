import { FORBIDDEN } from '../../engine/tagger/viterbi';
import type { TrainedWeights } from './perceptron';

/**
 * The mean of models trained on the same data in other orders: steadier than any of them, and no larger.
 *
 * @throws {RangeError} without models: a caller's bug.
 */
export function meanOfModels(models: readonly TrainedWeights[]): TrainedWeights {
  const [first] = models;
  if (first === undefined) throw new RangeError('expected models to take the mean of, got none');
  const mean = (of: (model: TrainedWeights) => Float64Array): Float64Array =>
    of(first).map((value, cell) => {
      if (value === FORBIDDEN) return FORBIDDEN;
      return models.reduce((sum, model) => sum + (of(model)[cell] ?? 0), 0) / models.length;
    });
  return { labels: first.labels, weights: mean(({ weights }) => weights), transitions: mean((m) => m.transitions) };
}
