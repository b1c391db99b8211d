import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../../engine/model';
import { tagNames } from '../../../../engine/tagger/names/tag-names';
import { GAZETTEER, MODEL } from '../../model';
import { cut } from './tables';

function tag(source: string): { readonly names: readonly TaggedName[]; readonly quoted: readonly string[] } {
  const text = cut(source);
  const names = tagNames(text, MODEL.names, GAZETTEER);
  const quoted = names.map(
    ({ firstToken, endToken, kind }) =>
      `${source.slice(text.tokens[firstToken]?.start, text.tokens[endToken - 1]?.end)}/${kind}`,
  );
  return { names, quoted };
}

describe('names in sentences', () => {
  it.each([
    ['Marta Oduya said on Monday that the bridge was safe.', ['Marta Oduya/person']],
    ['The village of Orsk lies in Kenya.', ['Orsk/place', 'Kenya/place']],
    ['The Ministry of Health refused.', ['Ministry of Health/organization']],
    ['Police arrested Lau Suk-han on Friday.', ['Lau Suk-han/person']],
    ['It rained all day, and nobody came.', []],
  ])('%s', (source, expected) => {
    expect(tag(source).quoted).toEqual(expected);
  });

  it('have a confidence between nought and one, and are the same each time', () => {
    const source = 'Governor Marta Oduya met the Port Workers Union in Velmora. Lindqvist Tarro was not there.';
    const { names } = tag(source);
    expect(names.length).toBeGreaterThan(2);
    for (const { confidence } of names) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(tag(source).names).toEqual(names);
  });

  it('are in text order, without overlap and within a sentence', () => {
    const source = 'Marta Oduya left Velmora. Helena Brand, Pavel Dorn and Jun Tarro of NATO stayed in Orsk, Kenya.';
    const { sentences } = cut(source);
    let last = 0;
    for (const { firstToken, endToken } of tag(source).names) {
      expect(firstToken).toBeGreaterThanOrEqual(last);
      expect(sentences.some((one) => one.firstToken <= firstToken && endToken <= one.endToken)).toBe(true);
      last = endToken;
    }
    expect(last).toBeGreaterThan(0);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['marks', '!!! … — “”'],
  ])('%s has no names', (_, source) => {
    expect(tag(source).quoted).toEqual([]);
  });

  it.each([
    ['one endless word', `A${'a'.repeat(100_000)}`],
    ['one endless row of capitals', 'A'.repeat(100_000)],
    ['fifty thousand capitals', 'Ana '.repeat(50_000)],
    ['fifty thousand different capitals', Array.from({ length: 50_000 }, (_, at) => `Q${at.toString(36)}`).join(' ')],
    ['capitals joined by hyphens', 'A-'.repeat(50_000)],
    ['capitals joined by small words', 'Bank of the '.repeat(15_000)],
    ['lone surrogates', '\ud800 Marta \udc00Oduya met \ud83dAna. '.repeat(2_000)],
    ['the names of properties', 'Constructor __proto__ hasOwnProperty ToString. '.repeat(2_000)],
  ])(
    'is read in bounded time: %s',
    (_, source) => {
      const text = cut(source);
      const started = performance.now();
      const names = tagNames(text, MODEL.names, GAZETTEER);
      // Generous: a machine under load takes seconds; work that grows with the square of the length takes minutes.
      expect(performance.now() - started).toBeLessThan(15_000);
      expect(names.every(({ firstToken, endToken }) => 0 <= firstToken && firstToken < endToken)).toBe(true);
      expect(names.every(({ endToken }) => endToken <= text.tokens.length)).toBe(true);
      expect(names.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    },
    60_000,
  );

  it('does not lose the name beside a lone surrogate', () => {
    expect(tag('\ud800 Police arrested Marta Oduya on Friday.').quoted).toContain('Marta Oduya/person');
  });
});
