import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityOf } from './reading';

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

/** Sentence, the figure in it, its canonical unit and its value. */
const MEASURES: readonly (readonly [sentence: string, figure: string, unit: string, value: number])[] = [
  ['The tunnel is 14.2 km long.', '14.2 km', 'kilometre', 14.2],
  ['The slit is 300 nanometers wide.', '300 nanometers', 'nanometre', 300],
  ['The chip is made at 5nm there.', '5nm', 'nanometre', 5],
  ['The crystal is 10 dm wide.', '10 dm', 'decimetre', 10],
  ['The hair is 70 microns thick.', '70 microns', 'micrometre', 70],
  ['The star is 42 light-years off.', '42 light-years', 'light year', 42],
  ['The comet passed 1.2 AU from the sun.', '1.2 AU', 'astronomical unit', 1.2],
  ['The reef is 12 nautical miles out.', '12 nautical miles', 'nautical mile', 12],
  ['The tide rose two fathoms.', 'two fathoms', 'fathom', 2],
  ['The guard is 6\'7" tall.', '6\'7"', 'foot', 6.5833],
  ['The guard is 6ft 4in tall.', '6ft 4in', 'foot', 6.3333],
  ['At 5 foot 7, she stood out.', '5 foot 7', 'foot', 5.5833],
  ['He grew to 6-foot-4.', '6-foot-4', 'foot', 6.3333],
  ['The 27″ screen broke.', '27″', 'inch', 27],
  ['The 55" TV broke.', '55"', 'inch', 55],
  ['Some 5 in of rain fell.', 'Some 5 in', 'inch', 5],
  ['The wall is 10 ft. high.', '10 ft.', 'foot', 10],
  ['The lake covers 320 sq km.', '320 sq km', 'square kilometre', 320],
  ['The lake covers 320km².', '320km²', 'square kilometre', 320],
  ['The flat has 62 sq. m of floor.', '62 sq. m', 'square metre', 62],
  ['The hall has 9,000 sq ft.', '9,000 sq ft', 'square foot', 9000],
  ['A 3-square-mile zone was shut.', '3-square-mile', 'square mile', 3],
  ['The farm has 4 ha of vines.', '4 ha', 'hectare', 4],
  ['They poured 90 m³ of mud.', '90 m³', 'cubic metre', 90],
  ['They stored 0.9 trillion cubic feet.', '0.9 trillion cubic feet', 'cubic foot', 9e11],
  ['The dam holds 2 million acre-feet.', '2 million acre-feet', 'acre foot', 2e6],
  ['The jar holds 250 cc.', '250 cc', 'cubic centimetre', 250],
  ['The jar holds 75ml.', '75ml', 'millilitre', 75],
  ['The jar holds 12 fl oz.', '12 fl oz', 'fluid ounce', 12],
  ['Stir in 3 tablespoons of oil.', '3 tablespoons', 'tablespoon', 3],
  ['Stir in 2 tsp of salt.', '2 tsp', 'teaspoon', 2],
  ['The parcel weighs 2.4kg.', '2.4kg', 'kilogram', 2.4],
  ['The parcel weighs 85 kilos.', '85 kilos', 'kilogram', 85],
  ['The parcel weighs 11 stone 4 pounds.', '11 stone 4 pounds', 'stone', 11.2857],
  ['The parcel weighs 7lb 6oz.', '7lb 6oz', 'pound', 7.375],
  ['The parcel holds 150 mcg of it.', '150 mcg', 'microgram', 150],
  ['The parcel weighs 16,000 metric tons.', '16,000 metric tons', 'tonne', 16e3],
  ['The gem weighs 24 carats.', '24 carats', 'carat', 24],
  ['The vault held 500 troy ounces.', '500 troy ounces', 'troy ounce', 500],
  ['The silo held 3 million bushels.', '3 million bushels', 'bushel', 3e6],
  ['The field holds 40 million boe.', '40 million boe', 'barrel of oil equivalent', 40e6],
  ['The port moved 90,000 TEUs.', '90,000 TEUs', 'twenty-foot equivalent unit', 90e3],
  ['Gusts hit 130 kph.', '130 kph', 'kilometre per hour', 130],
  ['Winds of 45 knots blew.', '45 knots', 'knot', 45],
  ['It was 38C in the shade.', '38C', 'degree Celsius', 38],
  ['It was 40 deg Celsius then.', '40 deg Celsius', 'degree Celsius', 40],
  ['The heat hit 104F there.', '104F', 'degree Fahrenheit', 104],
  ['The pond froze at 2 degrees.', '2 degrees', 'degree', 2],
  ['The gas was at 4 kelvins.', '4 kelvins', 'kelvin', 4],
  ['The tyre had 2.4 bar of pressure.', '2.4 bar', 'bar', 2.4],
  ['The pump gave 3,000 psi.', '3,000 psi', 'pound per square inch', 3000],
  ['The storm had a pressure of 940 mb.', '940 mb', 'millibar', 940],
  ['The eye measured 955 hPa.', '955 hPa', 'hectopascal', 955],
  ['His blood pressure was 140 mmHg.', '140 mmHg', 'millimetre of mercury', 140],
  ['The farm adds 1.2GW.', '1.2GW', 'gigawatt', 1.2],
  ['The home used 900 kilowatt-hours.', '900 kilowatt-hours', 'kilowatt hour', 900],
  ['The pack stores 75 kWh.', '75 kWh', 'kilowatt hour', 75],
  ['The car makes 190bhp.', '190bhp', 'horsepower', 190],
  ['The car makes 150PS.', '150PS', 'metric horsepower', 150],
  ['The car makes 400 Nm of torque.', '400 Nm', 'newton metre', 400],
  ['The rocket makes 90,000 pounds of thrust.', '90,000 pounds of thrust', 'pound force', 90e3],
  ['The meal has 420 kcal.', '420 kcal', 'kilocalorie', 420],
  ['The file is 40MB.', '40MB', 'megabyte', 40],
  ['The chip is a 16-bit one.', '16-bit', 'bit', 16],
  ['The line gives 300 Mbps.', '300 Mbps', 'megabit per second', 300],
  ['The mast works at 2.4 GHz.', '2.4 GHz', 'gigahertz', 2.4],
  ['The lens has 48 megapixels.', '48 megapixels', 'megapixel', 48],
  ['The horn hit 110 dB.', '110 dB', 'decibel', 110],
  ['The lamp gives 800 lumens.', '800 lumens', 'lumen', 800],
  ['The dose was 20 millisieverts.', '20 millisieverts', 'millisievert', 20],
  ['The dose was 14 mGy.', '14 mGy', 'milligray', 14],
  ['The cell gives 240 volts.', '240 volts', 'volt', 240],
  ['The beam has 4.5 TeV.', '4.5 TeV', 'teraelectronvolt', 4.5],
  ['The air holds 421 ppm.', '421 ppm', 'part per million', 421],
  ['Her heart beat at 170 bpm.', '170 bpm', 'beat per minute', 170],
  ['The disc spins at 7,200 rpm.', '7,200 rpm', 'revolution per minute', 7200],
  ['The pilot pulled 9 Gs.', '9 Gs', 'standard gravity', 9],
  ['The quake was 6.3 on the Richter scale.', '6.3 on the Richter scale', 'magnitude', 6.3],
  ['The rate rose 25 basis points.', '25 basis points', 'basis point', 25],
  ['The rate rose 25bp on Friday.', '25bp', 'basis point', 25],
  ['The vote fell 3pp this time.', '3pp', 'percentage point', 3],
  ['Just 12pc came.', '12pc', 'percent', 12],
];

describe('units of measure', () => {
  it.each(MEASURES)('%s', (sentence, figure, unit, value) => {
    const found = quantitiesOf(sentence).find(({ start, end }) => figure.endsWith(sentence.slice(start, end)));
    expect(found).toMatchObject({ unit, value: { min: value, max: value } });
    expect(sentence).toContain(found?.unitText);
  });

  it.each([
    ['The town has 12 MPs.', '12 MPs', 'count|people'],
    ['Two knots were tied.', 'Two knots', 'count'],
    ['Three stone walls fell.', 'Three stone walls', 'count'],
    ['She stood on her two feet.', 'two feet', 'count'],
    ['They sent 12 foot soldiers.', '12 foot soldiers', 'people'],
    ['The zoo has 40 gray whales.', '40 gray whales', 'count'],
    ['He opened three bars there.', 'three bars', 'count'],
    ['They caught 12 moles.', '12 moles', 'count'],
  ])('%s counts things', (sentence, figure, kinds) => {
    expect(kinds.split('|')).toContain(quantityOf(sentence, figure).kind);
  });

  it.each(['The 5G mast fell.', 'The 3D film opened.', 'The 4K screen broke.'])('%s has no measure', (sentence) => {
    expect(quantitiesOf(sentence).filter(({ kind }) => kind === 'measure')).toEqual([]);
  });
});
