import { describe, expect, it } from 'vitest';
import { conversionsOf } from '../../../engine/figures/units/conversions';
import { isTemperatureDifference } from '../../../engine/figures/units/temperature-differences';
import type { NumberRange } from '../../../engine/model';
import { positionOf, viewOf } from './view';

function converted(value: number | NumberRange, unit: string, difference = false): string[] {
  const range = typeof value === 'number' ? { min: value, max: value } : value;
  return conversionsOf({ unit, value: range, kind: 'measure', difference }).map(
    ({ value: { min, max }, unit: other }) => `${min === max ? min : `${min} to ${max}`} ${other}`,
  );
}

describe('amounts in units that readers elsewhere use', () => {
  it.each([
    [40, 'kilometre', ['25 mile']],
    [14.2, 'kilometre', ['8.82 mile']],
    [100, 'kilometre', ['62 mile']],
    [26.2, 'mile', ['42.2 kilometre']],
    [3500, 'metre', ['11500 foot']],
    [6.1667, 'foot', ['1.88 metre']],
    [10, 'foot', ['3 metre']],
    [2, 'centimetre', ['0.79 inch']],
    [27, 'inch', ['69 centimetre']],
    [100, 'yard', ['91 metre']],
    [120, 'nautical mile', ['220 kilometre', '140 mile']],
    [5000, 'hectare', ['12400 acre']],
    [45, 'acre', ['18.2 hectare']],
    [301338, 'square kilometre', ['116300 square mile']],
    [60, 'square metre', ['650 square foot']],
    [85, 'kilogram', ['187 pound']],
    [200, 'pound', ['91 kilogram']],
    [11, 'stone', ['70 kilogram', '150 pound']],
    [3, 'ounce', ['85 gram']],
    [34500, 'tonne', ['38000 ton']],
    [12, 'ton', ['11 tonne']],
    [50, 'litre', ['13.2 US gallon']],
    [40, 'gallon', ['151 litre']],
    [1000, 'barrel', ['160000 litre']],
    [3, 'cup', ['710 millilitre']],
    [2, 'tablespoon', ['30 millilitre']],
    [1, 'acre foot', ['1200 cubic metre']],
    [120, 'kilometre per hour', ['75 mile per hour']],
    [70, 'mile per hour', ['113 kilometre per hour']],
    [45, 'knot', ['83 kilometre per hour', '52 mile per hour']],
    [10, 'metre per second', ['36 kilometre per hour', '22 mile per hour']],
    [2.4, 'bar', ['35 pound per square inch']],
    [955, 'hectopascal', ['28.2 inch of mercury']],
    [110, 'kilowatt', ['150 horsepower']],
    [190, 'horsepower', ['140 kilowatt']],
    [6.5, 'litre per 100 kilometres', ['36 mile per gallon']],
    [36, 'mile per gallon', ['6.5 litre per 100 kilometres']],
  ] as const)('%d %s', (value, unit, others) => {
    expect(converted(value, unit)).toEqual(others);
  });

  it.each([
    [40, 'degree Celsius', '104 degree Fahrenheit'],
    [41.5, 'degree Celsius', '106.7 degree Fahrenheit'],
    [0, 'degree Celsius', '32 degree Fahrenheit'],
    [-40, 'degree Celsius', '-40 degree Fahrenheit'],
    [95, 'degree Fahrenheit', '35 degree Celsius'],
    [32, 'degree Fahrenheit', '0 degree Celsius'],
    [300, 'kelvin', '27 degree Celsius'],
  ] as const)('rounds %d %s to its decimals, not its digits', (value, unit, other) => {
    expect(converted(value, unit)).toEqual([other]);
  });

  it('converts both ends of a range, and keeps their order where more of one is less of the other', () => {
    expect(converted({ min: 10, max: 15 }, 'kilometre')).toEqual(['6.2 to 9.3 mile']);
    expect(converted({ min: 5, max: 8 }, 'litre per 100 kilometres')).toEqual(['29 to 47 mile per gallon']);
  });

  it('rounds what vague words mean as coarsely as they are', () => {
    expect(converted({ min: 10_000, max: 99_999 }, 'hectare')).toEqual(['25000 to 250000 acre']);
  });

  it('adds no zero point to a difference of temperatures', () => {
    expect(converted(1.5, 'degree Celsius', true)).toEqual(['2.7 degree Fahrenheit']);
  });

  it.each(['person', 'light year', 'dollar', 'degree', 'magnitude', 'megawatt', ''])('leaves %j as it is', (unit) => {
    expect(converted(12, unit)).toEqual([]);
  });

  it('converts measures only', () => {
    const pounds = { unit: 'pound', value: { min: 20, max: 20 } };
    expect(conversionsOf({ ...pounds, kind: 'money' })).toEqual([]);
    expect(conversionsOf({ ...pounds, kind: 'measure' })).toHaveLength(1);
  });

  it('gives no number where there is none', () => {
    expect(converted(0, 'litre per 100 kilometres')).toEqual([]);
    expect(converted(1e308, 'barrel')).toEqual([]);
  });
});

describe('degrees that say how much warmer', () => {
  it.each([
    ['The year was 1.5C above the average.', '1.5C', true],
    ['It was 3 degrees Celsius warmer than in spring.', '3 degrees Celsius', true],
    ['The pact would limit warming to 2 degrees Celsius.', '2 degrees Celsius', true],
    ['A rise of 2 degrees Celsius is feared.', '2 degrees Celsius', true],
    ['The sea has warmed by 0.9 degrees Celsius.', '0.9 degrees Celsius', true],
    ['It was 2 degrees Celsius below normal.', '2 degrees Celsius', true],
    ['It was 2 degrees Celsius below zero.', '2 degrees Celsius', false],
    ['The thermometer rose to 40 degrees Celsius.', '40 degrees Celsius', false],
    ['It was 40 degrees Celsius in the shade.', '40 degrees Celsius', false],
  ])('%s', (sentence, words, difference) => {
    const view = viewOf(sentence);
    const first = positionOf(view, words);
    const end = view.tokens.filter(({ start }) => start < sentence.indexOf(words) + words.length).length;
    expect(isTemperatureDifference(view, { first, end })).toBe(difference);
  });
});
