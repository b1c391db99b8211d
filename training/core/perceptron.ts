import { addScores, type LinearModel } from '../../engine/tagger/linear';
import { clearScores, decode, FORBIDDEN, latticeOf, type Lattice } from '../../engine/tagger/viterbi';
import type { Dataset } from './dataset';
import { randomOf, shuffle, type Random } from './random';

/**
 * The averaged structured perceptron (Collins 2002, "Discriminative training methods for hidden Markov models"):
 * decode a sentence with the weights so far, move weight from the wrong path to the right one, and keep the mean of
 * the weights over all steps.
 */
export interface TrainingOptions {
  readonly labels: readonly string[];
  /** Two to this many buckets. */
  readonly bucketBits: number;
  readonly epochs: number;
  readonly seed: number;
  /** Share of the features left out, anew at every visit, so that weight spreads over the features; 0 keeps all. */
  readonly dropout: number;
  /** By how much the right path has to win, per token, to be left alone (loss-augmented decoding); 0 for none. */
  readonly margin: number;
  /** Whether `next` may follow `previous` (null: at the start). Left out: everything may. */
  readonly mayFollow?: (previous: string | null, next: string) => boolean;
  /** Called after every epoch with the share of tokens that were labelled wrongly while learning. */
  readonly onEpoch?: (epoch: number, wrong: number) => void;
}

/** Weights before they are made small: mean weights over all steps. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  readonly weights: Float64Array;
  /** As in `LinearModel`; `FORBIDDEN` where a label may not follow. */
  readonly transitions: Float64Array;
}

interface Learner {
  readonly data: Dataset;
  readonly options: TrainingOptions;
  readonly random: Random;
  readonly model: LinearModel;
  /** Sum over updates of step × change: the mean is `weight − sum / steps`. */
  readonly weightSums: Float64Array;
  readonly transitionSums: Float64Array;
  readonly lattice: Lattice;
  readonly path: Uint8Array;
  /** The features of the sentence at hand that were kept, and where each token's begin. */
  readonly kept: Uint32Array;
  readonly keptStarts: Uint32Array;
  step: number;
}

/** Learns from the dataset. The same data, options and seed give the same weights to the last bit. */
export function trainPerceptron(data: Dataset, options: TrainingOptions): TrainedWeights {
  const learner = learnerOf(data, options);
  const order = Uint32Array.from({ length: data.sentenceStarts.length - 1 }, (_, sentence) => sentence);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, learner.random);
    let wrong = 0;
    for (const sentence of order) wrong += learnSentence(learner, sentence);
    options.onEpoch?.(epoch, wrong / Math.max(1, data.gold.length));
  }
  const { model, weightSums, transitionSums, step } = learner;
  return {
    labels: options.labels,
    weights: meanOf(model.weights, weightSums, step),
    transitions: meanOf(model.transitions, transitionSums, step),
  };
}

function learnerOf(data: Dataset, options: TrainingOptions): Learner {
  const { labels, bucketBits, seed } = options;
  const longest = longestOf(data);
  const cells = labels.length << bucketBits;
  const transitions = transitionsOf(options);
  return {
    data,
    options,
    random: randomOf(seed),
    model: { labels, weights: new Int32Array(cells), transitions, bucketMask: (1 << bucketBits) - 1 },
    weightSums: new Float64Array(cells),
    transitionSums: new Float64Array(transitions.length),
    lattice: latticeOf(labels.length, longest.tokens),
    path: new Uint8Array(longest.tokens),
    kept: new Uint32Array(longest.features),
    keptStarts: new Uint32Array(longest.tokens + 1),
    step: 0,
  };
}

function longestOf({ sentenceStarts, featureStarts }: Dataset): { tokens: number; features: number } {
  const longest = { tokens: 1, features: 1 };
  for (let sentence = 1; sentence < sentenceStarts.length; sentence += 1) {
    const first = sentenceStarts[sentence - 1] ?? 0;
    const end = sentenceStarts[sentence] ?? 0;
    longest.tokens = Math.max(longest.tokens, end - first);
    longest.features = Math.max(longest.features, (featureStarts[end] ?? 0) - (featureStarts[first] ?? 0));
  }
  return longest;
}

function transitionsOf({ labels, mayFollow }: TrainingOptions): Int32Array {
  const rows = [...labels, null];
  return Int32Array.from(
    rows.flatMap((previous) => labels.map((next) => (mayFollow?.(previous, next) === false ? FORBIDDEN : 0))),
  );
}

/** @returns how many tokens were labelled wrongly. */
function learnSentence(learner: Learner, sentence: number): number {
  const { data, lattice, model, path } = learner;
  const first = data.sentenceStarts[sentence] ?? 0;
  const length = (data.sentenceStarts[sentence + 1] ?? 0) - first;
  learner.step += 1;
  keepFeatures(learner, first, length);
  fillScores(learner, first, length);
  decode(lattice, length, model.transitions, path);
  return correct(learner, first, length);
}

function keepFeatures({ data, options, random, kept, keptStarts }: Learner, first: number, length: number): void {
  const { features, featureStarts } = data;
  const { dropout } = options;
  let count = 0;
  for (let position = 0; position < length; position += 1) {
    keptStarts[position] = count;
    const end = featureStarts[first + position + 1] ?? 0;
    for (let at = featureStarts[first + position] ?? 0; at < end; at += 1) {
      if (dropout > 0 && random() < dropout) continue;
      kept[count] = features[at] ?? 0;
      count += 1;
    }
  }
  keptStarts[length] = count;
}

function fillScores({ data, options, model, lattice, kept, keptStarts }: Learner, first: number, length: number): void {
  const labels = options.labels.length;
  clearScores(lattice, length);
  for (let position = 0; position < length; position += 1) {
    const from = keptStarts[position] ?? 0;
    const to = keptStarts[position + 1] ?? 0;
    addScores(model, { hashes: kept, from, to }, lattice.scores, position * labels);
    const right = position * labels + (data.gold[first + position] ?? 0);
    lattice.scores[right] = (lattice.scores[right] ?? 0) - options.margin;
  }
}

/** Moves weight from the path that was found to the right one, where they differ. */
function correct(learner: Learner, first: number, length: number): number {
  const { data, options, path } = learner;
  let wrong = 0;
  let foundBefore = options.labels.length;
  let rightBefore = options.labels.length;
  for (let position = 0; position < length; position += 1) {
    const found = path[position] ?? 0;
    const right = data.gold[first + position] ?? 0;
    if (found !== right) {
      wrong += 1;
      moveFeatures(learner, position, found, right);
    }
    if (found !== right || foundBefore !== rightBefore) {
      moveTransition(learner, foundBefore * options.labels.length + found, -1);
      moveTransition(learner, rightBefore * options.labels.length + right, 1);
    }
    foundBefore = found;
    rightBefore = right;
  }
  return wrong;
}

function moveFeatures(learner: Learner, position: number, found: number, right: number): void {
  const { model, weightSums, kept, keptStarts, step } = learner;
  const { weights, bucketMask } = model;
  const end = keptStarts[position + 1] ?? 0;
  for (let at = keptStarts[position] ?? 0; at < end; at += 1) {
    const row = ((kept[at] ?? 0) & bucketMask) * model.labels.length;
    weights[row + right] = (weights[row + right] ?? 0) + 1;
    weightSums[row + right] = (weightSums[row + right] ?? 0) + step;
    weights[row + found] = (weights[row + found] ?? 0) - 1;
    weightSums[row + found] = (weightSums[row + found] ?? 0) - step;
  }
}

function moveTransition({ model, transitionSums, step }: Learner, cell: number, change: number): void {
  const { transitions } = model;
  if (transitions[cell] === FORBIDDEN) return;
  transitions[cell] = (transitions[cell] ?? 0) + change;
  transitionSums[cell] = (transitionSums[cell] ?? 0) + change * step;
}

function meanOf(last: Int8Array | Int32Array, sums: Float64Array, steps: number): Float64Array {
  return Float64Array.from(sums, (sum, cell) => {
    const value = last[cell] ?? 0;
    return value === FORBIDDEN ? FORBIDDEN : value - sum / Math.max(1, steps);
  });
}
