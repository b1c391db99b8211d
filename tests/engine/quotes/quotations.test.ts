import { expect, it } from 'vitest';
import type { Attribution } from '../../../engine/model';
import { quotationsOf } from '../../../engine/quotes/quotations';

const attribution = (more: Partial<Attribution>): Attribution => ({
  content: [{ start: 10, end: 20 }],
  directness: 'direct',
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
