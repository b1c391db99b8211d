import { describe, expect, it } from 'vitest';
import { TrainingError } from '../../training/training-error';
import { unmarked, writtenTexts } from '../../training/names/written-texts';

describe('a marked article', () => {
  it('is read without its marks, and its names with their kinds', () => {
    const { text, ents } = unmarked('{P Marta Oduya} left the {O Port Workers Union} of {L Velmora}.', 'here');
    expect(text).toBe('Marta Oduya left the Port Workers Union of Velmora.');
    expect(ents.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
      'Marta Oduya/PER',
      'Port Workers Union/ORG',
      'Velmora/LOC',
    ]);
  });

  it('may have no names', () => {
    expect(unmarked('It rained.', 'here')).toEqual({ text: 'It rained.', ents: [] });
  });

  it.each([
    ['an unknown kind', '{X Velmora} is dry.'],
    ['an open brace', 'Rain in {L Velmora.'],
    ['a brace too many', 'Rain in {L Velmora}}.'],
    ['a name in a name', '{O Port of {L Velmora}} met.'],
    ['a name without a kind', '{Velmora} is dry.'],
    ['a name across lines', '{L Vel\nmora} is dry.'],
  ])('with %s is refused, saying where', (_, article) => {
    expect(() => unmarked(article, 'file.txt:3')).toThrow(TrainingError);
    expect(() => unmarked(article, 'file.txt:3')).toThrow('file.txt:3');
  });
});

describe('the articles written for training', () => {
  it('can all be read, and every name is what the text says there', () => {
    const articles = writtenTexts();
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    for (const { text, ents } of articles) {
      for (const { start, end } of ents) expect(text.slice(start, end).trim()).toHaveLength(end - start);
    }
  });
});
