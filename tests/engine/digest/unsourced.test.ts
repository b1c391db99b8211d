import { describe, expect, it } from 'vitest';
import { unsourcedOf } from '../../../engine/digest/unsourced';
import type { Block, Quantity, Quotation, Span } from '../../../engine/model';

const TEXT =
  'Tolls rise\n\nOde said “the road, which some call a trap, is shut”. It added “wait”. Kestrel agreed “at once”.';
const BLOCKS: readonly Block[] = [
  { start: 0, end: 10, role: 'title' },
  { start: 12, end: TEXT.length, role: 'paragraph' },
];

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return { start, end: start + words.length };
}

const quotation = (words: string, speaker: Quotation['speaker']): Quotation => ({
  content: [spanOf(words)],
  directness: 'direct',
  form: 'quote',
  act: 'speech',
  speaker,
  cue: null,
  channel: null,
  confidence: 0.9,
  certain: true,
});

const quantity = (kind: Quantity['kind'], value: number, more: Partial<Quantity> = {}): Quantity => ({
  ...spanOf('road'),
  value: { min: value, max: value },
  relation: 'exact',
  vague: false,
  change: null,
  changeForm: null,
  from: null,
  unit: 'x',
  unitText: 'x',
  counted: 'x',
  kind,
  claim: null,
  hedges: [],
  source: null,
  time: null,
  place: null,
  inherited: [],
  conversions: [],
  confidence: 0.9,
  certain: true,
  ...more,
});

const quotations = (...all: Quotation[]): readonly number[] =>
  unsourcedOf({ text: TEXT, blocks: BLOCKS, quotations: all, quantities: [] }).quotations;
const isAsked = (one: Quantity): boolean =>
  unsourcedOf({ text: TEXT, blocks: BLOCKS, quotations: [], quantities: [one] }).quantities.length === 1;

describe('statements without a source', () => {
  const ODE = quotation('the road, which some call a trap, is shut', { entity: 'e1', ...spanOf('Ode') });
  const TRAP = quotation('a trap', null);

  it('are those of nobody, and those whose words for the speaker name nobody', () => {
    const wait = quotation('wait', { entity: null, ...spanOf('It') });
    const agreed = quotation('at once', { entity: null, ...spanOf('Kestrel') });
    expect(quotations(wait, quotation('wait', null), agreed, ODE)).toEqual([0, 1]);
  });

  it('are none where somebody else’s words hold them', () => {
    expect(quotations(ODE, TRAP)).toEqual([]);
    expect(quotations(TRAP, { ...ODE, certain: false })).toEqual([0]);
    expect(quotations(TRAP, { ...ODE, speaker: null })).toEqual([0, 1]);
  });
});

describe('figures without a source', () => {
  it.each([
    ['money', 3],
    ['percent', 0.5],
    ['killed', 2],
    ['wounded', 1],
    ['missing', 4],
    ['displaced', 9],
    ['arrested', 1],
    ['infected', 7],
    ['people', 10],
    ['count', 12],
    ['measure', 240],
  ] as const)('are asked for: %s, %d', (kind, value) => {
    expect(isAsked(quantity(kind, value))).toBe(true);
  });

  it.each([
    ['people', 9],
    ['count', 2],
    ['measure', 6],
    ['age', 45],
    ['duration', 30],
    ['score', 21],
    ['vote', 52],
  ] as const)('are not asked for: %s, %d', (kind, value) => {
    expect(isAsked(quantity(kind, value))).toBe(false);
  });

  it.each([
    ['in a title', spanOf('Tolls')],
    ['that somebody vouches for', { source: { entity: 'e1' } }],
    ['that are uncertain', { certain: false }],
  ])('are none %s', (_, more) => {
    expect(isAsked(quantity('killed', 20, more))).toBe(false);
  });
});
