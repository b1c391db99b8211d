import { describe, expect, it } from 'vitest';
import { countWords } from '../../../engine/digest/quoted-words';
import { unheardOf, voicesOf } from '../../../engine/digest/voices';
import type { Entity, Quantity, Quotation, Span } from '../../../engine/model';

const TEXT = 'Ode said “we will stay”. They said the well-known plan failed. They added “no”. “Who knows?” Lund slept.';

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return { start, end: start + words.length };
}

const quotation = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  content: [spanOf(words)],
  directness: 'direct',
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
  speaker: { entity: null, ...spanOf('They') },
});
const NO = quotation('no', { content: [spanOf('no”')], speaker: { entity: null, ...spanOf('They', 30) } });
const NOBODY = quotation('Who knows?');

describe('voicesOf', () => {
  const voices = voicesOf({ text: TEXT, quotations: [ODE, PLAN, NO, NOBODY], quotes: [0, 1, 2, 3] });

  it('counts the words of each speaker, most first, and puts the same phrase together', () => {
    expect(voices).toEqual([
      { entity: null, ...spanOf('They'), words: 5, quotedWords: 1, share: 0.5, quotations: [1, 2] },
      { entity: 'e1', words: 3, quotedWords: 3, share: 0.3, quotations: [0] },
      { entity: null, words: 2, quotedWords: 2, share: 0.2, quotations: [3] },
    ]);
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

describe('unheardOf', () => {
  const person = (id: string, more: Partial<Entity> = {}): Entity => ({
    id,
    kind: 'person',
    name: 'Lund',
    aliases: [],
    named: true,
    roles: [],
    mentions: [
      {
        ...spanOf('Lund'),
        ...{ form: 'name', sense: 'actor', confidence: 0.9, certain: true },
        why: { rule: 'first-mention', antecedent: null },
      },
    ],
    place: null,
    salience: 0.5,
    ...more,
  });
  const none = { quotations: [], quantities: [] };
  const spoken = (more: Partial<Quotation>): Quotation => ({ ...ODE, ...more });

  it('lists named people who say nothing, most salient first', () => {
    const entities = [person('e1'), person('e2', { salience: 0.2 }), person('e3', { salience: 0.9 })];
    expect(unheardOf({ ...none, entities, quotations: [ODE] })).toEqual(['e3', 'e2']);
  });

  it.each([
    ['an organisation', { kind: 'organization' }],
    ['somebody without a name', { named: false }],
    ['somebody uncertain', { mentions: [] }],
  ] as const)('leaves out %s', (_, more) => {
    expect(unheardOf({ ...none, entities: [person('e1', more)] })).toEqual([]);
  });

  const thought = { act: 'thought', directness: 'indirect' } as const;
  const cue = { ...spanOf('said'), lemma: 'x' };
  it.each([
    ['an uncertain quotation', spoken({ certain: false }), []],
    ['a belief', spoken({ ...thought, cue: { ...cue, kind: 'claim' } }), []],
    ['a wish', spoken({ ...thought, cue: { ...cue, kind: 'emotion' } }), ['e1']],
  ] as const)('of somebody with %s', (_, only, unheard) => {
    expect(unheardOf({ ...none, entities: [person('e1')], quotations: [only] })).toEqual(unheard);
  });

  it('leaves out who vouches for a figure', () => {
    const figure = { source: { entity: 'e1' } } as Quantity;
    expect(unheardOf({ ...none, entities: [person('e1')], quantities: [figure] })).toEqual([]);
  });
});
