import { describe, expect, it } from 'vitest';
import { peopleLikePlaces } from '../../../engine/names/people-like-places';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

/** Kind of each "Georgia", all of them tagged as a place. */
function kinds(source: string, word = 'Georgia'): string[] {
  const text = tagged(source);
  const count = source.split(word).length - 1;
  const names = Array.from({ length: count }, (_, at) => taggedName(text, word, { kind: 'place', occurrence: at + 1 }));
  return peopleLikePlaces(text, names).map((name) => described(text, name));
}

describe('a place’s name that a person bears', () => {
  it.each([
    'Georgia herself was late.',
    "It was Georgia's mother who called.",
    'His sister Georgia was late.',
    'Georgia and her brothers were late.',
    'Georgia, 14, was late.',
    'Georgia was born on Monday.',
    'Georgia herself was late, to Georgia it mattered little.',
    '"No," said Georgia, and Georgia said it again.',
  ])('is the person’s in "%s"', (source) => {
    expect(new Set(kinds(source))).toEqual(new Set(['Georgia/person']));
  });

  it.each([
    'Georgia closed its border.',
    'He left Georgia.',
    'Georgia said it would vote.',
    'Georgia and its allies voted.',
    'Georgia, 14, was late. She was in Georgia.',
    "Georgia's mother tongue is old; near Georgia it is not.",
  ])('is left alone in "%s"', (source) => {
    expect(new Set(kinds(source))).toEqual(new Set(['Georgia/place']));
  });

  it('is left alone when nobody is called so', () => {
    expect(kinds('Velmora, 14, was late.', 'Velmora')).toEqual(['Velmora/place']);
  });

  it('is read alike throughout', () => {
    expect(kinds('Georgia was late. His sister Georgia left.')).toEqual(['Georgia/person', 'Georgia/person']);
  });
});
