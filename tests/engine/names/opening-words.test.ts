import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { withoutOpeningWords } from '../../../engine/names/opening-words';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

function kept(source: string, words: string, kind: TaggedName['kind'] = 'place'): string[] {
  const text = tagged(source);
  return withoutOpeningWords(text, [taggedName(text, words, { kind })]).map((name) => described(text, name));
}

describe('a common word that opens a sentence', () => {
  it.each([
    ['Mobile phones are banned.', 'Mobile'],
    ['It rained. Golden leaves fell.', 'Golden'],
    ['“Normal service will resume,” she said.', 'Normal'],
  ])('is no place before its noun: %s', (source, word) => {
    expect(kept(source, word)).toEqual([]);
  });

  it.each([
    ['Reading residents left.', 'Reading'],
    ['Mobile phones are banned. He lives in Mobile.', 'Mobile'],
    ['Velmora phones are banned.', 'Velmora'],
    ['They like Mobile phones.', 'Mobile'],
    ['Battle voted.', 'Battle'],
    ['Battle.', 'Battle'],
  ])('may be one otherwise: %s', (source, word) => {
    expect(kept(source, word)).toEqual([`${word}/place`]);
  });

  it('is left alone when it is taken for something else', () => {
    expect(kept('Golden leaves fell.', 'Golden', 'organization')).toEqual(['Golden/organization']);
  });
});
