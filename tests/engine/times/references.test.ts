import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { findReferences } from '../../../engine/times/references';
import { tagGrammar } from '../model';

const referencesOf = (text: string) =>
  findReferences(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })))).map(({ start, end, kind }) => [
    text.slice(start, end),
    kind,
  ]);

describe('references', () => {
  it.each([
    [
      'Acts under Article 11 (2) of a relevant international treaty, aimed at peace.',
      'Article 11 (2) of a relevant international treaty',
      'legal',
    ],
    ['The ruling cites Section 230 alone.', 'Section 230', 'legal'],
    ['The UN Security Council Resolution 1701 ended it.', 'UN Security Council Resolution 1701', 'legal'],
    ['They broke Regulation (EU) 2016/679 twice.', 'Regulation (EU) 2016/679', 'legal'],
    ['Under Rule 4.2 he is free.', 'Rule 4.2', 'legal'],
    ['They invoke Article 5 of the treaty now.', 'Article 5 of the treaty', 'legal'],
    [
      'He cites Article 8 of the European Convention on Human Rights in court.',
      'Article 8 of the European Convention on Human Rights',
      'legal',
    ],
    ['It is in chapter 3 of the report.', 'chapter 3 of the report', 'document'],
  ])('%s', (sentence, words, kind) => {
    expect(referencesOf(sentence)).toEqual([[words, kind]]);
  });

  it.each([['The article says 11 people voted.'], ['A rule of 4 judges stands.'], ['They acted in 2016.']])(
    'finds none in: %s',
    (sentence) => {
      expect(referencesOf(sentence)).toEqual([]);
    },
  );
});
