import { describe, expect, it } from 'vitest';
import { KIND, PEOPLE, populationCode } from '../../../engine/gazetteer/kinds';
import { townProminence } from '../../../engine/gazetteer/prominence';
import { cleanName } from '../../../training/gazetteer/clean-name';
import { cityOfDivision, coreOfDivision, coreOfTown } from '../../../training/gazetteer/cores';
import { joinTowns } from '../../../training/gazetteer/join';
import { keepTowns } from '../../../training/gazetteer/keep';
import { putTownsFirst } from '../../../training/gazetteer/namesakes';
import type { KnownTown, ListedTown } from '../../../training/gazetteer/sources';
import { country, firstOrder, town } from './small-world';

it.each([
  ['Kursk Oblast', 'Kursk'],
  ['Krasnoyaruzhskiy Rayon', 'Krasnoyaruzhskiy'],
  ['Republic of Tyva', 'Tyva'],
  ['Suffolk County', 'Suffolk'],
  ['Gorodskoy Okrug Kursk', 'Kursk'],
  ['Municipio de Orvik', 'Orvik'],
  ['Provincia di Varnes', 'Varnes'],
  ['Département de l’Aisne', 'Aisne'],
  ['County Cork', null],
  ['Bavaria', null],
  ['District', null],
])('a division without its head: %s', (name, core) => {
  expect(coreOfDivision(name)).toBe(core);
});

it('reads a city of a division as its other name', () => {
  expect([cityOfDivision('Kyiv City'), cityOfDivision('City')]).toEqual(['Kyiv', null]);
});

it.each([
  ['Kansas City', 'Kansas'],
  ['Newcastle upon Tyne', 'Newcastle'],
  ['Frankfurt am Main', 'Frankfurt'],
  ['Stoke-on-Trent', 'Stoke'],
  ['Ciudad Juárez', 'Juárez'],
  ['Mexico', null],
  ['City', null],
])('a town without what tells it from others: %s', (name, core) => {
  expect(coreOfTown(name)).toBe(core);
});

it.each([
  ['Zabaykalskiy (Transbaikal) Kray', 'Zabaykalskiy Kray', ['Transbaikal']],
  ['  Orvik\t ', 'Orvik', []],
  ['Тarvo', 'Tarvo', []],
  ['Курск', '', []],
  ['(Orvik)', '(Orvik)', ['Orvik']],
])('a name of the packages: %s', (listed, name, aliases) => {
  expect(cleanName(listed)).toEqual({ name, aliases });
});

it('keeps the number of people to 5 %', () => {
  for (const people of [100, 999, 15_000, 409_431, 8_961_989, 32_000_000]) {
    const kept = PEOPLE[populationCode(people)] ?? 0;
    expect(Math.abs(kept - people) / people).toBeLessThan(0.055);
  }
  expect([populationCode(null), populationCode(0), populationCode(7)]).toEqual([0, 0, 1]);
});

describe('what the older list knows of a town', () => {
  const listed = (name: string, latitude: number, admin1 = '01'): ListedTown => ({
    ...{ name, latitude, longitude: 20, country: 'FR', admin1, admin2: '' },
  });
  const known = (id: number, name: string, latitude: number, admin1 = '01'): KnownTown => ({
    ...{ id, name, latitude, longitude: 20, country: 'FR', admin1, people: 1_000, kind: 'PPL' },
  });
  const partners = (towns: ListedTown[], older: KnownTown[]) =>
    towns.map((_, at) => joinTowns(towns, older).get(at)?.id ?? null);

  it('is found by name and place, the nearest namesake first', () => {
    expect(
      partners([listed('Orvik', 10), listed('Orvik', 10.1)], [known(1, 'Orvik', 10.1), known(2, 'Órvik', 10)]),
    ).toEqual([2, 1]);
  });

  it('is not that of a namesake far away', () => {
    expect(partners([listed('Orvik', 10)], [known(1, 'Orvik', 11)])).toEqual([null]);
  });

  it('is found by its very place when it has been renamed, and near it when it sounds alike', () => {
    expect(partners([listed('Tarvo', 10)], [known(1, 'Sarnmouth', 10)])).toEqual([1]);
    expect(partners([listed('Petrykiv', 10)], [known(1, 'Petrikov', 10.01)])).toEqual([1]);
    expect(partners([listed('Tarvo', 10)], [known(1, 'Sarnmouth', 10.01)])).toEqual([null]);
  });
});

it('leaves out towns of which only the name is known, where there are too many', () => {
  const hamlet = town('Orvik', { known: false, people: null });
  const toldOf = town('Tarvo', { known: false, people: null, told: true });
  const kept = (code: string) =>
    keepTowns([country([firstOrder('Arden', { towns: [hamlet, toldOf, town('Varnes')] })], { code })])
      .flatMap(({ firstOrders }) => firstOrders)
      .flatMap(({ towns }) => towns.map(({ name }) => name));
  expect(kept('FR')).toEqual(['Tarvo', 'Varnes']);
  expect(kept('UA')).toEqual(['Orvik', 'Tarvo', 'Varnes']);
});

describe('a division and the town it is called after', () => {
  const prominence = (orvik: number, others: number, told: number | null = null) => {
    const towns = [
      town('Orvik', { people: orvik }),
      ...Array.from({ length: others }, () => town('Tarvo', { people: 100_000 })),
    ];
    const division = firstOrder('Orvik', { towns, prominence: told });
    putTownsFirst([country([division])]);
    return division.prominence;
  };

  it('come in that order', () => {
    const town = townProminence(KIND.settlement, populationCode(1_000_000));
    expect(prominence(1_000_000, 40)).toBeLessThan(town);
    expect(prominence(1_000_000, 40)).toBeGreaterThan(town - 0.25);
  });

  it('are left alone where the division is much larger, a table has spoken, or it is behind already', () => {
    expect([prominence(2_000, 40), prominence(1_000_000, 40, 7), prominence(1_000_000, 0)]).toEqual([null, 7, null]);
  });
});
