import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../engine/gazetteer/sound';
import { first, gazetteer } from './shipped';

describe('one sound in other spellings', () => {
  const cases: readonly [spelling: string, within: string, name: string][] = [
    ['Krasnojaruschski', 'Belgorod Oblast', 'Krasnoyaruzhskiy Rayon'],
    ['Krasnojaruschski district', 'Belgorod Oblast', 'Krasnoyaruzhskiy Rayon'],
    ['Schebekino', 'Belgorod Oblast', 'Shebekino'],
    ['Grajworon', 'Belgorod Oblast', 'Grayvoron'],
    ['Sudscha', 'Kursk Oblast', 'Sudzha'],
    ['Bakhmout', 'Donetsk Oblast', 'Bakhmut'],
    ['Tschassiw Jar', 'Donetsk Oblast', 'Chasiv Yar'],
    ['Chan Junis', 'Gaza Strip', 'Khan Younis'],
    ['Tchernihiv', 'Ukraine', 'Chernihiv'],
    ['Wolgograd', 'Russia', 'Volgograd'],
    ['Saratow', 'Russia', 'Saratov'],
  ];
  it.each(cases)('%s in %s', (spelling, within, name) => {
    expect(gazetteer.soundingLike(spelling, first(within))[0]?.name).toBe(name);
  });
});

it('finds nothing where nothing sounds so, or where nothing lies inside', () => {
  expect(gazetteer.soundingLike('Wolgograd', first('France'))).toEqual([]);
  expect(gazetteer.soundingLike('Wolgograd', first('Volgograd'))).toEqual([]);
  expect(gazetteer.soundingLike('Wolgograd', first('Red Sea'))).toEqual([]);
});

it('looks only inside the place it is given', () => {
  const places = gazetteer.soundingLike('Springfeeld', first('Texas'));
  for (const place of places) expect(place.firstOrder ?? place.id).toBe(first('Texas').id);
});

it.each([
  ['krasnoyaruzhskiy', 'krasnojaruschski'],
  ['zhytomyr', 'schytomyr'],
  ['kharkiv', 'charkiw'],
  ['aljabal', 'aldjabal'],
  ['khan yunis', 'khan younis'],
  ['qaraqosh', 'karakosch'],
  ['al mawasi', 'mawassi'],
])('%s sounds like %s', (left, right) => {
  const codes = [soundOf(right), soundOf(right, true)];
  expect(codes).toContain(soundOf(left));
});
