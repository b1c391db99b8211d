import { describe, expect, it } from 'vitest';
import { lexicalClass, nameHintOf } from '../../../engine/text/grammar-lexicon';

describe('compromise’s word lists', () => {
  it.each([
    ['paris', 'City'],
    ['said', 'PastTense'],
    ['report', 'Infinitive Noun|Verb'],
    ['lindmouth', ''],
  ])('say of "%s": "%s"', (word, known) => {
    expect(lexicalClass(word)).toBe(known);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'do not take "%s" for a word they know',
    (word) => {
      expect([lexicalClass(word), nameHintOf(word)]).toEqual(['', null]);
    },
  );

  it.each([
    ['peter', 'person'],
    ['paris', 'place'],
    ['pepsi', 'organization'],
    ['governor', null],
  ])('take "%s" for a name of: %s', (word, hint) => {
    expect(nameHintOf(word)).toBe(hint);
  });
});
