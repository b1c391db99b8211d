import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

function read(text: string): [string, string | null][] {
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' }))))
    .filter(({ confidence }) => confidence >= CERTAIN_FROM)
    .map(({ content, source }) => [
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      source === null ? null : text.slice(source.start, source.end),
    ]);
}

describe('quotes signed after a dash', () => {
  it.each([
    ['“It broke my heart to see it.” ― Ana Ruiz', [['It broke my heart to see it.', 'Ana Ruiz']]],
    ['"We will be back next year." - Odele Marek, nurse', [['We will be back next year.', 'Odele Marek, nurse']]],
    [
      '“It broke my heart.” — Ana Ruiz\n\n“Nobody came to help us.” — Ivo de la Cruz',
      [
        ['It broke my heart.', 'Ana Ruiz'],
        ['Nobody came to help us.', 'Ivo de la Cruz'],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a dash that goes on with a clause', '“The long way home” — a book she loved — came out in May.'],
    ['a name that opens a sentence', 'It was “late” — Ana Ruiz had left by then and so had he.'],
  ])('takes %s for no signature', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});
