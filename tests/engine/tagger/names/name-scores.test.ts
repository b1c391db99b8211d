import { describe, expect, it } from 'vitest';
import { addScores } from '../../../../engine/tagger/linear';
import { FeatureBuffer } from '../../../../engine/tagger/names/feature-buffer';
import { NAME_LABELS } from '../../../../engine/tagger/names/labels';
import { writeScores } from '../../../../engine/tagger/names/name-scores';
import { MODEL } from '../../model';

describe('the scores of a word', () => {
  it('are those that the sum over any number of labels gives', () => {
    const { linear } = MODEL.names;
    const features = new FeatureBuffer();
    for (let value = 0; value < 120; value += 1) features.add(value, value * value);
    const labels = NAME_LABELS.length;
    const [summed, written] = [new Int32Array(3 * labels), new Int32Array(3 * labels)];
    addScores(linear, { hashes: features.hashes, from: 0, to: features.length }, summed, labels);
    writeScores(linear, features, written, labels);
    expect(written).toEqual(summed);
    expect(new Set(written).size).toBeGreaterThan(3);
  });
});
