import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

const tokenised = (text: string) => tokenise(text, [{ start: 0, end: text.length, role: 'paragraph' }]);
const tag = (text: string) => tagGrammar(tokenised(text)).tokens;
const partOf = (text: string, word: string) => tag(text).find((token) => token.text === word)?.partOfSpeech;

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

  it.each([
    ['The union will report the theft.', 'report', 'verb'],
    ['The report angered the union.', 'report', 'noun'],
    ['Villagers fear the flood.', 'fear', 'verb'],
    ['They spoke of their fear of the flood.', 'fear', 'noun'],
    ['Police are holding two men.', 'holding', 'verb'],
    ['The strike was called off.', 'strike', 'noun'],
  ])('tells by its neighbours what a word is: "%s"', (text, word, part) => {
    expect(partOf(text, word)).toBe(part);
  });

  it.each([
    ['of', 'They declared a state of emergency.', 'preposition'],
    ['into', 'Two men were taken into custody.', 'preposition'],
    ['the', 'He spoke for the Harbour Union.', 'determiner'],
    ['my', 'They took my boat.', 'pronoun'],
  ])('takes "%s" for what it always is', (word, text, part) => {
    expect(partOf(text, word)).toBe(part);
  });

  it.each([
    ['The boats leave.', 'boats', true],
    ['The boat leaves.', 'boat', false],
  ])('tells number: "%s"', (text, word, plural) => {
    expect(tag(text).find((token) => token.text === word)?.plural).toBe(plural);
  });

  it('tags text without a single word', () => {
    expect(tag('“… — !”').map(({ partOfSpeech }) => partOfSpeech)).toEqual(Array(5).fill('punctuation'));
  });

  it('keeps every token of any text, in place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const before = tokenised(text);
        const after = tagGrammar(before);
        expect(after.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(before.tokens.map((t) => t.text));
        expect(
          after.tokens.every(({ kind, partOfSpeech }) => (kind === 'punctuation') === (partOfSpeech === 'punctuation')),
        ).toBe(true);
      }),
    );
  });

  it('reads 50,000 words of one letter, and one word of 50,000, within ten seconds', () => {
    const started = performance.now();
    tag('a '.repeat(50_000));
    tag('a'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
