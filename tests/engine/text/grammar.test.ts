import { describe, expect, it } from 'vitest';
import { tagGrammar } from '../../../engine/text/grammar';
import { tokenise } from '../../../engine/text/tokenise';

const tag = (text: string) => tagGrammar(tokenise(text, [{ start: 0, end: text.length, role: 'paragraph' }])).tokens;

describe('tagGrammar', () => {
  it('gives every token its part of speech and leaves the tokens as they were', () => {
    const tokens = tag('The governor said that he could not help.');
    expect(tokens.map(({ text, partOfSpeech }) => `${text}/${partOfSpeech}`)).toEqual([
      'The/determiner',
      'governor/noun',
      'said/verb',
      'that/conjunction',
      'he/pronoun',
      'could/auxiliary',
      'not/adverb',
      'help/verb',
      './punctuation',
    ]);
  });

  it('keeps the tags on their words across clitics, contractions and punctuation', () => {
    const tokens = tag('“Maria’s dog (Rex) didn’t sleep,” said Peter Novak.');
    const byText = new Map(tokens.map((token) => [token.text, token]));
    expect(byText.get('said')?.verbForm).toBe('past');
    expect(byText.get('sleep')?.partOfSpeech).toBe('verb');
    expect(byText.get('Peter')?.nameHint).toBe('person');
  });

  it('tags text without a single word', () => {
    expect(tag('“… — !”').map(({ partOfSpeech }) => partOfSpeech)).toEqual(Array(5).fill('punctuation'));
  });
});
