import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { labelOf } from '../../../engine/tagger/grammar/labels';
import { corrected } from '../../../training/grammar/closed-class';
import { compromiseTags } from '../../../training/grammar/compromise-tags';

/** Each word with what compromise says of it, and with what is taught. */
function taught(text: string): { word: string; said: string; taught: string }[] {
  const tokenised = tokenise(text, blocksOf(text, { title: 'none' }));
  return compromiseTags(tokenised).map((grammar, at) => {
    const token = tokenised.tokens[at];
    if (token === undefined) throw new Error('expected a tag for each token and no more');
    return { word: token.text, said: labelOf(grammar), taught: labelOf(corrected(token, grammar)) };
  });
}

describe('what the grammar tagger is taught', () => {
  it('is what compromise says, word by word, across marks, clitics and contractions', () => {
    const words = taught('“Maria’s dogs (both) didn’t sleep,” said Peter.');
    expect(words.map(({ word, taught }) => `${word}/${taught}`)).toEqual([
      '“/punctuation',
      'Maria/proper-noun',
      '’s/other',
      'dogs/noun plural',
      '(/punctuation',
      'both/determiner',
      ')/punctuation',
      'didn’t/auxiliary',
      'sleep/verb infinitive',
      ',/punctuation',
      '”/punctuation',
      'said/verb past',
      'Peter/proper-noun',
      './punctuation',
    ]);
  });

  it('is put right where compromise takes a little word for a part of its phrase', () => {
    const of = taught('They crossed the Strait of Hormuz.').find(({ word }) => word === 'of');
    expect([of?.said, of?.taught]).toEqual(['noun', 'preposition']);
  });
});
