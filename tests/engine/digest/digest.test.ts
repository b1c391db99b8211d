import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../engine/digest/digest';
import { withSalience } from '../../../engine/digest/salience';
import type { Entity, Mention, Quantity, Quotation, TaggedText, TimeExpression } from '../../../engine/model';

const mention = (start: number, more: Partial<Mention> = {}): Mention => ({
  start,
  end: start + 3,
  form: 'name',
  sense: 'actor',
  confidence: 0.9,
  certain: true,
  why: { rule: 'first-mention', antecedent: null },
  ...more,
});

const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name: 'Ode',
  aliases: [],
  named: true,
  roles: [],
  mentions: [mention(0), mention(10)],
  place: null,
  salience: 0.5,
  ...more,
});

const quotation = (speaker: string | null, more: Partial<Quotation> = {}): Quotation => ({
  content: [{ start: 0, end: 3 }],
  directness: 'direct',
  form: more.directness === 'indirect' ? 'clause' : 'quote',
  act: 'speech',
  speaker: speaker === null ? null : { entity: speaker, start: 4, end: 7 },
  cue: null,
  channel: null,
  confidence: 0.9,
  certain: true,
  ...more,
});

const quantity = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  start: 0,
  end: 3,
  value: { min: value, max: value },
  relation: 'exact',
  vague: false,
  change: null,
  changeForm: null,
  from: null,
  unit: 'person',
  unitText: 'people',
  counted: 'people',
  kind: 'killed',
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

const time = (id: string, value: string | null): TimeExpression => ({
  id,
  start: 0,
  end: 3,
  kind: 'period',
  value,
  anchor: 'none',
  from: null,
  bound: null,
  fuzzy: false,
  every: null,
  event: null,
  confidence: 0.9,
});
const from = (source: string): Pick<Quantity, 'source'> => ({ source: { entity: source, start: 0, end: 3 } });
const empty = { text: '', blocks: [], entities: [], quotations: [], quantities: [], times: [] };

describe('digestOf', () => {
  it('lists who acts by salience, and those spoken of once last', () => {
    const entities = [
      entity('e1', { salience: 0.2 }),
      entity('e2', { salience: 0.9, mentions: [mention(0)] }),
      entity('e3', { salience: 0.6, kind: 'organization' }),
      entity('e4', { salience: 0.3, mentions: [mention(0)] }),
    ];
    const { actors } = digestOf({ ...empty, entities, quotations: [quotation('e4')] });
    expect(actors).toEqual(['e3', 'e4', 'e1', 'e2']);
  });

  it.each([
    ['a named person', {}, true],
    ['a person without a name who says nothing', { named: false }, false],
    ['a group', { kind: 'group', named: false }, true],
    ['a document', { kind: 'document' }, false],
    ['a place that acts', { kind: 'place' }, true],
    ['a place that only its demonym names', { kind: 'place', mentions: [mention(0, { form: 'demonym' })] }, false],
    ['a place that only is', { kind: 'place', mentions: [mention(0, { sense: 'location' })] }, false],
    ['somebody uncertain', { mentions: [mention(0, { certain: false })] }, false],
  ] as const)('takes %s for an actor or not', (_name, more, expected) => {
    expect(digestOf({ ...empty, entities: [entity('e1', more)] }).actors).toEqual(expected ? ['e1'] : []);
  });

  it('lists an unnamed person who speaks', () => {
    const entities = [entity('e1', { named: false })];
    expect(digestOf({ ...empty, entities, quotations: [quotation('e1')] }).actors).toEqual(['e1']);
  });

  it.each([
    ['a location', [mention(0, { sense: 'location', form: 'demonym' })], true],
    ['a name that acts', [mention(0)], true],
    ['a name that stands for a government', [mention(0, { standsFor: 'e9' })], false],
    ['a demonym that acts', [mention(0, { form: 'demonym' })], false],
    ['an uncertain name', [mention(0, { certain: false })], false],
  ] as const)('takes %s for a region or not', (_name, mentions, expected) => {
    expect(digestOf({ ...empty, entities: [entity('e1', { kind: 'place', mentions })] }).regions).toEqual(
      expected ? ['e1'] : [],
    );
  });

  it('keeps what a document says under sources, not under quotes', () => {
    const digest = digestOf({
      ...empty,
      entities: [entity('e1'), entity('e2', { kind: 'document', named: false }), entity('e3', { named: false })],
      quotations: [quotation('e2'), quotation('e1'), quotation(null), quotation('e3', { certain: false })],
      quantities: [quantity(5, from('e3')), quantity(6, { certain: false, ...from('e1') })],
    });
    expect(digest.quotes).toEqual([1, 2]);
    expect(digest.sources).toEqual([
      { entity: 'e1', standing: 'named', quotations: [1], quantities: [] },
      { entity: 'e2', standing: 'document', quotations: [0], quantities: [] },
      { entity: 'e3', standing: 'unnamed', quotations: [], quantities: [0] },
    ]);
    expect(digest.figures).toEqual([0]);
    expect(digest.lessCertain).toEqual({ entities: [], quotations: [3], quantities: [1] });
  });

  it('lists thoughts apart, but for those of which words are quoted', () => {
    const thought = { act: 'thought', directness: 'indirect' } as const;
    const { quotes, thoughts } = digestOf({
      ...empty,
      entities: [entity('e1')],
      quotations: [
        quotation('e1', thought),
        quotation('e1', { ...thought, directness: 'mixed' }),
        quotation('e1', { act: 'writing', directness: 'indirect' }),
        quotation('e1', { ...thought, certain: false }),
      ],
    });
    expect({ quotes, thoughts }).toEqual({ quotes: [1, 2], thoughts: [0] });
  });

  it.each([
    ['claim', true],
    ['doubt', true],
    ['hearsay', true],
    ['emotion', false],
    ['neutral', false],
    ['order', false],
  ] as const)('rests something on a thought of the kind %s or not', (kind, rests) => {
    const cue = { start: 8, end: 9, lemma: 'x', kind };
    const thought = { act: 'thought', directness: 'indirect', cue } as const;
    const { sources, unsourced } = digestOf({
      ...empty,
      entities: [entity('e1')],
      quotations: [quotation('e1', thought), quotation(null, { ...thought, content: [{ start: 10, end: 13 }] })],
    });
    expect(sources.map(({ quotations }) => quotations)).toEqual(rests ? [[0]] : []);
    expect(unsourced.quotations).toEqual(rests ? [1] : []);
  });

  it('lists what nobody vouches for', () => {
    const { unsourced } = digestOf({
      ...empty,
      entities: [entity('e1')],
      quotations: [
        quotation(null, { content: [{ start: 10, end: 13 }] }),
        quotation('e1'),
        quotation(null, { certain: false }),
      ],
      quantities: [quantity(1), quantity(2, from('e1')), quantity(3, { certain: false })],
    });
    expect(unsourced).toEqual({ quotations: [0], quantities: [0] });
  });

  it('orders the timeline by date and puts open times last', () => {
    const times = [
      time('t1', null),
      time('t2', '2024-08-05/2024-08-11'),
      time('t3', '2022-02'),
      { ...time('t4', null), start: 4, end: 7 },
      time('t5', '2022'),
    ];
    expect(digestOf({ ...empty, text: 'May and July', times }).timeline).toEqual(['t5', 't3', 't2', 't1', 't4']);
  });

  it('lists as less certain whom every mention leaves uncertain', () => {
    const entities = [
      entity('e1', { mentions: [mention(0, { certain: false }), mention(9)] }),
      entity('e2', { mentions: [mention(0, { certain: false })] }),
    ];
    expect(digestOf({ ...empty, entities }).lessCertain.entities).toEqual(['e2']);
  });

  describe('disagreements', () => {
    const of = (...quantities: Quantity[]): readonly (readonly number[])[] =>
      digestOf({ ...empty, quantities }).disagreements.map((one) => one.quantities);

    it('sees two sources that give different numbers of the same', () => {
      const { disagreements } = digestOf({
        ...empty,
        quantities: [quantity(12, from('e1')), quantity(3, { kind: 'money' }), quantity(15, from('e2'))],
      });
      expect(disagreements).toEqual([{ quantities: [0, 2], reason: 'different sources give 12 and 15 killed' }]);
    });

    it.each([
      ['the same number', quantity(12, from('e2'))],
      ['the same source', quantity(15, from('e1'))],
      ['no source', quantity(15)],
      ['a hedge', quantity(15, { relation: 'at least', ...from('e2') })],
      ['another place', quantity(15, { place: 'e7', ...from('e2') })],
      ['another time', quantity(15, { time: 't1', ...from('e2') })],
      ['another kind', quantity(15, { kind: 'wounded', ...from('e2') })],
      ['other people counted', quantity(15, { counted: 'soldiers', ...from('e2') })],
      ['an uncertain figure', quantity(15, { certain: false, ...from('e2') })],
    ])('sees none in %s', (_name, other) => {
      expect(of(quantity(12, from('e1')), other)).toEqual([]);
    });
  });
});

describe('withSalience', () => {
  const text: TaggedText = {
    text: 'x'.repeat(400),
    blocks: [
      { start: 0, end: 40, role: 'title' },
      { start: 42, end: 100, role: 'paragraph' },
      { start: 102, end: 200, role: 'paragraph' },
      { start: 202, end: 400, role: 'paragraph' },
    ],
    sentences: [],
    tokens: [],
  };
  const salience = (mentions: readonly Mention[], quotations: readonly Quotation[] = []): number =>
    withSalience(text, [entity('e1', { mentions })], quotations)[0]?.salience ?? -1;
  const late = mention(300, { sense: 'location' });

  it.each([
    ['the title', [mention(0, { sense: 'location' })], [late]],
    ['the lead', [mention(50, { sense: 'location' })], [late]],
    ['more mentions', [late, mention(310, { sense: 'location' })], [late]],
    [
      'a wider spread',
      [mention(210, { sense: 'location' }), mention(390, { sense: 'location' })],
      [late, mention(310, { sense: 'location' })],
    ],
    ['acting', [mention(300)], [late]],
    ['a name, against a pronoun', [late], [mention(300, { sense: 'location', form: 'pronoun' })]],
  ])('is raised by %s', (_name, more, less) => {
    expect(salience(more)).toBeGreaterThan(salience(less));
  });

  it('is raised by being quoted', () => {
    expect(salience([late], [quotation('e1')])).toBeGreaterThan(salience([late], [quotation('e2')]));
    expect(salience([late], [quotation('e1', { certain: false })])).toBe(salience([late]));
  });

  it('stays between 0 and 1', () => {
    const many = Array.from({ length: 90 }, (_, at) => mention(at * 4));
    expect(
      salience(
        many,
        many.map(() => quotation('e1')),
      ),
    ).toBeLessThanOrEqual(1);
    expect(salience([mention(0, { certain: false })])).toBe(0);
  });
});
