import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { knownNames } from '../../../engine/names/document-names';
import { recurringNames } from '../../../engine/names/recurring-names';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

interface Found {
  readonly words: string;
  readonly kind?: TaggedName['kind'];
  readonly confidence?: number;
  readonly occurrence?: number;
}

/** What recurs in a text of which the tagger found these names. */
function recurring(source: string, found: readonly Found[]): string[] {
  const text = tagged(source);
  const names = found.map(({ words, ...rest }) => taggedName(text, words, rest));
  return recurringNames(text, names, knownNames(text, names)).map((name) => described(text, name));
}

describe('names the tagger passed over', () => {
  it('are found again by the words of a sure one', () => {
    const source = 'Marta Oduya left. Asked by nobody, Marta Oduya stayed silent.';
    expect(recurring(source, [{ words: 'Marta Oduya' }])).toEqual(['Marta Oduya/person']);
  });

  it('are found in lists, whatever stands in the lines around', () => {
    const source = 'Marta Oduya left, they said.\nGuests\nMarta Oduya\nPavel Dorn';
    expect(recurring(source, [{ words: 'Marta Oduya' }])).toEqual(['Marta Oduya/person']);
  });

  it('are not found by an unsure one', () => {
    const source = 'Marta Oduya left. At last Marta Oduya came.';
    expect(recurring(source, [{ words: 'Marta Oduya', confidence: 0.6 }])).toEqual([]);
  });

  it.each([
    ['once', [{ words: 'Velmora', kind: 'place' }], []],
    [
      'twice',
      [
        { words: 'Velmora', kind: 'place' },
        { words: 'Velmora', kind: 'place', occurrence: 2 },
      ],
      ['Velmora/place'],
    ],
  ] as const)('of one word are found when it was known %s', (_, found, expected) => {
    expect(recurring('Rain fell on Velmora. We left Velmora. So long, Velmora.', found).slice(-1)).toEqual(
      expected.slice(-1),
    );
  });

  it.each([
    ['inside a longer run of capitals', 'Marta Oduya left. The Marta Oduya Bridge fell.'],
    ['behind another capital', 'Marta Oduya left. Aunt Marta Oduya came.'],
    ['in small letters', 'Marta Oduya left. Then marta oduya came.'],
    ['across the end of a sentence', 'Marta Oduya left. They met Marta. Oduya came.'],
  ])('are not found %s', (_, source) => {
    expect(recurring(source, [{ words: 'Marta Oduya' }])).toEqual([]);
  });

  it('are not found where two kinds are as likely', () => {
    const source = 'Amaka Oduya left. Amaka Oduya fell. Then Amaka Oduya rose.';
    const found: Found[] = [{ words: 'Amaka Oduya' }, { words: 'Amaka Oduya', kind: 'organization', occurrence: 2 }];
    expect(recurring(source, found)).toEqual([]);
  });

  it('are worth less than the name that vouches for them', () => {
    const text = tagged('Marta Oduya left. At last Marta Oduya came.');
    const names = [taggedName(text, 'Marta Oduya', { confidence: 0.9 })];
    const [found] = recurringNames(text, names, knownNames(text, names));
    expect(found?.confidence).toBeLessThan(0.9);
    expect(found?.confidence).toBeGreaterThan(0.5);
  });
});
