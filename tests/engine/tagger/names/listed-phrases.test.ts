import { describe, expect, it } from 'vitest';
import { LIST_BITS, listMarks, POSITION_BITS } from '../../../../engine/tagger/names/listed-phrases';
import { cut, phraseTable, runInput } from './tables';

const LISTS = Object.values(LIST_BITS);
const POSITIONS = ['', 'alone', 'first', 'last', 'inside'];

/** "Port first, Union last": where each marked word stands in a phrase of this list. */
function marked(
  source: string,
  phrases: Readonly<Record<string, number>>,
  { list = LIST_BITS.organisation, ignored = 0 }: { readonly list?: number; readonly ignored?: number } = {},
): string[] {
  const text = cut(source);
  const marks = listMarks(text.tokens, runInput(text).facts, { phrases: phraseTable(phrases), ignored });
  const shift = LISTS.findIndex((bit) => bit === list) * POSITION_BITS;
  return text.tokens.flatMap(({ text: word }, at) => {
    const position = ((marks[at] ?? 0) >>> shift) & 7;
    return position === 0 ? [] : [`${word} ${POSITIONS[position] ?? '?'}`];
  });
}

const { organisation, place, newsOrganisation } = LIST_BITS;
const UNIONS = { 'Port Workers Union': organisation, 'Port Workers': organisation, Kestrel: organisation | place };

describe('what the lists say of words', () => {
  it.each([
    ['It was Kestrel.', ['Kestrel alone']],
    ['The Port Workers Union met.', ['Port first', 'Workers inside', 'Union last']],
    ['The Port Workers met.', ['Port first', 'Workers last']],
    ['The port workers met at kestrel.', []],
    ['The Port Union met.', []],
    ['', []],
  ])('%s', (source, expected) => {
    expect(marked(source, UNIONS)).toEqual(expected);
  });

  it('does not begin a phrase inside a longer one', () => {
    const phrases = { 'Blue Kestrel Foods': organisation, 'Kestrel Foods Market': organisation };
    expect(marked('They like Blue Kestrel Foods Market.', phrases)).toEqual([
      'Blue first',
      'Kestrel inside',
      'Foods last',
    ]);
  });

  it('keeps lists apart', () => {
    expect(marked('It was Kestrel.', UNIONS, { list: place })).toEqual(['Kestrel alone']);
    expect(marked('It was Kestrel.', UNIONS, { list: newsOrganisation })).toEqual([]);
  });

  it('does not ask an ignored list', () => {
    expect(marked('It was Kestrel.', UNIONS, { ignored: organisation })).toEqual([]);
    expect(marked('It was Kestrel.', UNIONS, { ignored: organisation, list: place })).toEqual(['Kestrel alone']);
  });

  it('reads abbreviations with and without full stops as one', () => {
    expect(marked('The U.K. met.', { UK: organisation })).toEqual(['U.K. alone']);
  });

  it('has room for every list in 32 bits', () => {
    expect(LISTS.length * POSITION_BITS).toBeLessThanOrEqual(32);
    expect(marked('It was Kestrel.', { Kestrel: newsOrganisation }, { list: newsOrganisation })).toEqual([
      'Kestrel alone',
    ]);
  });
});
