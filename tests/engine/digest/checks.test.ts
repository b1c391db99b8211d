import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../engine/digest/audit/checks';
import { read } from './reading';

/** The reason of each check in a text, with whether it agrees. */
const checksOf = (text: string): (readonly [agrees: boolean, reason: string])[] =>
  read(text).digest.checks.map(({ agrees, reason }) => [agrees, reason] as const);

describe('a sum that is right', () => {
  it.each([
    ['Twelve of the 48 pupils (25 per cent) failed.', '12 of 48 is 25 per cent'],
    ['Some 37 of 50 seats, or 74 per cent, went to the party.', '37 of 50 is 74 per cent'],
    ['The party won 25 per cent (12 of 48) of the seats.', '12 of 48 is 25 per cent'],
    ['The party won 12, or 25 per cent, of the 48 seats.', '12 of 48 is 25 per cent'],
    ['Of the 48 pupils, 12 (25 per cent) failed.', '12 of 48 is 25 per cent'],
    ['Of the 48 pupils, 12 failed. That is 25 per cent.', '12 of 48 is 25 per cent'],
    ['Half of the 40 pupils, 20, failed.', '20 of 40 is 50 per cent'],
    [
      'It reported 105 deaths from a total of 217 patients, for a death rate of nearly 50 per cent.',
      '105 of 217 is 48.4 per cent',
    ],
    ['Sales rose 10 per cent from 50 to 55.', '55 is 10 per cent more than 50'],
    ['Sales rose 10 per cent to 55 from 50.', '55 is 10 per cent more than 50'],
    ['Sales fell from 200 to 150, a fall of 25 per cent.', '150 is 25 per cent less than 200'],
    ['Sales fell to 150 from 200, down 25 per cent.', '150 is 25 per cent less than 200'],
    ['The rate rose from 5 per cent to 7 per cent, a rise of two percentage points.', 'from 5 to 7 is 2'],
    ['Output doubled from 20 to 40 tonnes.', '40 is twice 20'],
    ['Output more than doubled to 50 tonnes from 20 tonnes.', '50 is more than twice 20'],
    ['Staff halved from 40 people to 20 people.', '20 is half of 40'],
    ['The index fell 102.2 points, or 0.36%, to 27,934.02.', '102.2 down to 27,934.02 is 0.36 per cent'],
    ['Police held 48 people: 30 men and 18 women.', '30 and 18 make 48'],
    ['Police held 30 men and 18 women, 48 people in all.', '30 and 18 make 48'],
    ['The bill passed by 300 votes to 200, of 500.', '300 and 200 make 500'],
  ])('%s', (text, reason) => {
    expect(checksOf(text)).toEqual([[true, reason]]);
  });
});

describe('a sum that is wrong', () => {
  it.each([
    ['Only 12 of the 48 pupils (26 per cent) failed.', '12 of 48 is 25 per cent, not 26'],
    ['Some 37 of 50 seats, or 64 per cent, went to the party.', '37 of 50 is 74 per cent, not 64'],
    ['Of the 48 pupils, 12 failed. That is 20 per cent.', '12 of 48 is 25 per cent, not 20'],
    ['Sales rose 15 per cent from 50 to 55.', 'from 50 to 55 is 10 per cent, not 15'],
    ['Sales fell from 200 to 150, a 30 per cent drop.', 'from 200 to 150 is 25 per cent, not 30'],
    ['Output doubled from 20 tonnes to 50 tonnes.', 'twice 20 is 40, not 50'],
    ['The index fell 102.2 points, or 0.63%, to 27,934.02.', '102.2 down to 27,934.02 is 0.365 per cent, not 0.63'],
    ['Police held 48 people: 30 men and 17 women.', '30 and 17 make 47, not 48'],
    ['The rate rose from 5 per cent to 7 per cent, a rise of four percentage points.', 'from 5 to 7 is 2, not 4'],
    ['Half of the 40 pupils, 12, failed.', '12 of 40 is 30 per cent, not 50'],
  ])('%s', (text, reason) => {
    expect(checksOf(text)).toEqual([[false, reason]]);
  });
});

describe('rounding', () => {
  it.each([
    ['rounded up', 'Two of the 3 mills (67 per cent) closed.', true],
    ['cut off', 'Two of the 3 mills (66 per cent) closed.', true],
    ['neither', 'Two of the 3 mills (68 per cent) closed.', false],
    ['a rounded base', 'Some 1.2 million of the 4.9 million voters (24 per cent) stayed away.', true],
    ['about', 'Some 23 of the 100 mills (about 25 per cent) closed.', true],
    ['more than', 'Only 30 of the 100 mills (more than 25 per cent) closed.', true],
    ['not more than', 'Only 20 of the 100 mills (more than 25 per cent) closed.', false],
    ['nearly', 'Only 24 of the 100 mills (nearly 25 per cent) closed.', true],
  ])('%s', (_name, text, agrees) => {
    expect(checksOf(text).map(([agreed]) => agreed)).toEqual([agrees]);
  });
});

describe('no check', () => {
  it.each([
    'Twelve of the 48 pupils failed, 25 per cent more than last year.',
    'Twelve pupils of 48 failed. Prices rose 25 per cent.',
    'The town has 48 schools, 12 mills and a 25 per cent tax.',
    'Some 48 people, including 30 men and 10 boys, were held.',
    'Police held 48 people, 30 men among them and 10 boys.',
    'Police held 48 people: 30 men, 17 women and a child.',
    'Sales rose 10 per cent a year from 50 to 80.',
    'Sales rose from 50 to 55. Costs fell 15 per cent.',
    'Shares rose 3 per cent to 40 dollars.',
    'Sales rose 10 per cent and profit fell from 50 to 40.',
    'The range is from 20 to 40 tonnes.',
    'Of the 48 pupils, 12 failed and 25 per cent were ill.',
    'The team won by 30 points to 20, in front of 500 people.',
    'About 25 per cent of the 48 pupils failed 12 tests.',
    'The mill doubled its staff. It has 40 lorries and 50 drivers.',
    'Between 12 and 48 per cent of pupils failed.',
    'He paid 12 dollars of the 48 euros, or 30 per cent.',
    'She bought 30 apples and 18 pears for 48 dollars.',
    'The vote was 300 to 200 in a house of 650.',
    'The firm cut 12 of 48 jobs, 25 per cent fewer than it had planned.',
  ])('in: %s', (text) => {
    expect(checksOf(text)).toEqual([]);
  });

  it('costs time that grows with the number of figures', () => {
    const { text, quantities } = read(`The list: ${'12 of 48 (25 per cent), from 50 to 55, '.repeat(400)}`);
    expect(quantities.length).toBeGreaterThan(1500);
    const started = performance.now();
    checkArithmetic({ text, quantities });
    expect(performance.now() - started).toBeLessThan(400);
  });
});

describe('what a check is made of', () => {
  it('names the checked figure first, and what is stated and computed in its unit', () => {
    const analysis = read('Only 12 of the 48 pupils (26 per cent) failed.');
    const [check] = analysis.digest.checks;
    const said = check?.quantities.map((at) =>
      analysis.text.slice(analysis.quantities[at]?.start, analysis.quantities[at]?.end),
    );
    expect({ said, stated: check?.stated, computed: check?.computed }).toEqual({
      said: ['26 per cent', '12', '48 pupils'],
      stated: 26,
      computed: 25,
    });
  });
});
