import { describe, expect, it } from 'vitest';
import { first, gazetteer, written } from './shipped';

describe('the place a bare name is taken for first', () => {
  const cases: readonly [name: string, place: string][] = [
    ['Paris', 'Paris, Île-de-France, France'],
    ['London', 'London, England, United Kingdom'],
    ['Kursk', 'Kursk, Kursk Oblast, Russia'],
    ['São Paulo', 'São Paulo, São Paulo, Brazil'],
    ['New York', 'New York, New York, United States'],
    ['Texas', 'Texas, United States'],
    ['Bavaria', 'Bavaria, Germany'],
    ['Georgia', 'Georgia'],
    ['Jordan', 'Jordan'],
    ['Donbas', 'Donbas, Ukraine'],
    ['Red Sea', 'Red Sea'],
    ['Kiev', 'Kyiv, Kyiv, Ukraine'],
    ['Burma', 'Myanmar'],
    ['Suffolk County', 'Suffolk County, New York, United States'],
    ['Krasnoyaruzhskiy Rayon', 'Krasnoyaruzhskiy Rayon, Belgorod Oblast, Russia'],
  ];
  it.each(cases)('%s', (name, place) => {
    expect(written(gazetteer.named(name)[0])).toBe(place);
  });
});

describe('one place under many spellings', () => {
  const cases: readonly [usual: string, others: readonly string[]][] = [
    ['São Paulo', ['Sao Paulo', 'SAO PAULO', 'são-paulo', '  São  Paulo ']],
    ['The Hague', ['Hague', 'the hague']],
    ["Coeur d'Alene", ['Coeur d’Alene', 'Coeur dAlene']],
    ['Mount Vernon', ['Mt Vernon', 'Mt. Vernon', 'mount vernon']],
    ['St. Petersburg', ['Saint Petersburg', 'St Petersburg', 'St-Petersburg']],
    ['Fort Worth', ['Ft. Worth', 'Ft Worth']],
    ['Łódź', ['Lodz', 'Łodz']],
    ['United States', ['the United States', 'USA', 'U.S.A.', 'United States of America']],
  ];
  it.each(cases)('%s', (usual, others) => {
    const { id } = first(usual);
    for (const other of others) expect(gazetteer.named(other).map((place) => place.id)).toContain(id);
  });
});

describe('divisions by whatever they are called', () => {
  const kursk = [
    ...['Kursk Oblast', 'Kursk oblast', 'Kursk region', 'region of Kursk', 'the Kursk region', 'Kursk province'],
    ...['the oblast of Kursk', 'Kursk border region'],
  ];
  it.each(kursk)('%s', (name) => {
    expect(written(gazetteer.named(name)[0])).toBe('Kursk Oblast, Russia');
  });

  it.each([
    ['Kyiv region', 'Kyiv Oblast, Ukraine'],
    ['Moscow region', 'Moscow Oblast, Russia'],
    ['Kharkiv district', 'Kharkiv Raion, Kharkiv Oblast, Ukraine'],
    ['state of Georgia', 'Georgia, United States'],
    ['New York state', 'New York, United States'],
    ['Punjab province', 'Punjab, Pakistan'],
  ])('%s', (name, place) => {
    expect(written(gazetteer.named(name)[0])).toBe(place);
  });

  it('gives the city where the head says so', () => {
    expect(first('the city of Kursk')).toMatchObject({ name: 'Kursk', feature: 'settlement' });
    expect(first('Kyiv city')).toMatchObject({ name: 'Kyiv', feature: 'settlement' });
  });

  it('finds a town by its name without "City", after the places that are called just so', () => {
    const kansas = gazetteer.named('Kansas').map((place) => place.name);
    expect(kansas.indexOf('Kansas City')).toBeGreaterThan(kansas.indexOf('Kansas'));
  });
});

it('tells namesakes apart by the state they lie in', () => {
  const states = gazetteer
    .named('Springfield')
    .filter(({ country, feature }) => country === 'US' && feature === 'settlement')
    .map((place) => gazetteer.enclosing(place).at(-2)?.name);
  expect(new Set(states).size).toBeGreaterThanOrEqual(10);
  expect(states).toEqual(expect.arrayContaining(['Illinois', 'Missouri', 'Massachusetts', 'Ohio', 'Oregon']));
});

it('sorts by prominence where all are called just so', () => {
  const prominences = gazetteer.named('Springfield').map(({ prominence }) => prominence);
  expect(prominences).toEqual([...prominences].sort((left, right) => right - left));
});

describe('what is known of a place', () => {
  it('of a capital', () => {
    expect(first('Paris')).toMatchObject({
      level: 'settlement',
      feature: 'settlement',
      country: 'FR',
      seatOf: 'country',
      geonameId: 2988507,
      latitude: 48.85,
      longitude: 2.35,
    });
    expect(first('Paris').population).toBeGreaterThan(2_000_000);
  });

  it('of a region', () => {
    const oblast = first('Kursk Oblast');
    expect(oblast).toMatchObject({ level: 'first-order', country: 'RU', firstOrder: null, population: null });
    expect(Math.abs(oblast.latitude - 51.7)).toBeLessThan(1);
    expect(Math.abs(oblast.longitude - 36.2)).toBeLessThan(1.5);
  });

  it('of a district', () => {
    expect(gazetteer.named('Krasnoyaruzhskiy Rayon')[0]).toMatchObject({
      level: 'second-order',
      firstOrder: first('Belgorod Oblast').id,
    });
  });

  it('of a country', () => {
    expect(gazetteer.country('FR')).toMatchObject({ name: 'France', level: 'country', prominence: 8, country: 'FR' });
    expect(gazetteer.country('XX')).toBeNull();
  });
});

it('knows what a place lies in, the smallest first', () => {
  const springfield = gazetteer.named('Springfield').find(({ geonameId }) => geonameId === 4250542);
  const around = springfield === undefined ? [] : gazetteer.enclosing(springfield);
  expect(around.map(({ name }) => name)).toEqual(['Sangamon County', 'Illinois', 'United States']);
  expect(gazetteer.enclosing(first('France'))).toEqual([]);
});

it('knows who borders whom', () => {
  expect(gazetteer.bordering('UA')).toEqual(expect.arrayContaining(['RU', 'PL', 'MD']));
  expect(gazetteer.bordering('IS')).toEqual([]);
  expect(gazetteer.bordering('__proto__')).toEqual([]);
});

it.each([
  ['Russian', 'Russia'],
  ['Texans', 'Texas'],
  ['Scots', 'Scotland'],
  ['Frenchmen', 'France'],
  ['Dominican', 'Dominican Republic'],
  ['Congolese', 'DR Congo'],
])('people: %s', (word, place) => {
  expect(gazetteer.ofDemonym(word)[0]?.name).toBe(place);
});

describe('names that are none', () => {
  const names = [
    '',
    ' ',
    '…',
    '__proto__',
    'constructor',
    'toString',
    '\u0000\u0001\u0006',
    'the',
    'region',
    'region of',
    '\ud800',
  ];
  it.each([...names, 'x'.repeat(1_000_000), 'a '.repeat(90_000), 'region of '.repeat(9)])('%#', (name) => {
    expect(gazetteer.named(name)).toEqual([]);
    expect(gazetteer.ofDemonym(name)).toEqual([]);
    expect(gazetteer.soundingLike(name, first('France'))).toEqual([]);
  });
});

it('answers the same when asked again, after thousands of other names', () => {
  const before = gazetteer.named('Paris');
  for (let at = 0; at < 10_000; at += 1) gazetteer.named(`Nowhere ${at}`);
  expect(gazetteer.named('Paris')).toEqual(before);
});
