import { describe, expect, it } from 'vitest';
import { grammarOf, labelOf, type Grammar } from '../../../../engine/tagger/grammar/labels';

const READINGS: readonly (readonly [string, Grammar])[] = [
  ['noun plural', { partOfSpeech: 'noun', verbForm: null, plural: true }],
  ['verb past', { partOfSpeech: 'verb', verbForm: 'past', plural: false }],
  ['auxiliary modal', { partOfSpeech: 'auxiliary', verbForm: 'modal', plural: false }],
  ['verb gerund plural', { partOfSpeech: 'verb', verbForm: 'gerund', plural: true }],
  ['proper-noun', { partOfSpeech: 'proper-noun', verbForm: null, plural: false }],
];

describe('labels of the grammar model', () => {
  it.each(READINGS)('%s is written and read alike', (label, grammar) => {
    expect(labelOf(grammar)).toBe(label);
    expect(grammarOf(label)).toEqual(grammar);
  });

  it.each(['', 'gerund', 'noun dual', 'verb past present', 'Noun'])('"%s" is none', (label) => {
    expect(grammarOf(label)).toBeNull();
  });
});
