import { describe, expect, it } from 'vitest';
import { quantityOf } from './reading';

type Row = readonly [sentence: string, figure: string, unit: string, unitText: string, counted: string, kind: string];

const ROWS: readonly Row[] = [
  ['It cost US$590 million.', 'US$590 million', 'dollar', 'US$', '', 'money'],
  ['It cost €3.4m in all.', '€3.4m', 'euro', '€', '', 'money'],
  ['It cost £120 million.', '£120 million', 'pound', '£', '', 'money'],
  ['It cost RM2.4 million.', 'RM2.4 million', 'Malaysian ringgit', 'RM', '', 'money'],
  ['It cost Rs 500 crore.', 'Rs 500 crore', 'Indian rupee', 'Rs', '', 'money'],
  ['It cost 2,000 Kenyan shillings.', '2,000 Kenyan shillings', 'Kenyan shilling', 'Kenyan shillings', '', 'money'],
  ['Millions of dollars were lost.', 'Millions of dollars', 'dollar', 'dollars', '', 'money'],
  ['Prices are 3.4% above target.', '3.4%', 'percent', '%', '', 'percent'],
  ['Some 41 per cent of voters agree.', 'Some 41 per cent', 'percent', 'per cent', 'voters', 'percent'],
  ['It fell 1.1 percentage points.', '1.1 percentage points', 'percentage point', 'percentage points', '', 'percent'],
  ['The fire is 25 km away.', '25 km', 'kilometre', 'km', '', 'measure'],
  ['They advanced several kilometers.', 'several kilometers', 'kilometre', 'kilometers', '', 'measure'],
  [
    'It burned 5,000 square kilometres of forest.',
    '5,000 square kilometres',
    'square kilometre',
    'square kilometres',
    'forest',
    'measure',
  ],
  ['The wind blew at 120 km/h then.', '120 km/h', 'kilometre per hour', 'km/h', '', 'measure'],
  ['It was 41.5°C there.', '41.5°C', 'degree Celsius', '°C', '', 'measure'],
  ['A quake of magnitude 6.1 struck.', 'magnitude 6.1', 'magnitude', 'magnitude', '', 'measure'],
  ['They began a three-day strike.', 'three-day', 'day', 'day', '', 'duration'],
  ['A 34-year-old woman was hurt.', '34-year-old', 'year', 'year', '', 'age'],
  ['Marta Ilves, 34, a nurse, was hurt.', '34', 'year', '', '', 'age'],
  ['Ilves, 34, joined the firm.', '34', 'year', '', '', 'age'],
  [
    'It killed 900 people, three-quarters of them children under five.',
    'three-quarters',
    'person',
    '',
    'people',
    'percent',
  ],
  ['A man aged 34 was hurt.', 'aged 34', 'year', 'aged', '', 'age'],
  [
    'Dozens of Ukrainian armored vehicles crossed.',
    'Dozens of Ukrainian armored vehicles',
    'vehicle',
    'vehicles',
    'Ukrainian armored vehicles',
    'count',
  ],
  [
    'They lost 224 artillery and mortar systems.',
    '224 artillery and mortar systems',
    'system',
    'systems',
    'artillery and mortar systems',
    'count',
  ],
  ['Two of the chain’s outlets closed.', 'Two of the chain’s outlets', 'outlet', 'outlets', 'chain’s outlets', 'count'],
  ['There were two churches.', 'two churches', 'church', 'churches', 'churches', 'count'],
  ['Thousands more people left.', 'Thousands more people', 'person', 'people', 'people', 'people'],
  ['City beat Rovers 3-1 in the final.', '3-1', 'point', '', '', 'score'],
  ['It passed with 218 votes.', '218 votes', 'vote', 'votes', 'votes', 'vote'],
];

describe('the unit of a figure and what it counts', () => {
  it.each(ROWS)('%s', (sentence, figure, unit, unitText, counted, kind) => {
    const found = quantityOf(sentence, figure);
    expect({ unit: found.unit, unitText: found.unitText, counted: found.counted, kind: found.kind }).toEqual({
      unit,
      unitText,
      counted,
      kind,
    });
  });
});

describe('what became of the people counted', () => {
  it.each([
    ['At least three people are killed in Porto.', 'At least three people', 'killed'],
    ['The blast killed 12 and injured 30.', '12', 'killed'],
    ['The blast killed 12 and injured 30.', '30', 'wounded'],
    ['Seven hikers, including two children, are missing.', 'Seven hikers', 'missing'],
    ['Seven hikers, including two children, are missing.', 'two children', 'missing'],
    ['Police announced the arrest of six suspects.', 'six suspects', 'arrested'],
    ['Around 900 villagers fled the valley.', 'Around 900 villagers', 'displaced'],
    ['Around 900 villagers had to leave their homes.', 'Around 900 villagers', 'displaced'],
    ['Officials said seven more people tested positive for the flu.', 'seven more people', 'infected'],
    ['The death toll from the flood rises to 37.', '37', 'killed'],
    ['Around 900 villagers were not injured.', 'Around 900 villagers', 'people'],
  ])('%s → %s', (sentence, figure, kind) => {
    expect(quantityOf(sentence, figure)).toMatchObject({ kind, unit: 'person' });
  });

  it('takes the noun whose total is given for the unit', () => {
    expect(quantityOf('Confirmed flu cases had reached 1,004.', '1,004')).toMatchObject({
      unit: 'case',
      counted: 'Confirmed flu cases',
      kind: 'infected',
      change: 'up',
    });
  });
});
