import { describe, expect, it } from 'vitest';
import { KIND } from '../../../engine/gazetteer/kinds';
import { draftOf } from '../../../training/gazetteer/drafts';
import { country, firstOrder, roundTrip, secondOrder, town } from './small-world';

describe('names come back as they were', () => {
  const names = [
    ...[
      'Kursk',
      'McAllen',
      "'s-Hertogenbosch",
      'São João del-Rei',
      'L’Aquila',
      "P'yŏngyang",
      'NASA Town',
      'İzmir',
      'ıssız',
    ],
    ...[
      'Ağrı',
      'Łódź',
      'de la Cruz',
      'Großenhain',
      'Åre',
      'Ústí nad Labem',
      'Ta‘izz',
      'Washington, D.C.',
      'X',
      '100 Mile House',
    ],
  ];
  it.each(names)('%s', (name) => {
    const gazetteer = roundTrip({ countries: [country([firstOrder('Arden', { towns: [town(name)] })])] });
    expect(gazetteer.named(name).map((place) => place.name)).toEqual([name]);
  });

  it('with more characters than there are codes of one byte', () => {
    const letters = Array.from({ length: 380 }, (_, at) => String.fromCodePoint(0xc0 + at)).filter((letter) =>
      /\p{Ll}/u.test(letter),
    );
    const towns = letters.map((letter) => town(`Ab${letter}cd`));
    const gazetteer = roundTrip({ countries: [country([firstOrder('Arden', { towns })])] });
    for (const { name } of towns) expect(gazetteer.named(name).map((place) => place.name)).toContain(name);
  });

  it('when a division is called after a town in it', () => {
    const towns = [town('Varnes', { people: 9_000 }), town('Orvik', { people: 4_000 })];
    const division = secondOrder('Municipio de Orvik', towns, { core: 'Orvik' });
    const gazetteer = roundTrip({ countries: [country([firstOrder('Arden', { secondOrders: [division] })])] });
    expect(gazetteer.named('Orvik').map(({ name, feature }) => [name, feature])).toEqual([
      ['Orvik', 'settlement'],
      ['Municipio de Orvik', 'second-order'],
    ]);
    expect(gazetteer.named('municipio de orvik')).toHaveLength(1);
  });
});

it('keeps what is known of towns', () => {
  const seat = town('Varnes', {
    latitude: -33.456,
    longitude: -70.123,
    people: 1_234_567,
    kind: KIND.capital,
    geonameId: 7_654_321,
  });
  const suburb = town('Tarvo', { latitude: -33.5, longitude: -70.9, people: null, kind: KIND.district });
  const division = secondOrder('Varnes County', [seat, suburb], { core: 'Varnes' });
  const gazetteer = roundTrip({ countries: [country([firstOrder('Arden', { secondOrders: [division] })])] });
  const [varnes, county] = gazetteer.named('Varnes');
  expect(varnes).toMatchObject({
    latitude: -33.46,
    longitude: -70.12,
    population: 1_200_000,
    seatOf: 'country',
    geonameId: 7_654_321,
  });
  expect(county).toMatchObject({ name: 'Varnes County', level: 'second-order', latitude: -33.48, longitude: -70.51 });
  expect(gazetteer.named('Tarvo')[0]).toMatchObject({ feature: 'district', population: null, geonameId: null });
  expect(varnes === undefined ? [] : gazetteer.enclosing(varnes).map(({ name }) => name)).toEqual([
    'Varnes County',
    'Arden',
    'France',
  ]);
});

it('keeps points, prominence, aliases and demonyms that the tables tell', () => {
  const arden = firstOrder('Arden', { point: { latitude: 45.5, longitude: 170.25 }, prominence: 6.4 });
  arden.aliases.add('Ardenland');
  arden.demonyms.add('Ardener');
  const empty = secondOrder('Orvik', [], { point: { latitude: 44, longitude: 169 } });
  const second = firstOrder('Varnes', { code: 'FR.02', point: { latitude: 1, longitude: 2 }, secondOrders: [empty] });
  const gazetteer = roundTrip({ countries: [country([arden, second], { point: { latitude: 46.6, longitude: 2.4 } })] });
  expect(gazetteer.named('ardenland')[0]).toMatchObject({
    name: 'Arden',
    latitude: 45.5,
    longitude: 170.25,
    prominence: 6.4,
  });
  expect(gazetteer.ofDemonym('Ardeners').map(({ name }) => name)).toEqual(['Arden']);
  expect(gazetteer.named('Orvik')[0]).toMatchObject({ latitude: 44, longitude: 169 });
  expect(gazetteer.country('FR')).toMatchObject({ latitude: 46.6, longitude: 2.4 });
});

it('keeps features, in a country or in none', () => {
  const at = { latitude: 1.5, longitude: -2.5, prominence: 5.5 };
  const features = [
    {
      ...draftOf('Varnes Sea', null, ['Sea of Varnes']),
      feature: 'sea',
      country: null,
      firstOrder: null,
      ...at,
    } as const,
    { ...draftOf('Mount Orvik', null), feature: 'mountain', country: 'FR', firstOrder: 'FR.01', ...at } as const,
  ];
  const gazetteer = roundTrip({ countries: [country([firstOrder('Arden')])], features });
  expect(gazetteer.named('sea of Varnes')[0]).toMatchObject({
    name: 'Varnes Sea',
    feature: 'sea',
    level: 'other',
    country: null,
  });
  const [orvik] = gazetteer.named('Mt Orvik');
  expect(orvik).toMatchObject({ feature: 'mountain', country: 'FR', latitude: 1.5, longitude: -2.5, prominence: 5.5 });
  expect(orvik === undefined ? [] : gazetteer.enclosing(orvik).map(({ name }) => name)).toEqual(['Arden', 'France']);
});
