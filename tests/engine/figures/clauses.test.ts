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
    ['Copper rose 0.8% in Oslo.', '0.8%', 'rose 0.8% in Oslo'],
    ['Revenue fell to $55 a share.', '$55 a share', 'fell to $55 a share'],
    [
      'They want to vaccinate detained children for 12 weeks.',
      '12 weeks',
      'want to vaccinate detained children for 12 weeks',
    ],
    ['The mill earned $2 per diluted share.', '$2', 'earned $2 per diluted share'],
    [
      'The fund met nine witnesses in back-to-back sessions.',
      'nine witnesses',
      'met nine witnesses in back-to-back sessions',
    ],
    ['The car has 230 kW and 265 kW of power.', '265 kW', 'has 230 kW and 265 kW of power'],
    ['The index fell 102 points, or 0.4%, to 25,398.', '0.4%', 'fell 102 points, or 0.4%'],
    ['The mill raised $12m (£10m) from the sale.', '£10m', 'raised $12m (£10m) from the sale'],
    [
      'The camp is inside a 40-mile “calm zone” near the lake.',
      '40-mile',
      'is inside a 40-mile “calm zone” near the lake',
    ],
    ['Crude fell 3% to $55 and the index lost 2%.', '3%', 'fell 3% to $55'],
  ])('%s → %s', (sentence, figure, claim) => {
    expect(quoted(sentence, quantityOf(sentence, figure).claim)).toBe(claim);
  });
});

describe('what is no claim', () => {
  it.each([
    ['Held in jail in lieu of $70,000 bond.', '$70,000'],
    ['The rose, 40 years old, is white.', '40 years old'],
  ])('%s', (sentence, figure) => {
    expect(quoted(sentence, quantityOf(sentence, figure).claim) ?? '').not.toMatch(/^(?:jail|rose)/);
  });

  it('is not shared with what it is set against', () => {
    const sentence = 'Copper rose 3%, up from 2%.';
    expect(quantityOf(sentence, '2%').claim).toBeNull();
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
