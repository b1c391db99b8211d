import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';

const sentences = (text: string): string[] =>
  tokenise(text, blocksOf(text, { title: 'none' })).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One came. Two left.', ['One came.', 'Two left.']],
    ['“Stay here.” He left.', ['“Stay here.”', 'He left.']],
    ['"Stay," she said. "We go."', ['"Stay," she said.', '"We go."']],
    ['"Why?" he asked.', ['"Why?" he asked.']],
    ['Dr. Okafor met Mr. Lund.', ['Dr. Okafor met Mr. Lund.']],
    ['It is made in the U.S. The plant closed.', ['It is made in the U.S.', 'The plant closed.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['It rose 3.5 per cent. Then fell.', ['It rose 3.5 per cent.', 'Then fell.']],
    ['What now?! Nobody knows…', ['What now?!', 'Nobody knows…']],
    ['No stop at the end', ['No stop at the end']],
    ['First line\nSecond line', ['First line', 'Second line']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cuts a line without a full stop, so that no sentence is endless', () => {
    const counts = tokenise('word '.repeat(1000), [{ start: 0, end: 5000, role: 'paragraph' }]).sentences.map(
      ({ firstToken, endToken }) => endToken - firstToken,
    );
    expect(counts).toEqual([250, 250, 250, 250]);
  });
});
