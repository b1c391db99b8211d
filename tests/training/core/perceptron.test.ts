import { describe, expect, it } from 'vitest';
import { addScores, linearModelIn } from '../../../engine/tagger/linear';
import { readModel } from '../../../engine/tagger/model-file';
import { decode, FORBIDDEN, latticeOf } from '../../../engine/tagger/viterbi';
import { combine } from '../../../engine/tagger/hashing';
import { DatasetBuilder, type Dataset } from '../../../training/core/dataset';
import { trainPerceptron, type TrainingOptions } from '../../../training/core/perceptron';
import { quantise, sectionsOf } from '../../../training/core/quantise';
import { randomOf } from '../../../training/core/random';
import { writeModel } from '../../../training/core/write-model';

const LABELS = ['rest', 'first', 'later'];
const OPTIONS: TrainingOptions = { labels: LABELS, bucketBits: 10, epochs: 5, seed: 3, dropout: 0, margin: 0 };

/**
 * Sentences of made-up words: words below 30 are names, "first" where a name begins and "later" where it goes on, so
 * that only the label before tells two words of one name apart.
 */
function namesAmongWords(seed: number, sentences: number): Dataset {
  const random = randomOf(seed);
  const builder = new DatasetBuilder();
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    let wasName = false;
    for (let at = 0; at < 12; at += 1) {
      const word = Math.floor(random() * 100);
      const isName = word < 30;
      builder.feature(combine(1, word));
      builder.feature(combine(2, word % 7));
      builder.endToken(isName ? (wasName ? 2 : 1) : 0);
      wasName = isName;
    }
    builder.endSentence();
  }
  return builder.build();
}

/** The whole way: weights → file → engine → share of tokens labelled rightly. */
function accuracyOf(file: Uint8Array, data: Dataset): number {
  const reading = readModel(file);
  const model = reading.ok ? linearModelIn(reading.model, 'toy') : null;
  if (model === null) throw new Error('expected the model that was written');
  let right = 0;
  for (let sentence = 1; sentence < data.sentenceStarts.length; sentence += 1) {
    const first = data.sentenceStarts[sentence - 1] ?? 0;
    const length = (data.sentenceStarts[sentence] ?? 0) - first;
    const lattice = latticeOf(LABELS.length, length);
    const path = new Uint8Array(length);
    for (let at = 0; at < length; at += 1) {
      const [from = 0, to = 0] = data.featureStarts.subarray(first + at, first + at + 2);
      addScores(model, { hashes: data.features, from, to }, lattice.scores, at * LABELS.length);
    }
    decode(lattice, length, model.transitions, path);
    path.forEach((label, at) => (right += Number(label === data.gold[first + at])));
  }
  return right / data.gold.length;
}

function fileOf(data: Dataset, options: TrainingOptions): Uint8Array {
  const sections = sectionsOf('toy', quantise(trainPerceptron(data, options)));
  return writeModel({ sections, credits: [], trained: { seed: options.seed } });
}

describe('trainPerceptron', () => {
  const data = namesAmongWords(1, 300);
  const unseen = namesAmongWords(2, 100);

  it.each([
    ['plain', {}],
    ['with features left out', { dropout: 0.3 }],
    ['with a margin', { margin: 2 }],
  ])('learns words and order, %s, and keeps it in eight bits', (_, more) => {
    expect(accuracyOf(fileOf(data, { ...OPTIONS, ...more }), unseen)).toBeGreaterThan(0.97);
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    const options = { ...OPTIONS, dropout: 0.3 };
    expect(Buffer.from(fileOf(data, options)).equals(fileOf(data, options))).toBe(true);
    const other = trainPerceptron(data, { ...options, seed: 4 });
    expect(other.weights).not.toEqual(trainPerceptron(data, options).weights);
  });

  it('keeps forbidden steps forbidden, in the file as well', () => {
    const mayFollow = (previous: string | null, next: string): boolean => next !== 'later' || previous === 'first';
    const { transitions } = quantise(trainPerceptron(data, { ...OPTIONS, mayFollow }));
    const intoLater = [0, 1, 2, 3].map((previous) => transitions[previous * LABELS.length + 2] === FORBIDDEN);
    expect(intoLater).toEqual([true, false, true, true]);
  });

  it('tells after every epoch how much was still wrong', () => {
    const wrong: number[] = [];
    trainPerceptron(data, { ...OPTIONS, onEpoch: (_epoch, share) => wrong.push(share) });
    expect(wrong).toHaveLength(OPTIONS.epochs);
    expect(wrong.at(-1)).toBeLessThan(wrong[0] ?? 0);
  });

  it('learns nothing from nothing, and does not fail', () => {
    const nothing = trainPerceptron(new DatasetBuilder().build(), OPTIONS);
    expect(quantise(nothing).weights.every((weight) => weight === 0)).toBe(true);
  });
});

describe('quantise', () => {
  it('keeps the largest weight and the order of the others', () => {
    const weights = Float64Array.of(-8, 0, 2, 4, 1, 0);
    const { weights: small, scale } = quantise({ labels: LABELS, weights, transitions: new Float64Array(12) });
    expect([...small]).toEqual([-127, 0, 32, 64, 16, 0]);
    expect(scale * 127).toBe(8);
  });
});
