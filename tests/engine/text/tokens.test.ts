import { describe, expect, it } from 'vitest';
import { tableForm, tokensOf } from '../../../engine/text/tokens';

const cut = (text: string): string[] => tokensOf(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokensOf', () => {
  it.each([
    ["Gladkov's 14,000 troops", ['Gladkov', "'s", '14,000', 'troops']],
    ['O’Brien’s car', ['O’Brien', '’s', 'car']],
    ["they don't know", ['they', "don't", 'know']],
    ['a well-armed unit', ['a', 'well', '-', 'armed', 'unit']],
    ['$10-12bn (about 3.5%)', ['$', '10', '-', '12', 'bn', '(', 'about', '3.5', '%', ')']],
    ['on the 21st of the 1990s', ['on', 'the', '21st', 'of', 'the', '1990s']],
    ['Gen. J. Smith of the U.S. Army', ['Gen.', 'J.', 'Smith', 'of', 'the', 'U.S.', 'Army']],
    ['Acme Corp. said 1, 2.', ['Acme', 'Corp.', 'said', '1', ',', '2', '.']],
    ['see https://example.org/a?b=1 now', ['see', 'https://example.org/a?b=1', 'now']],
    ['G20 @handle #topic…', ['G20', '@handle', '#topic', '…']],
    ['Zelenskyi\u0306 and e\u0301tat', ['Zelenskyi\u0306', 'and', 'e\u0301tat']],
    ['so\u00ADft hy\u200Bphen', ['so\u00ADft', 'hy\u200Bphen']],
    ['', []],
    [' \u202E\u2066 \n', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives the exact slice for every token, in order and without overlap', () => {
    const text = 'The “G20” — 👩‍👩‍👧, 3.5% of \u0000 it.\r\nEnd';
    let at = 0;
    for (const token of tokensOf(text, { start: 0, end: text.length })) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(at);
      at = token.end;
    }
    expect(at).toBe(text.length);
  });

  it('stays within the span it is given', () => {
    expect(tokensOf('alpha beta gamma', { start: 6, end: 10 }).map((token) => token.text)).toEqual(['beta']);
    expect(tokensOf('alphabet', { start: 0, end: 5 }).map((token) => token.text)).toEqual(['alpha']);
  });
});

describe('tableForm', () => {
  it('lowers case, straightens apostrophes and drops what cannot be seen', () => {
    expect(tableForm('D’A\u00ADrtagnan')).toBe("d'artagnan");
  });
});
