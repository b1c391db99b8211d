import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { cardMapWords } from '../../../components/map/map-words';
import { mapRequestOf } from '../../../components/map/map-request';
import { MapRoom } from '../../../components/map/MapRoom';
import { outlinesToName, UNZOOMED } from '../../../components/map/named';
import { PlaceMap } from '../../../components/map/PlaceMap';
import { RegionsMap } from '../../../components/map/RegionsMap';
import { focusOf, moveOfKey } from '../../../components/map/use-zoom';
import type { Entity } from '../../../engine/model';
import type { DrawnMap, Outline } from '../../../protocol/maps';
import { ANALYSIS } from '../../fixtures/analysis';

function outline(name: string, code: string, more: Partial<Outline> = {}): Outline {
  const label = { x: 100, y: 60, width: 90 };
  return { name, code, d: 'M0 0l9 0 0 9z', role: 'other', place: null, label, ...more };
}

const MAP: DrawnMap = {
  width: 308,
  height: 172,
  outlines: [
    outline('Russia', 'RU', { label: { x: 250, y: 20, width: 60 } }),
    outline('Ukraine', 'UA', { role: 'home', place: 'e2' }),
  ],
  points: [{ id: 'e1', x: 180, y: 120, isWide: false, isArea: false }],
  country: { name: 'Ukraine', part: 'north-east' },
  inset: null,
};

function page(): Document {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  return document;
}

describe('the map on a card', () => {
  it('is a picture that says where the place is', () => {
    const document = page();
    render(h(PlaceMap, { map: MAP, name: 'Kharkiv' }), document.body);
    const picture = document.querySelector('svg');
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.getAttribute('aria-label')).toBe('Map: Kharkiv in the north-east of Ukraine');
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Kharkiv',
      'Ukraine',
      'Russia',
    ]);
    expect(document.querySelector('figcaption')?.textContent).toContain('Natural Earth');
  });

  it('names the country of the place where it is thin, others only within their borders', () => {
    const document = page();
    const thin = { x: 100, y: 60, width: 4 };
    const outlines = [
      outline('Russia', 'RU', { label: { ...thin, y: 20 } }),
      outline('Chile', 'CL', { role: 'home', label: thin }),
    ];
    render(h(PlaceMap, { map: { ...MAP, outlines }, name: 'Arica' }), document.body);
    const names = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Arica', 'Chile']);
  });

  it('keeps its room before it is drawn', () => {
    const document = page();
    render(h(MapRoom, { width: 308, height: 152, note: 'Outlines: ours.' }), document.body);
    expect(document.querySelector('.map-room')?.getAttribute('style')).toMatch(/aspect-ratio: ?308 \/ 152/);
    expect(document.querySelector('.map-note')?.textContent).toBe('Outlines: ours.');
  });

  it('shows a hostile name as text', () => {
    const document = page();
    render(h(PlaceMap, { map: MAP, name: '<img src=x onerror=1>' }), document.body);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('text')?.textContent).toBe('<img src=x onerror=1>');
  });

  it.each([
    [{ name: 'Netherlands', part: 'north' }, 'Map: Delfzijl in the north of the Netherlands'],
    [{ name: 'United States', part: null }, 'Map: Delfzijl in the United States'],
    [null, 'Map: Delfzijl, with Ukraine and Russia around it'],
  ] as const)('says it in words: %o', (country, expected) => {
    const outlines = MAP.outlines.map((one) => ({ ...one, role: 'other' as const }));
    expect(cardMapWords('Delfzijl', { ...MAP, outlines, country })).toBe(expected);
  });
});

describe('the map of the regions', () => {
  const entries = [
    { id: 'e1', name: 'Kharkiv', salience: 0.9 },
    { id: 'e2', name: 'Ukraine', salience: 0.5 },
    { id: 'e3', name: 'Nowhere', salience: 0.1 },
  ];

  function drawn(active: string | null = null) {
    const document = page();
    const calls: string[] = [];
    const props = {
      map: MAP,
      entries,
      listed: 3,
      active,
      onActive: (id: string | null) => void calls.push(`at ${String(id)}`),
      onPick: (id: string) => void calls.push(`pick ${id}`),
    };
    render(h(RegionsMap, props), document.body);
    const place = (name: string): Element => {
      const found = [...document.querySelectorAll('.map-place')].find(
        (element) => element.getAttribute('aria-label')?.startsWith(name) === true,
      );
      if (found === undefined) throw new Error(`expected ${name} on the map`);
      return found;
    };
    return { document, calls, place };
  }

  it('says how many of the places listed are on it', () => {
    const { document } = drawn();
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Map of 2 of the 3 places listed below');
    expect(document.querySelectorAll('.map-place')).toHaveLength(2);
  });

  it('goes to a place by click and by key', async () => {
    const { document, calls, place } = drawn();
    const view = document.defaultView;
    if (view === null) throw new Error('expected a window');
    await act(() => {
      place('Kharkiv').dispatchEvent(new view.Event('click'));
    });
    const enter = Object.assign(new view.Event('keydown', { cancelable: true }), { key: 'Enter' });
    await act(() => {
      place('Ukraine').dispatchEvent(enter);
    });
    expect(calls).toEqual(['pick e1', 'pick e2']);
    expect([place('Kharkiv').getAttribute('role'), place('Kharkiv').getAttribute('tabindex')]).toEqual(['button', '0']);
  });

  it('sets off what the reader is at in the list', () => {
    expect(drawn('e1').place('Kharkiv').getAttribute('class')).toContain('map-active');
    expect(drawn(null).place('Kharkiv').getAttribute('class')).not.toContain('map-active');
  });

  it('goes nearer to the most important place in view', () => {
    const points = [
      { id: 'far', x: 900, y: 10, isWide: false, isArea: false },
      { id: 'near', x: 180, y: 120, isWide: false, isArea: false },
    ];
    expect(focusOf(points, UNZOOMED, MAP)).toEqual([180, 120]);
    expect(focusOf(points, { k: 2, x: -200, y: -100 }, MAP)).toEqual([160, 140]);
    expect(focusOf(points, { k: 2, x: -900, y: 0 }, MAP)).toBeNull();
  });

  it('names a country that is a dot over its land, once there is room', () => {
    const names = (k: number): string[] =>
      outlinesToName(
        {
          ...MAP,
          outlines: [outline('Malta', 'MT', { place: 'e1', label: { x: 180, y: 120, width: 12 } })],
        },
        { k, x: 0, y: 0 },
      ).map(({ name }) => name);
    expect(names(1)).toEqual([]);
    expect(names(6)).toEqual(['Malta']);
  });

  it.each([
    ['+', 'nearer'],
    ['-', 'farther'],
    ['0', 'all'],
    ['ArrowLeft', 'move -1 0'],
    ['ArrowDown', 'move 0 1'],
  ])('is moved by the key %s', (key, expected) => {
    const made: string[] = [];
    const move = moveOfKey(key, {
      nearer: () => void made.push('nearer'),
      farther: () => void made.push('farther'),
      all: () => void made.push('all'),
      move: (right, down) => void made.push(`move ${right} ${down}`),
    });
    move?.();
    expect(made).toEqual([expected]);
  });
});

describe('what a map is asked for', () => {
  function place(id: string, more: Partial<NonNullable<Entity['place']>>): Entity {
    const galway = ANALYSIS.entities.find(({ name }) => name === 'Galway');
    if (galway === undefined || galway.place === null) throw new Error('expected the fixture’s town');
    return { ...galway, id, place: { ...galway.place, latitude: 53.3, longitude: -9.05, ...more } };
  }
  const box = { kind: 'overview', width: 300, height: 200 } as const;
  const ids = (places: readonly Entity[]): string[] | undefined =>
    mapRequestOf(places, box)?.places.map(({ id }) => id);

  it('takes places with a point, and countries without', () => {
    const nowhere = place('nowhere', { latitude: null });
    const ireland = place('ireland', { latitude: null, longitude: null, level: 'country' });
    expect(ids([place('galway', {}), nowhere, ireland])).toEqual(['galway', 'ireland']);
  });

  it('leaves out points that are none', () => {
    expect(ids([place('off', { latitude: 123 }), place('none', { longitude: NaN })])).toBeUndefined();
  });

  it('keeps to as many as a map holds, the first of them', () => {
    const many = Array.from({ length: 500 }, (_, index) => place(`e${index}`, {}));
    expect([ids(many)?.length, ids(many)?.[0]]).toEqual([60, 'e0']);
  });

  it('asks for nothing where there is nothing to draw', () => {
    const person = ANALYSIS.entities.find(({ place: none }) => none === null);
    expect(mapRequestOf(person === undefined ? [] : [person], box)).toBeNull();
  });
});
