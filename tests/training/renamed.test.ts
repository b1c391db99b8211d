import { describe, expect, it } from 'vitest';
import { renamed } from '../../training/names/renamed';
import { unmarked } from '../../training/names/written-texts';

const ARTICLE = `{P Marta Oduya} left {L Orsk} for {L Kenya}. {P Marta} met {O Orsk United}.
  {P Oduya} was glad. Marta and Orsk, says {P Pavel Dorn}, are words.`;

function read(seed: number) {
  const document = { id: 'one', ...unmarked(ARTICLE, 'one') };
  const other = renamed(document, seed);
  return { document, other, names: other.ents.map(({ start, end, type }) => [other.text.slice(start, end), type]) };
}

describe('a document with other names', () => {
  it('keeps its names in their places, with their types', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { document, other, names } = read(seed);
      expect(names.map(([, type]) => type)).toEqual(document.ents.map(({ type }) => type));
      const rest = (text: string, ents: typeof other.ents): string =>
        ents.reduceRight((left, { start, end }) => `${left.slice(0, start)}_${left.slice(end)}`, text);
      expect(rest(other.text, other.ents)).toBe(rest(document.text, document.ents));
    }
  });

  it('calls one person alike throughout, and leaves countries and organisations as they are', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [[full] = [], , [country] = [], [given] = [], [body] = [], [family] = []] = read(seed).names;
      expect(full).not.toBe('Marta Oduya');
      expect(full).toBe(`${String(given)} ${String(family)}`);
      expect([country, body]).toEqual(['Kenya', 'Orsk United']);
    }
  });

  it('renames some towns', () => {
    const towns = new Set(Array.from({ length: 20 }, (_, seed) => read(seed).names[1]?.[0]));
    expect(towns.size).toBeGreaterThan(2);
  });

  it('is the same for the same seed', () => {
    expect(read(7).other).toEqual(read(7).other);
  });
});
