import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { readQuotes } from '../../../../engine/quotes/reading';
import { afterEntryHeader, entriesApart } from '../../../../engine/quotes/turns/entries';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

const article = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const taggedOf = (text: string): ReturnType<typeof tagGrammar> =>
  tagGrammar(tokenise(text, blocksOf(text, { title: 'first-line' })));

describe('a live blog', () => {
  const text = article(
    'Velmora flood: live',
    '14:32',
    '“The lower town is empty,” said Ana Ruiz, the mayor.',
    '14:50 – “The trains are running again as of now.”',
    '6:50 p.m.',
    '“Nobody is to go back before Friday morning.”',
    'Updated at 12.04 GMT',
    'Tom Odele of the water board said the gates would stay open.',
  );

  it('hands no speaker from one entry to the next', () => {
    const direct = findAttributions(taggedOf(text)).filter(({ directness }) => directness === 'direct');
    const said = direct.map(({ content, source, inheritsFrom }) => [
      content.map(({ start, end }) => text.slice(start, end)).join(' | '),
      source === null ? null : text.slice(source.start, source.end),
      inheritsFrom,
    ]);
    expect(said).toEqual([
      ['The lower town is empty,', 'Ana Ruiz, the mayor', null],
      ['The trains are running again as of now.', null, null],
      ['Nobody is to go back before Friday morning.', null, null],
    ]);
  });

  it.each([
    ['14:32 Trains are running', 'Trains are running'],
    ['6:50 p.m. The mayor is here', 'The mayor is here'],
    ['10.15am BST – the mayor is here', 'the mayor is here'],
    ['Updated at 12.04 GMT', ''],
    ['14:32', ''],
    ['14:50: “Trains are running.”', '“Trains are running.”'],
    ['12.04 million people live here', null],
    ['14 people are missing', null],
    ['At 10 we left', null],
    ['6 Nations coach resigns', null],
  ])('the clock time at the head of an entry: %s', (entry, rest) => {
    const { tokens } = taggedOf(entry);
    const at = afterEntryHeader(tokens, 0, tokens.length);
    const after = at === tokens.length ? '' : entry.slice(tokens[at]?.start);
    expect(at === 0 ? null : after).toBe(rest);
  });

  it('leaves the time out of an entry’s first sentence', () => {
    const entry = article('Velmora flood: live', '14:32 Mayor Ana Ruiz said the town was empty. Nobody is left.');
    const reading = entriesApart(readQuotes(taggedOf(entry)));
    const firsts = reading.stretches.map(({ first }) => reading.tokens[first]?.text);
    expect(firsts).toEqual(['Velmora', 'Mayor', 'Nobody']);
    const mayor = reading.tokens.find(({ text: word }) => word === 'Mayor');
    expect(reading.stretchFrom(mayor?.index ?? -1)?.index).toBe(1);
  });
});
