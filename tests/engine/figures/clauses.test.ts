import { describe, expect, it } from 'vitest';
import { quantityOf, quoted } from './reading';

describe('the claim a figure makes', () => {
  it.each([
    ['Officials say that around 400 families live in the valley.', 'around 400 families', 'live in the valley'],
    [
      'The road is shut, but tens of thousands of Finns have no choice but to use it.',
      'tens of thousands of Finns',
      'have no choice but to use it',
    ],
    [
      'Troops crossed the river and advanced several kilometers into the hills.',
      'several kilometers',
      'advanced several kilometers into the hills',
    ],
    ['A shell hit the bridge, killing five drivers and injuring 28 others.', 'five drivers', 'killing five drivers'],
    ['A shell hit the bridge, killing five drivers and injuring 28 others.', '28 others', 'injuring 28 others'],
    ['Six soldiers and six miners are freed.', 'Six soldiers', 'are freed'],
    ['The river rose, and 12 farms were lost, he said.', '12 farms', 'were lost'],
  ])('%s → %s', (sentence, figure, claim) => {
    expect(quoted(sentence, quantityOf(sentence, figure).claim)).toBe(claim);
  });
});

describe('words that say how sure a figure is', () => {
  it.each([
    ['Dozens of trucks reportedly crossed the border.', 'Dozens of trucks', ['reportedly']],
    ['At least around 40 boats sank.', 'At least around 40 boats', ['At least', 'around']],
    ['They walked several miles.', 'several miles', ['several']],
    ['Some 30 miners are feared dead.', 'Some 30 miners', ['Some', 'feared']],
    ['The firm has 40 lorries.', '40 lorries', []],
  ])('%s', (sentence, figure, hedges) => {
    expect(quantityOf(sentence, figure).hedges.map((hedge) => quoted(sentence, hedge))).toEqual(hedges);
  });
});

describe('changes', () => {
  it.each([
    ['Shares fell 3.4% today.', '3.4%', 'down', null],
    ['The rate rose from 3 per cent to 5 per cent.', '5 per cent', 'up', { min: 3, max: 3 }],
    ['The rate rose from 3 per cent to 5 per cent.', '3 per cent', null, null],
    ['Inflation slowed to 2.1% from 2.4%.', '2.1%', 'down', { min: 2.4, max: 2.4 }],
    ['It reports 3,300 cases, up from 2,640.', '3,300 cases', 'up', { min: 2640, max: 2640 }],
    ['It reports a 10% increase in sales.', '10%', 'up', null],
    ['The firm has 40 lorries.', '40 lorries', null, null],
  ])('%s → %s', (sentence, figure, change, from) => {
    expect(quantityOf(sentence, figure)).toMatchObject({ change, from });
  });
});
