import { describe, expect, it } from 'vitest';
import { demonymsAmong, isDemonym } from '../../../engine/names/demonyms';
import { namesIn, tagged, type WrittenName } from '../places/spans';

function demonyms(source: string, written: readonly WrittenName[] = []): string[] {
  const text = tagged(source);
  return demonymsAmong(text, namesIn(text, written)).map(({ start, end }) => source.slice(start, end));
}

describe('demonyms', () => {
  it.each([
    ['Kenyan troops and Russians fought.', ['Kenyan', 'Russians']],
    ['The French-German border is open.', ['French', 'German']],
    ['A Papua New Guinean court met South Koreans.', ['Papua New Guinean', 'South Koreans']],
    ['A Turks and Caicos Islander won.', ['Turks and Caicos Islander']],
    ['They spoke of kenyan tea and of Kenya.', []],
    ['', []],
  ])('%s', (source, expected) => {
    expect(demonyms(source)).toEqual(expected);
  });

  it('are left alone inside a name', () => {
    expect(
      demonyms('The Kenyan Interior Ministry met Kenyan farmers.', [['Kenyan Interior Ministry', 'organization']]),
    ).toEqual(['Kenyan']);
  });

  it('are places by form, in text order', () => {
    const text = tagged('Kenyan and Peruvian farmers met.');
    const found = demonymsAmong(text, []);
    expect(found.map(({ kind, form }) => `${kind} ${form}`)).toEqual(['place demonym', 'place demonym']);
    expect(found.map(({ start, end }) => text.text.slice(start, end))).toEqual(['Kenyan', 'Peruvian']);
  });
});

describe('whether words are a demonym', () => {
  it.each([
    ['Peruvian', true],
    ['Papua New Guinean', true],
    ['Peru', false],
    ['Peruvian Navy', false],
    ['constructor', false],
  ])('%s: %s', (source, expected) => {
    const text = tagged(source);
    expect(isDemonym(text, { firstToken: 0, endToken: text.tokens.length })).toBe(expected);
  });
});
