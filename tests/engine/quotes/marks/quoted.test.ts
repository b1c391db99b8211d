import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../../engine/quotes/marks/quoted';
import type { Quoted } from '../../../../engine/quotes/marks/quoted';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';

/** Marks are read from the tokens alone: the tags are left blank. */
function quotedIn(text: string): Quoted[] {
  const tokenised = tokenise(text, blocksOf(text, { title: 'none' }));
  const blank = { partOfSpeech: 'other', verbForm: null, plural: false, nameHint: null } as const;
  return findQuoted({ ...tokenised, tokens: tokenised.tokens.map((token) => ({ ...token, ...blank })) });
}

const contents = (text: string): string[] =>
  quotedIn(text).map(({ content }) => text.slice(content.start, content.end));

describe('findQuoted', () => {
  it.each([
    ['straight', '"It is late," she said.', ['It is late,']],
    ['curly', '“It is late,” she said.', ['It is late,']],
    ['straight single', "'It is late,' she said.", ['It is late,']],
    ['curly single', '‘It is late,’ she said.', ['It is late,']],
    ['two apostrophes', "''It is late,'' she said.", ['It is late,']],
    ['backticks and apostrophes', "``It is late,'' she said.", ['It is late,']],
    ['German', '„It is late“, she said.', ['It is late']],
    ['Polish', '„It is late”, she said.', ['It is late']],
    ['guillemets', '«It is late», she said.', ['It is late']],
    ['guillemets with spaces', '« It is late », she said.', ['It is late']],
    ['guillemets turned outwards', '»It is late«, she said.', ['It is late']],
    ['single guillemets', '‹It is late›, she said.', ['It is late']],
    ['corner brackets', '「It is late」, she said.', ['It is late']],
    ['British nesting', '‘He called it “a mess” and left,’ she said.', ['He called it “a mess” and left,']],
    ['American nesting', '“He said ‘go home’ and left,” she said.', ['He said ‘go home’ and left,']],
    ['nested apostrophes', "''He told me, 'Go home,''' she said.", ["He told me, 'Go home,'"]],
    ['straight in straight', '"He called it "a mess" then," she said.', ['He called it "a mess" then,']],
    ['guillemets around curly', '«He said. “No.” And left», she said.', ['He said. “No.” And left']],
    ['an opening mark turned wrong', '”It is late,” she said.', ['It is late,']],
    ['a closing mark turned wrong', '“It is late,“ she said. “Go home.”', ['It is late,', 'Go home.']],
    ['a mark after a quote', '“It is late,” she said. “Go.” He left.', ['It is late,', 'Go.']],
    ['two in a row', '“Go home,” and “Stay there,” they said.', ['Go home,', 'Stay there,']],
    ['a plural possessive within', "'The soldiers' homes are safe,' he said.", ["The soldiers' homes are safe,"]],
    [
      'a dropped letter within',
      "'We were goin' home when it rained,' he said.",
      ["We were goin' home when it rained,"],
    ],
    ['inches within', '"It is 6" too low," she said.', ['It is 6" too low,']],
    ['feet and inches within', '“It is 12\' 6" high,” she said.', ['It is 12\' 6" high,']],
    ['two opening marks in a row', '"“It is late,” she said.', ['It is late,']],
  ])('reads %s marks', (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The boys' club and the girl's choir don't sing."],
    ['elisions', "They sang rock 'n' roll 'til ten, 'cause 'em that paid wanted it."],
    ['years', "The '90s were good, the ’80s better and the class of '12 best."],
    ['feet and inches', 'The door is 6\' 2" high and 3\' wide, and 4" thick.'],
    ['inches of two apostrophes', "The door is 6'2'' high and 11'' thick."],
    ['minutes and seconds', "She ran it in 3' 42''."],
    ['a closing mark that nothing opened', 'It is late,” she said.'],
  ])('takes %s for no quote', (_name, text) => {
    expect(contents(text)).toEqual([]);
  });

  it.each([
    ['“', '“', '”'],
    ['"', '"', '"'],
    ['‘', '‘', '’'],
    ["'", "'", "'"],
    ["''", "''", "''"],
    ['«', '«', '»'],
  ])('goes on with a quote that %s reopens in the next paragraph', (_name, open, close) => {
    const text = `She said: ${open}It is late.\n\n${open}Go home, all of you.${close}\n\nThe town was quiet.`;
    expect(contents(text)).toEqual(['It is late.', 'Go home, all of you.']);
    expect(quotedIn(text).map(({ closed, carriesOn }) => [closed, carriesOn])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('ends a quote that is never closed with its sentence', () => {
    expect(contents('She said “it is late and I am tired. The town was quiet. Nobody spoke.')).toEqual([
      'it is late and I am tired.',
    ]);
  });

  it.each(['"', "'", "''", '“', '”', '‘', '’', '«', '»', '„', '「', '`', '"a" ', "'a' ", "''a'' ", '“a', "'a.\n\n"])(
    'reads 200,000 characters of %j and ends',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(quotedIn(text).every(({ content }) => content.end <= text.length)).toBe(true);
    },
  );
});
