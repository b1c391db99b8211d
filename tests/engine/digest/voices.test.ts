import { describe, expect, it } from 'vitest';
import { countWords } from '../../../engine/digest/quoted-words';
import { voicesOf } from '../../../engine/digest/voices';
import type { Quotation, Span } from '../../../engine/model';

const TEXT =
  'Ode said “we will stay”. Kestrel said the well-known plan failed. Kestrel added “no”. “Who knows?” it asked.';

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return { start, end: start + words.length };
}

const quotation = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  content: [spanOf(words)],
  directness: 'direct',
  form: more.directness === 'indirect' ? 'clause' : 'quote',
  act: 'speech',
  speaker: null,
  cue: null,
  channel: null,
  confidence: 0.9,
  certain: true,
  ...more,
});

const ODE = quotation('we will stay', { speaker: { entity: 'e1', ...spanOf('Ode') } });
const PLAN = quotation('the well-known plan failed', {
  directness: 'indirect',
  speaker: { entity: null, ...spanOf('Kestrel') },
});
const NO = quotation('no', { content: [spanOf('no”')], speaker: { entity: null, ...spanOf('Kestrel', 40) } });
const NOBODY = quotation('Who knows?');

describe('voicesOf', () => {
  const voices = voicesOf({ text: TEXT, quotations: [ODE, PLAN, NO, NOBODY], quotes: [0, 1, 2, 3] });

  it('counts the words of each speaker, most first, and puts the same phrase together', () => {
    expect(voices).toEqual([
      { entity: null, ...spanOf('Kestrel'), words: 5, quotedWords: 1, share: 0.5, quotations: [1, 2] },
      { entity: 'e1', words: 3, quotedWords: 3, share: 0.3, quotations: [0] },
      { entity: null, words: 2, quotedWords: 2, share: 0.2, quotations: [3] },
    ]);
  });

  it('puts all together of whom it is not told who speaks', () => {
    const asked = quotation('Who knows?', { speaker: { entity: null, ...spanOf('it', 85) } });
    const none = voicesOf({ text: TEXT, quotations: [asked, NOBODY], quotes: [0, 1] });
    expect(none).toEqual([{ entity: null, words: 4, quotedWords: 4, share: 1, quotations: [0, 1] }]);
  });

  it('counts the given quotes only', () => {
    expect(voicesOf({ text: TEXT, quotations: [ODE, PLAN], quotes: [0] })).toEqual([
      { entity: 'e1', words: 3, quotedWords: 3, share: 1, quotations: [0] },
    ]);
    expect(voicesOf({ text: TEXT, quotations: [], quotes: [] })).toEqual([]);
  });

  it('adds up the pieces of a quotation that is interrupted', () => {
    const split = { ...ODE, content: [spanOf('we will'), spanOf('stay')] };
    expect(voicesOf({ text: TEXT, quotations: [split], quotes: [0] })[0]?.words).toBe(3);
  });
});

describe('countWords', () => {
  it.each([
    ['was “a lottery with people in it”', 7, 6],
    ['a "heinous crime" and a "shame"', 6, 3],
    ['it was «très cher», they said', 6, 2],
    ['„viel zu teuer“ for us', 5, 3],
    ['called it ‘a sailor’s nightmare’ again', 6, 3],
    ["the men's boats weren't safe", 5, 0],
    ['he would “stay until the end', 6, 4],
    ['stay until the end” of it', 6, 4],
    ['a “strike” – or two', 4, 1],
  ])('of %j', (said, words, quotedWords) => {
    expect(countWords(said, 'mixed')).toEqual({ words, quotedWords });
  });

  it('takes all of a direct quotation for quoted, and none of an indirect one', () => {
    expect(countWords('we – will “stay”', 'direct')).toEqual({ words: 3, quotedWords: 3 });
    expect(countWords('they “stay”', 'indirect')).toEqual({ words: 2, quotedWords: 0 });
  });

  it.each(["'a ", '“', '"a', ' ”', '‘x '])('is quick on a text of nothing but %j', (marks) => {
    const before = performance.now();
    countWords(marks.repeat(200_000 / marks.length), 'mixed');
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
