import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../engine/model';
import { quotationsOf } from '../../../engine/quotes/quotations';

const attribution = (more: Partial<Attribution>): Attribution => ({
  content: [{ start: 10, end: 20 }],
  directness: 'direct',
  form: 'quote',
  act: 'speech',
  source: { start: 0, end: 4, firstToken: 0, endToken: 1 },
  inheritsFrom: null,
  cue: null,
  channel: null,
  confidence: 0.9,
  ...more,
});

it.each([
  ['has entity and phrase', attribution({}), 'e1', { entity: 'e1', start: 0, end: 4 }],
  ['has the phrase alone when nobody is known', attribution({}), null, { entity: null, start: 0, end: 4 }],
  ['has the entity alone when it is inherited', attribution({ source: null, inheritsFrom: 0 }), 'e1', { entity: 'e1' }],
  ['is null when there is neither', attribution({ source: null }), null, null],
])('a speaker %s', (_name, one, entity, speaker) => {
  expect(quotationsOf([one], [entity])[0]?.speaker).toEqual(speaker);
});

it.each([
  [0.6, true],
  [0.59, false],
])('a confidence of %s makes certain %s', (confidence, certain) => {
  expect(quotationsOf([attribution({ confidence })], ['e1'])[0]?.certain).toBe(certain);
});

describe('a source that cannot speak', () => {
  const cue = { start: 5, end: 9, lemma: 'say', kind: 'neutral' } as const;
  const according = { ...cue, lemma: 'according to' };
  it.each([
    [
      'takes a clause without a clear cue below what is shown',
      attribution({ directness: 'indirect', cue, confidence: 0.72 }),
      false,
    ],
    ['leaves one beside a clear cue', attribution({ directness: 'indirect', cue, confidence: 0.82 }), true],
    ['costs quoted words nothing', attribution({ directness: 'direct', cue, confidence: 0.7 }), true],
    ['costs "according to" nothing', attribution({ directness: 'indirect', cue: according, confidence: 0.7 }), true],
  ])('%s', (_name, one, certain) => {
    expect(quotationsOf([one], [null], new Set([0]))[0]?.certain).toBe(certain);
  });

  it('costs nothing where others stand', () => {
    const one = attribution({ directness: 'indirect', cue, confidence: 0.72 });
    expect(quotationsOf([one, one], [null, null], new Set([1])).map(({ certain }) => certain)).toEqual([true, false]);
  });
});
