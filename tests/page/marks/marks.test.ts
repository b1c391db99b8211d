import { describe, expect, it } from 'vitest';
import { marksOf, type Mark } from '../../../page/marks/mark';
import { segmentAt, segmentsOf, withoutEdgeSpace } from '../../../page/marks/segments';
import { firstBelow, nearest, strokesOf } from '../../../page/marks/strokes';
import { DEFAULT_SETTINGS } from '../../../protocol/settings';
import { analysis, entity, mention, quantity, quotation, spanOf, TEXT, time } from './a-reading';

const ALL = DEFAULT_SETTINGS.marks;
const said = (mark: Mark): string => `${mark.kind}: ${TEXT.slice(mark.start, mark.end)}`;

const READING = analysis({
  entities: [
    entity('Odile Brandt', {
      mentions: [mention('Odile Brandt'), mention('She', { form: 'pronoun' })],
    }),
    entity('Kisumu', { id: 'e2', kind: 'place' }),
    entity('crew', { id: 'e3', kind: 'group', named: false, mentions: [mention('crew', { form: 'nominal' })] }),
    entity('The ferry', { id: 'e4', kind: 'document' }),
  ],
  quotations: [quotation('The ferry from Kisumu is safe,')],
  quantities: [quantity('about 40 crew')],
  times: [time('Friday')],
});

describe('marksOf', () => {
  it('marks every kind in text order, an outer mark before the marks inside it', () => {
    expect(marksOf(READING, ALL).map(said)).toEqual([
      'quote: The ferry from Kisumu is safe,',
      'place: Kisumu',
      'person: Odile Brandt',
      'time: Friday',
      'figure: about 40 crew',
      'organization: crew',
    ]);
  });

  it('leaves out kinds that are switched off', () => {
    const marks = marksOf(READING, { ...ALL, person: false, quote: false, figure: false });
    expect(marks.map(said)).toEqual(['place: Kisumu', 'time: Friday', 'organization: crew']);
  });

  it.each([
    ['a mention', analysis({ entities: [entity('Kisumu', { mentions: [mention('Kisumu', { certain: false })] })] })],
    ['a quotation', analysis({ quotations: [quotation('The ferry', { certain: false })] })],
    ['a figure', analysis({ quantities: [quantity('about 40 crew', { certain: false })] })],
    ['a time', analysis({ times: [time('Friday', { confidence: 0.3 })] })],
    [
      'an empty span',
      analysis({ entities: [entity('Kisumu', { mentions: [mention('Kisumu', { start: 9, end: 9 })] })] }),
    ],
  ])('does not mark %s that is not certain', (_, reading) => {
    expect(marksOf(reading, ALL)).toEqual([]);
  });

  it('does not mark what is only said to be thought', () => {
    const quotations = [quotation('The ferry from Kisumu is safe,'), quotation('about 40 crew were hurt')];
    const digest = { ...READING.digest, thoughts: [1] };
    expect(marksOf(analysis({ quotations, digest }), ALL).map(said)).toEqual(['quote: The ferry from Kisumu is safe,']);
  });

  it('marks of the figures those that the digest lists', () => {
    const quantities = [quantity('about 40 crew'), quantity('She')];
    const digest = { ...READING.digest, figures: [0] };
    expect(marksOf(analysis({ quantities, digest }), ALL).map(said)).toEqual(['figure: about 40 crew']);
  });

  it('takes the kind of the mention where it differs from its entity’s', () => {
    const reading = analysis({
      entities: [entity('Kisumu', { mentions: [mention('Kisumu', { kind: 'organization' })] })],
    });
    expect(marksOf(reading, ALL).map(said)).toEqual(['organization: Kisumu']);
  });
});

describe('segmentsOf', () => {
  const marks = marksOf(READING, ALL);
  const segments = segmentsOf(marks);

  it('gives each character to the innermost mark, without overlap', () => {
    expect(segments.map(({ start, end, mark }) => `${mark.kind}: ${TEXT.slice(start, end)}`)).toEqual([
      'quote: The ferry from ',
      'place: Kisumu',
      'quote:  is safe,',
      'person: Odile Brandt',
      'time: Friday',
      'figure: about 40 ',
      'organization: crew',
    ]);
  });

  it.each([
    ['the first character of a mark', spanOf('Odile').start, 'Odile Brandt'],
    ['the last character of a mark', spanOf('Brandt').end - 1, 'Odile Brandt'],
    ['a name inside a quotation', spanOf('Kisumu').start + 2, 'Kisumu'],
    ['the quotation after the name', spanOf('is safe').start, 'The ferry from Kisumu is safe,'],
  ])('finds %s', (_, offset, words) => {
    const mark = segmentAt(segments, offset)?.mark;
    expect(mark && TEXT.slice(mark.start, mark.end)).toBe(words);
  });

  it.each([
    ['before all marks', 0],
    ['just after a mark', spanOf('Brandt').end],
    ['beyond the text', 9_999],
    ['a negative offset', -1],
  ])('finds nothing %s', (_, offset) => {
    expect(segmentAt(segments, offset)).toBeNull();
  });

  it('leaves the white space beside an inner mark unmarked, but in quotations', () => {
    expect(withoutEdgeSpace(segments, TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'The ferry from ',
      'Kisumu',
      ' is safe,',
      'Odile Brandt',
      'Friday',
      'about 40',
      'crew',
    ]);
  });

  it('drops what is white space alone', () => {
    const item = { type: 'quantity', quantity: 0 } as const;
    const space = { ...spanOf(' 40'), end: spanOf('40').start };
    expect(withoutEdgeSpace([{ ...space, mark: { ...space, kind: 'figure', item } }], TEXT)).toEqual([]);
  });

  it('cuts marks that cross each other, the shorter on top', () => {
    const crossing: Mark[] = [
      { start: 0, end: 10, kind: 'quote', item: { type: 'quotation', quotation: 0 } },
      { start: 8, end: 12, kind: 'place', item: { type: 'mention', entity: 'e1', mention: 0 } },
    ];
    expect(segmentsOf(crossing).map(({ start, end, mark }) => [start, end, mark.kind])).toEqual([
      [0, 8, 'quote'],
      [8, 12, 'place'],
    ]);
  });
});

describe('strokesOf', () => {
  it('paints quotations whole and over them what does not overlap', () => {
    const marks = marksOf(READING, ALL);
    const strokes = strokesOf(marks, segmentsOf(marks));
    expect(strokes.map(({ start, end, kind }) => `${kind}: ${TEXT.slice(start, end)}`)).toEqual([
      'quote: The ferry from Kisumu is safe,',
      'place: Kisumu',
      'person: Odile Brandt',
      'time: Friday',
      'figure: about 40 ',
      'organization: crew',
    ]);
  });
});

describe('nearest', () => {
  const items = Array.from({ length: 2_000 }, (_, index) => index);

  it.each([
    ['at the top', 0, 0],
    ['in the middle', 1_000, 750],
    ['at the end', 2_000, 1_500],
  ])('takes 500 of 2,000 around the reader %s', (_, centre, first) => {
    const chosen = nearest(items, centre, 500);
    expect([chosen[0], chosen.length]).toEqual([first, 500]);
  });

  it('takes all when there are few', () => {
    expect(nearest(items.slice(0, 7), 3, 500)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('finds the first item below a line by halving', () => {
    expect(firstBelow(items, (item) => item > 1_234)).toBe(1_235);
    expect(firstBelow(items, () => false)).toBe(2_000);
  });
});
