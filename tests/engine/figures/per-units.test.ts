import { describe, expect, it } from 'vitest';
import { readPer } from '../../../engine/figures/units/per-units';
import { quantityOf } from './reading';
import { positionOf, viewOf } from './view';

/** The words from where the rate is looked for, and what it is given for each of. */
const RATES: readonly (readonly [sentence: string, from: string, words: string, name: string])[] = [
  ['The nurse sees 30 patients a day on that ward.', 'a day', 'a day', 'day'],
  ['The nurse sees 30 patients per day on that ward.', 'per day', 'per day', 'day'],
  ['The nurse sees 30 patients each day.', 'each day', 'each day', 'day'],
  ['The nurse sees 30 patients every week.', 'every week', 'every week', 'week'],
  ['The band plays 90 shows per annum.', 'per annum', 'per annum', 'year'],
  ['The valley has 90 people per square kilometre.', 'per square', 'per square kilometre', 'square kilometre'],
  ['The valley has 90 people per sq km now.', 'per sq', 'per sq km', 'square kilometre'],
  ['There were 12 deaths per 100,000 people.', 'per 100,000', 'per 100,000 people', '100,000 people'],
  ['There were 4 deaths per 1,000 live births.', 'per 1,000', 'per 1,000 live births', '1,000 live births'],
  ['There were 80 cases per million inhabitants.', 'per million', 'per million inhabitants', 'million inhabitants'],
  ['There were 80 cases per one million inhabitants.', 'per one', 'per one million inhabitants', 'million inhabitants'],
  ['The rate is 3.1 doctors for every 1,000 residents.', 'for every', 'for every 1,000 residents', '1,000 residents'],
  ['It costs 40 dollars per barrel.', 'per barrel', 'per barrel', 'barrel'],
  ['It costs 40 dollars a barrel.', 'a barrel', 'a barrel', 'barrel'],
  ['It costs 40 dollars an ounce.', 'an ounce', 'an ounce', 'ounce'],
  ['It costs 4 dollars a kilo.', 'a kilo', 'a kilo', 'kilogram'],
  ['It costs 9 cents a kilowatt-hour.', 'a kilowatt', 'a kilowatt-hour', 'kilowatt hour'],
  ['It costs 900 dollars a square metre.', 'a square', 'a square metre', 'square metre'],
  ['It costs 15 dollars a head.', 'a head', 'a head', 'head'],
  ['It costs 80 euros per person per night.', 'per person', 'per person per night', 'person per night'],
  ['Spending is 900 euros per capita.', 'per capita', 'per capita', 'person'],
  ['There are 1.4 cars per household.', 'per household', 'per household', 'household'],
  ['It bought a 12-cent-a-share dividend.', '-a-share', '-a-share', 'share'],
  ['It made 400 loaves an hour.', 'an hour', 'an hour', 'hour'],
  ['It drives 40 miles to the gallon.', 'to the gallon', 'to the gallon', 'gallon'],
  ['She earns 40,000 euros a year after tax.', 'a year', 'a year', 'year'],
];

describe('what a figure is given for each of', () => {
  it.each(RATES)('%s → %s', (sentence, from, words, name) => {
    const view = viewOf(sentence);
    const at = positionOf(view, from);
    const rate = readPer(view, at);
    const read = view.text.slice(view.tokens[at]?.start, view.tokens[(rate?.end ?? 0) - 1]?.end);
    expect({ words: read, name: rate?.name }).toEqual({ words, name });
  });

  it.each([
    ['It had 30 boats a year later.', 'a year'],
    ['It had 30 boats a year ago.', 'a year'],
    ['It had 30 boats a week before the storm.', 'a week'],
    ['It lasted 3 laps an hour and a half in.', 'an hour'],
    ["It was 3 miles a day's walk away.", 'a day'],
    ['It sold 30 boats a second time.', 'a second'],
    ['It sold 30 boats a month-long strike had kept back.', 'a month'],
    ['It sold 30 boats a captain had left.', 'a captain'],
    ['It rose 30 per cent.', 'per cent'],
    ['It has 30 boats each crew can sail.', 'each crew'],
  ])('%s: none at "%s"', (sentence, from) => {
    const view = viewOf(sentence);
    expect(readPer(view, positionOf(view, from))).toBeNull();
  });
});

describe('measures for each of something', () => {
  it.each([
    ['The dam lets out 300 cubic metres per second.', '300 cubic metres per second', 'cubic metre per second'],
    ['The dam lets out 300 m³/s.', '300 m³/s', 'cubic metre per second'],
    ['The van did 90 kilometers an hour.', '90 kilometers an hour', 'kilometre per hour'],
    ['The van did 90km/h.', '90km/h', 'kilometre per hour'],
    ['The van did 90 km per hour.', '90 km per hour', 'kilometre per hour'],
    ['The van did 56 miles an hour.', '56 miles an hour', 'mile per hour'],
    ['The glacier moves 12 metres a year.', '12 metres a year', 'metre per year'],
    ['The wells gave 40,000 barrels a day.', '40,000 barrels a day', 'barrel per day'],
    ['The wells gave 40,000 bpd.', '40,000 bpd', 'barrel per day'],
    ['Her sugar stood at 190 mg/dL.', '190 mg/dL', 'milligram per decilitre'],
    ['Her sugar stood at 6.1 mmol/l.', '6.1 mmol/l', 'millimole per litre'],
    ['The air held 60 micrograms per cubic metre.', '60 micrograms per cubic metre', 'microgram per cubic metre'],
    ['The air held 60 µg/m³.', '60 µg/m³', 'microgram per cubic metre'],
    ['The car uses 6.2 litres per 100 km.', '6.2 litres per 100 km', 'litre per 100 kilometres'],
    ['The car uses 6.2 l/100km.', '6.2 l/100km', 'litre per 100 kilometres'],
    ['The car gives 45 mpg.', '45 mpg', 'mile per gallon'],
    ['The car emits 130 g/km.', '130 g/km', 'gram per kilometre'],
    ['Fields gave 3.4 tonnes per hectare.', '3.4 tonnes per hectare', 'tonne per hectare'],
    ['Fields gave 140 bushels an acre.', '140 bushels an acre', 'bushel per acre'],
    ['The link carries 900 megabits per second.', '900 megabits per second', 'megabit per second'],
    ['The disk reads 3 GB/s.', '3 GB/s', 'gigabyte per second'],
    ['The pump holds 90 pounds per square inch.', '90 pounds per square inch', 'pound per square inch'],
    ['Rain fell at 40 mm an hour.', '40 mm an hour', 'millimetre per hour'],
    ['Mud held 800 becquerels per kilogram.', '800 becquerels per kilogram', 'becquerel per kilogram'],
    ['She walks 9 miles a day to the well.', '9 miles a day', 'mile per day'],
    ['He sleeps five hours a night.', 'five hours a night', 'hour per night'],
    ['It moved 12 miles a year later.', '12 miles', 'mile'],
    ['Rents rose 3 per cent a year.', '3 per cent', 'percent'],
  ])('%s', (sentence, figure, unit) => {
    expect(quantityOf(sentence, figure)).toMatchObject({ unit });
  });
});
