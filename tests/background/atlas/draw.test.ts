import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../background/atlas/draw';
import type { DrawnMap, MappedPlace, MapRequest } from '../../../protocol/maps';
import { cardOf, country, KHARKIV, overviewOf, SUVA, town, WORLD } from './world';

function drawn(request: MapRequest): DrawnMap {
  const map = drawMap(request, WORLD);
  if (map === null) throw new Error('expected a map');
  return map;
}

/** Names of the countries on a map, those in the foreground apart. */
function countries({ outlines }: DrawnMap): { home: string[]; others: string[] } {
  const of = (role: 'home' | 'other'): string[] =>
    outlines.filter((outline) => outline.role === role).map(({ name }) => name);
  return { home: of('home'), others: of('other') };
}

/** Every number of a path, as positions on the map. */
function positions(d: string): [number, number][] {
  return [...d.matchAll(/M([^z]*)z/g)].flatMap(([, ring = '']) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const all: [number, number][] = [[x, y]];
    for (let at = 0; at < steps.length; at += 2) {
      const [fromX, fromY] = all.at(-1) ?? [0, 0];
      all.push([fromX + (steps[at] ?? 0), fromY + (steps[at + 1] ?? 0)]);
    }
    return all;
  });
}

/** Left, top, right and bottom of a country as drawn. */
function extent(map: DrawnMap, name: string): readonly [number, number, number, number] {
  const all = positions(map.outlines.find((outline) => outline.name === name)?.d ?? '');
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('the map of a card', () => {
  it('shows a place in its country, with the neighbours around', () => {
    const map = drawn(cardOf(KHARKIV));
    expect(countries(map).home).toEqual(['Ukraine']);
    expect(countries(map).others).toEqual(expect.arrayContaining(['Poland', 'Romania', 'Belarus', 'Russia']));
    const [left, top, right, bottom] = extent(map, 'Ukraine');
    expect([left >= 10, top >= 10, right <= 298, bottom <= 162]).toEqual([true, true, true, true]);
    const [dot] = map.points;
    expect(dot !== undefined && dot.x > 200 && dot.y < 86).toBe(true);
  });

  it.each<[string, MappedPlace, string, string | null]>([
    ['Kharkiv', KHARKIV, 'Ukraine', 'north-east'],
    ['Lviv', town('Lviv', 49.84, 24.03, 'UA'), 'Ukraine', 'west'],
    ['Naples', town('Naples', 40.85, 14.27, 'IT'), 'Italy', 'south'],
    ['Alice Springs', town('Alice Springs', -23.7, 133.9, 'AU'), 'Australia', 'middle'],
    ['Vladivostok', town('Vladivostok', 43.12, 131.9, 'RU'), 'Russia', 'south-east'],
    // Nobody says of these in which part of their country they are.
    ['Anchorage', town('Anchorage', 61.2, -149.9, 'US'), 'United States', null],
    ['Cayenne, which the atlas draws as France', town('Cayenne', 4.93, -52.33, 'GF'), 'France', null],
  ])('tells where in its country a place is: %s', (_, place, name, part) => {
    expect(drawn(cardOf(place)).country).toEqual({ name, part });
  });

  it.each<[string, MappedPlace, readonly string[]]>([
    ['French Guiana lies in South America', town('Cayenne', 4.93, -52.33, 'GF'), ['Suriname', 'Brazil']],
    ['France is shown without Guiana', town('Lyon', 45.76, 4.84, 'FR'), ['Spain', 'Germany', 'Italy']],
    ['the Netherlands without the Caribbean', town('Groningen', 53.2, 6.57, 'NL'), ['Germany', 'Belgium']],
    ['the United States without Alaska', town('Paducah', 37.08, -88.6, 'US'), ['Canada', 'Mexico']],
    ['Alaska by itself', town('Anchorage', 61.2, -149.9, 'US'), ['Canada', 'Russia']],
    ['Russia around the place, not all of it', town('Kursk', 51.7, 36.2, 'RU'), ['Ukraine', 'Belarus']],
    ['a city state with what is around', country('SG'), ['Malaysia', 'Indonesia']],
    ['a place of no country', town('on the Black Sea', 43.5, 33, null), ['Türkiye', 'Ukraine']],
  ])('%s', (_, place, around) => {
    const { home, others } = countries(drawn(cardOf(place)));
    expect([...home, ...others]).toEqual(expect.arrayContaining([...around]));
  });

  it('leaves out what lies an ocean away', () => {
    const { home, others } = countries(drawn(cardOf(town('Lyon', 45.76, 4.84, 'FR'))));
    expect([...home, ...others]).not.toEqual(expect.arrayContaining(['Suriname']));
  });

  it.each([
    ['Fiji', SUVA, 'Fiji'],
    ['the east of Siberia', town('Anadyr', 64.73, 177.5, 'RU'), 'Russia'],
  ])('does not part %s at the antimeridian', (_, place, name) => {
    const map = drawn(cardOf(place));
    const [left, , right] = extent(map, name);
    const [dot] = map.points;
    expect(dot !== undefined && dot.x > left && dot.x < right).toBe(true);
    // A seam would be a long straight line from top to bottom within the land.
    const all = positions(map.outlines.find((outline) => outline.name === name)?.d ?? '');
    const steepest = all.slice(1).map(([x, y], index) => {
      const [fromX = 0, fromY = 0] = all[index] ?? [];
      const isEdge = x <= 0 || x >= map.width;
      return isEdge || Math.abs(x - fromX) > 0.3 ? 0 : Math.abs(y - fromY);
    });
    expect(Math.max(...steepest)).toBeLessThan(40);
  });

  it('has an inset where the map has nothing to know it by', () => {
    expect(drawn(cardOf(SUVA)).inset).not.toBeNull();
    expect(drawn(cardOf(KHARKIV)).inset).toBeNull();
  });

  it('gives a country too small to be seen a dot, others none', () => {
    expect(drawn(cardOf(country('VA'))).points).toHaveLength(1);
    expect(drawn(cardOf(country('UA'))).points).toEqual([]);
    expect(drawn(cardOf(country('UA'))).outlines.at(-1)).toMatchObject({ code: 'UA', place: 'UA', role: 'home' });
  });

  it.each([country('RU'), country('CA'), country('NO'), country('ID'), KHARKIV])(
    'stays small enough for a message to a page: $id',
    (place) => {
      expect(JSON.stringify(drawn(cardOf(place))).length).toBeLessThan(40_000);
    },
  );

  it('has nothing to draw of what is nowhere', () => {
    const nowhere = { ...SUVA, latitude: null, longitude: null };
    expect(drawMap(cardOf(nowhere), WORLD)).toBeNull();
    expect(drawMap(cardOf(country('ZZ')), WORLD)).toBeNull();
  });
});

describe('the map of all regions', () => {
  const all: [string, readonly MappedPlace[]][] = [
    ['one town', [SUVA]],
    [
      'five towns of one state',
      [town('a', 37.1, -88.6, 'US'), town('b', 36.7, -88.6, 'US'), town('c', 38.3, -85.8, 'US')],
    ],
    [
      'two countries at war',
      [KHARKIV, town('Kursk', 51.7, 36.2, 'RU'), town('Moscow', 55.75, 37.6, 'RU'), country('RU')],
    ],
    ['across the antimeridian', [SUVA, town('Apia', -13.8, -171.8, 'WS'), town('Auckland', -36.8, 174.8, 'NZ')]],
    [
      'the world',
      [
        town('Washington', 38.9, -77, 'US'),
        town('Beijing', 39.9, 116.4, 'CN'),
        town('Brussels', 50.85, 4.35, 'BE'),
        town('Canberra', -35.3, 149.1, 'AU'),
        SUVA,
      ],
    ],
    ['the poles', [town('north', 90, 0, null), town('south', -90, 0, null)]],
    ['the same place many times', Array.from({ length: 60 }, (_, index) => ({ ...KHARKIV, id: String(index) }))],
  ];

  it.each(all)('holds every place: %s', (_, places) => {
    const map = drawn(overviewOf(...places));
    const towns = places.filter(({ level }) => level !== 'country').map(({ id }) => id);
    expect(map.points.map(({ id }) => id)).toEqual(towns);
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(map.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(map.height);
    }
    expect(JSON.stringify(map).length).toBeLessThan(200_000);
  });

  it('puts countries that are places of the article in the foreground, others not', () => {
    const map = drawn(overviewOf(KHARKIV, country('RU')));
    expect(countries(map).home).toEqual(['Russia']);
    expect(map.outlines.find(({ name }) => name === 'Ukraine')).toMatchObject({ role: 'other', place: null });
  });

  it('has no dot for a sea, and a ring for a region', () => {
    const sea: MappedPlace = { ...town('Black Sea', 43, 34, null), level: 'other', feature: 'sea' };
    const region: MappedPlace = { ...town('Sumy Oblast', 51, 34, 'UA'), level: 'first-order', feature: 'first-order' };
    const flags = drawn(overviewOf(sea, region, KHARKIV)).points.map(({ isWide, isArea }) => [isWide, isArea]);
    expect(flags).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('draws the world as land in a sea, no country over all of it', () => {
    const map = drawn(overviewOf(...(all[4]?.[1] ?? [])));
    const widths = map.outlines.map(({ name }) => {
      const [left, , right] = extent(map, name);
      return [right - left, name] as const;
    });
    // Antarctica goes round; the Aleutians lie at both edges.
    expect(widths.filter(([width]) => width > 250).map(([, name]) => name)).toEqual(['United States', 'Antarctica']);
  });
});

describe('what is drawn where people do not agree', () => {
  it.each([
    ['Kosovo', 'XK'],
    ['Taiwan', 'TW'],
    ['Western Sahara', 'EH'],
    ['Palestine', 'PS'],
    ['Somaliland', null],
    ['Northern Cyprus', null],
  ])('%s has an outline of its own', (name, code) => {
    expect(WORLD.countries.filter((one) => one.name === name).map((one) => one.code)).toEqual([code]);
  });
});
