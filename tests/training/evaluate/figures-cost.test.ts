import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresCost } from '../../../training/evaluate/figures-cost';
import { MODEL_FILE } from '../../engine/model';

const TEXT = 'At least 40 fishermen went missing off Ghana, police said. Some 12 boats returned.';

describe('what figures cost', () => {
  const cost = figuresCost(new Uint8Array(readFileSync(MODEL_FILE)), [TEXT]);

  it('is measured with the figures that are in the text, and without any', () => {
    expect(cost.alone(TEXT)).toMatchObject([{ value: { min: 40 } }, { value: { min: 12 } }]);
    expect(cost.withFigures(TEXT)).not.toMatchObject({ figures: [] });
    expect(cost.without(TEXT)).toMatchObject({ figures: [] });
  });

  it('is known of the texts it was made for only', () => {
    expect(() => cost.alone('Another text.')).toThrow('expected one of 1 texts, got "Another text."');
  });
});
