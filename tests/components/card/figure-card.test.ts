import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../components/card/content';
import type { DateCard, FigureCard } from '../../../components/card/card';
import { pluralUnit } from '../../../components/card/units';
import { everyWords } from '../../../components/card/time-words';
import { clockWords } from '../../../components/card/dates';
import type { Analysis, Quantity, TimeExpression } from '../../../engine/model';
import { AUDITED, FIGURES_TEXT } from '../../fixtures/figures';

function figureAt(position: number, analysis: Analysis = AUDITED): FigureCard {
  const card = cardOf(analysis, { type: 'quantity', quantity: position });
  if (card?.type !== 'figure') throw new Error(`expected a figure at ${position}`);
  return card;
}

function dateAt(time: string, analysis: Analysis = AUDITED): DateCard {
  const card = cardOf(analysis, { type: 'time', time });
  if (card?.type !== 'date') throw new Error(`expected a date ${time}`);
  return card;
}

function withQuantity(position: number, more: Partial<Quantity>): Analysis {
  const quantities = AUDITED.quantities.map((one, at) => (at === position ? { ...one, ...more } : one));
  return { ...AUDITED, quantities };
}

function withTime(wanted: string, more: Partial<TimeExpression>): Analysis {
  return { ...AUDITED, times: AUDITED.times.map((one) => (one.id === wanted ? { ...one, ...more } : one)) };
}

const amountOf = ({ lead, amount, unit, tail }: FigureCard): string =>
  [lead, amount, unit].filter((part) => part !== null && part !== '').join(' ') +
  (tail === null ? '' : tail.startsWith(',') ? tail : ` ${tail}`);

describe('the figure', () => {
  it.each([
    [1, '14 people'],
    [8, 'rose to 55 pounds from 50'],
    [9, 'up 3 per cent'],
    [10, '10–15 boats'],
  ])('number %i reads %s', (position, words) => {
    expect(amountOf(figureAt(position))).toBe(words);
  });

  it.each([
    ['a change by', { change: 'up', changeForm: 'by', from: { min: 5, max: 5 } }, 'up 30 per cent, from 5'],
    ['a fall to', { change: 'down', changeForm: 'to', from: { min: 50, max: 50 } }, 'fell to 30 per cent from 50'],
    ['a fall to, without its start', { change: 'down', changeForm: 'to', from: null }, 'fell to 30 per cent'],
    ['a start alone', { from: { min: 3, max: 4 } }, '30 per cent from 3–4'],
    ['no change', {}, '30 per cent'],
  ] as const)('tells %s', (_, more, words) => {
    expect(amountOf(figureAt(7, withQuantity(7, more)))).toBe(words);
  });

  it.each([
    [{ min: 0.3333, max: 0.3333 }, 'about', 'about 33% of night crews'],
    [{ min: 0.2, max: 0.2 }, 'exact', '20% of night crews'],
    [{ min: 0.001, max: 0.001 }, 'less than', 'less than 0.1% of night crews'],
    [{ min: 0.5, max: 0.6667 }, 'between', '50–67% of night crews'],
  ] as const)('of a part, %j %s, is a percentage of what is counted', (value, relation, words) => {
    const part = withQuantity(7, { value, relation, unit: 'crew', unitText: 'crews', counted: 'night crews' });
    expect(amountOf(figureAt(7, part))).toBe(words);
    expect(figureAt(7, part).counted).toBeNull();
  });

  it('below one per cent stays what it is', () => {
    expect(amountOf(figureAt(7, withQuantity(7, { value: { min: 0.3, max: 0.3 } })))).toBe('0.3 per cent');
  });

  it.each([
    [3, 'a vague number: the range is what such words mean'],
    [10, 'the article gives a range'],
    [4, null],
  ])('number %i says how sure it is: %s', (position, howSure) => {
    expect(figureAt(position).howSure).toBe(howSure);
  });

  it('has its conversions, and nothing where there are none', () => {
    expect([figureAt(2).conversions, figureAt(1).conversions]).toEqual(['8.7 miles', null]);
    const conversions = [
      { value: { min: 1, max: 1 }, unit: 'mile' },
      { value: { min: 5000, max: 5300 }, unit: 'foot' },
    ];
    expect(figureAt(2, withQuantity(2, { conversions })).conversions).toBe('1 mile or 5,000–5,300 feet');
  });

  it('says which of source, time and place are those of the sentence before', () => {
    expect(figureAt(2)).toMatchObject({
      source: 'The coastguard',
      asOf: 'on Sunday (11 August 2024)',
      place: 'Tobermory',
      inherited: 'From the sentence before: who says so and when.',
    });
    expect(figureAt(1).inherited).toBeNull();
    const all = withQuantity(2, { inherited: ['source', 'time', 'place'] });
    expect(figureAt(2, all).inherited).toBe('From the sentence before: who says so, when and where.');
    expect(figureAt(2, withQuantity(2, { inherited: ['place'] })).inherited).toBe('From the sentence before: where.');
  });

  it('says since when', () => {
    expect(figureAt(10).asOf).toBe('since February 2022');
  });

  it('misses a source only where one would ask for it', () => {
    expect([figureAt(3), figureAt(10), figureAt(1)].map(({ source, lacksSource }) => [source, lacksSource])).toEqual([
      [null, true],
      [null, false],
      ['The coastguard', false],
    ]);
  });

  it.each([
    [0, 'Figure, killed'],
    [3, 'Figure, missing'],
    [4, 'Figure'],
    [8, 'Figure'],
  ])('number %i is labelled %s', (position, label) => {
    expect(figureAt(position).label).toBe(label);
  });
});

describe('the audit of a figure', () => {
  const wordsAt = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => FIGURES_TEXT.slice(start, end));

  it('says with which it does not agree, in the article’s words', () => {
    const audit = figureAt(1).audit;
    expect(audit).toMatchObject({
      verdict: 'They do not agree: 40 in the headline, 14 in the text.',
      agree: false,
      others: [{ words: '40 people', aside: 'in the headline' }],
      checks: [],
    });
    expect(wordsAt(audit?.others.flatMap(({ spans }) => spans) ?? [])).toEqual(['40 people']);
    expect(figureAt(0).audit?.others.map(({ words, aside }) => [words, aside])).toEqual([
      ['14 people', 'The coastguard'],
    ]);
  });

  it('says that others agree', () => {
    expect(figureAt(11).audit).toMatchObject({ verdict: 'They agree.', agree: true, others: [{ words: '48 boats' }] });
  });

  it('says what a percentage comes to, and goes to what it was reckoned from', () => {
    const audit = figureAt(7).audit;
    expect([audit?.verdict, audit?.others]).toEqual([null, []]);
    expect(audit?.checks).toMatchObject([
      { words: '12 of 48 is 25 per cent; the article says “30 per cent”', agrees: false },
    ]);
    expect(wordsAt(audit?.checks[0]?.spans ?? [])).toEqual(['12 boats', '48 boats']);
  });

  it('says that a percentage comes out', () => {
    const checks = AUDITED.digest.checks.map((check) => ({ ...check, agrees: true }));
    const card = figureAt(7, { ...AUDITED, digest: { ...AUDITED.digest, checks } });
    expect(card.audit?.checks).toMatchObject([{ words: '12 of 48 is 25 per cent, as the article says', agrees: true }]);
  });

  it('says so without a reason where none was told', () => {
    const card = figureAt(1, { ...AUDITED, digest: { ...AUDITED.digest, disagreements: [] } });
    expect(card.audit?.verdict).toBe('They do not agree.');
  });

  it.each([2, 3, 6, 8, 9, 10])('is not there for number %i, which stands alone', (position) => {
    expect(figureAt(position).audit).toBeNull();
  });

  it('stays short where an article says a thing a thousand times', () => {
    const quantities = Array.from({ length: 1_000 }, () => AUDITED.quantities[4]).flatMap((one) =>
      one === undefined ? [] : [{ ...one }],
    );
    const counts = [{ quantities: quantities.map((_, at) => at), agree: true }];
    const digest = { ...AUDITED.digest, counts, checks: [], disagreements: [] };
    expect(figureAt(500, { ...AUDITED, quantities, digest }).audit?.others).toHaveLength(20);
  });
});

describe('the date', () => {
  it.each([
    ['t1', 'Sunday 11 August 2024', 'Reckoned from the day of publication, Tuesday 15 October 2024.'],
    ['t7', 'Sunday 11 August 2024, 17:00', 'Reckoned from “on Sunday” in the text.'],
    ['t2', '2021', 'Reckoned from the day of publication, Tuesday 15 October 2024.'],
    ['t3', 'every week', null],
    ['t5', 'since February 2022', 'The text gives the date itself.'],
    ['t6', null, 'Not told which day.'],
  ])('%s is %s', (id, date, reckoned) => {
    const card = dateAt(id);
    expect([card.date, card.reckoned]).toEqual([date, reckoned]);
  });

  it.each([
    ['period', 'Not told which time.'],
    ['recurring', 'Not told how often.'],
  ] as const)('of the kind %s says what it leaves open', (kind, reckoned) => {
    expect(dateAt('t6', withTime('t6', { kind })).reckoned).toBe(reckoned);
  });

  it('says what it was reckoned from where that is not known', () => {
    expect(dateAt('t7', withTime('t7', { from: null })).reckoned).toBe('Reckoned from another date in the article.');
  });

  it('tells what happened then, and nothing where the text has no words for it', () => {
    expect([dateAt('t7').event, dateAt('t2').event]).toEqual(['the harbour closed', null]);
  });

  it.each([
    ['early Monday', 'early in it'],
    ['late 2010', 'late in it'],
    ['mid-August', 'in the middle of it'],
    ['around 2010', 'about then'],
    ['overnight', 'not told more exactly'],
  ])('“%s” is %s', (said, fuzzy) => {
    const text = FIGURES_TEXT + said;
    const span = { start: FIGURES_TEXT.length, end: text.length };
    expect(dateAt('t4', { ...withTime('t4', span), text }).fuzzy).toBe(fuzzy);
    expect(dateAt('t4', { ...withTime('t4', { ...span, fuzzy: false }), text }).fuzzy).toBeNull();
  });
});

describe('words for units and times', () => {
  it.each([
    ['mile', 'miles'],
    ['foot', 'feet'],
    ['square foot', 'square feet'],
    ['inch', 'inches'],
    ['kilometre per hour', 'kilometres per hour'],
    ['mile per hour', 'miles per hour'],
    ['degree Fahrenheit', 'degrees Fahrenheit'],
    ['megahertz', 'megahertz'],
    ['nautical mile', 'nautical miles'],
  ])('more than one %s are %s', (unit, plural) => {
    expect(pluralUnit(unit)).toBe(plural);
  });

  it.each([
    ['P1W', 'every week'],
    ['P1D', 'every day'],
    ['P1M', 'every month'],
    ['PT1M', 'every minute'],
    ['P3M', 'every 3 months'],
    ['P4Y', 'every 4 years'],
    ['PT12H', 'every 12 hours'],
    ['P1H', null],
    ['soon', null],
    [null, null],
  ])('%s is %s', (every, words) => {
    expect(everyWords(every)).toBe(words);
  });

  it.each([
    ['2024-08-11T17:00', '17:00'],
    ['2024-08-11T17:00:00', '17:00'],
    ['2024-08-11T17:00/2024-08-11T19:30', '17:00–19:30'],
    ['2024-08-11T17:00/2024-08-12T01:00', null],
    ['2024-08-11T17:00/2024-08-12', null],
    ['2024-08-11', null],
    ['', null],
  ])('the time of day of %s is %s', (value, clock) => {
    expect(clockWords(value)).toBe(clock);
  });
});
