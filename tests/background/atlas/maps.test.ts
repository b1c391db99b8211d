import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { mapsFrom } from '../../../background/atlas/atlas-file';
import { pathData, pathsWithin } from '../../../background/atlas/path-data';
import { BACKGROUND_MESSAGES } from '../../../protocol/messages';
import { cardOf, KHARKIV, overviewOf, topology } from './world';

describe('drawing on demand', () => {
  it('reads the outlines once, when the first map is asked for', async () => {
    let reads = 0;
    const mapOf = mapsFrom(() => {
      reads += 1;
      return Promise.resolve(topology());
    });
    expect(reads).toBe(0);
    const replies = await Promise.all([mapOf(cardOf(KHARKIV)), mapOf(overviewOf(KHARKIV))]);
    expect([reads, ...replies.map(({ state }) => state)]).toEqual([1, 'drawn', 'drawn']);
  });

  it.each([
    ['is missing', () => Promise.reject(new Error('404'))],
    ['is another', () => Promise.resolve({ type: 'FeatureCollection' })],
  ])('says so when the file %s, and tries again', async (_, fetchTopology: () => Promise<unknown>) => {
    let isBroken = true;
    const mapOf = mapsFrom(() => (isBroken ? fetchTopology() : Promise.resolve(topology())));
    expect(await mapOf(cardOf(KHARKIV))).toMatchObject({ state: 'no-atlas' });
    isBroken = false;
    expect(await mapOf(cardOf(KHARKIV))).toMatchObject({ state: 'drawn' });
  });

  it('answers that there is nothing to draw', async () => {
    const mapOf = mapsFrom(() => Promise.resolve(topology()));
    expect(await mapOf(cardOf({ ...KHARKIV, latitude: null }))).toEqual({ state: 'nothing' });
  });
});

describe('what a map may be asked for with', () => {
  const fits = (request: unknown): boolean => v.is(BACKGROUND_MESSAGES.mapOf, request);

  it('takes a place with and without a point', () => {
    expect(fits(cardOf(KHARKIV))).toBe(true);
    expect(fits(cardOf({ ...KHARKIV, latitude: null, longitude: null, country: null, feature: null }))).toBe(true);
  });

  it.each([
    ['no number', { ...KHARKIV, latitude: NaN }],
    ['off the globe', { ...KHARKIV, latitude: 91 }],
    ['without end', { ...KHARKIV, longitude: Infinity }],
    ['as text', { ...KHARKIV, longitude: '36' }],
    ['of no country code', { ...KHARKIV, country: '__proto__' }],
    ['of another level', { ...KHARKIV, level: 'galaxy' }],
    ['with more than a place has', { ...KHARKIV, name: '<b>' }],
    ['with an endless id', { ...KHARKIV, id: 'x'.repeat(41) }],
  ])('refuses a place %s', (_, place) => {
    expect(fits({ ...cardOf(KHARKIV), places: [place] })).toBe(false);
  });

  it.each([
    ['no places', { ...cardOf(KHARKIV), places: [] }],
    ['too many', { ...cardOf(KHARKIV), places: Array.from({ length: 61 }, () => KHARKIV) }],
    ['a box too large to draw', { ...cardOf(KHARKIV), width: 1e9 }],
    ['another kind', { ...cardOf(KHARKIV), kind: 'globe' }],
  ])('refuses %s', (_, request) => {
    expect(fits(request)).toBe(false);
  });
});

describe('path data', () => {
  it.each([
    ['a triangle in steps', [0, 0, 10, 0, 10.26, -5.5], 1, 'M0 0l10 0 .3-5.5z'],
    ['on a coarser grid', [0.3, 0.3, 10.3, 0.1, 10.3, -5.5], 5, 'M.5 .5l10-.5 0-5.5z'],
    ['without steps that are none', [0, 0, 0.02, 0.02, 10, 0, 10, 5], 1, 'M0 0l10 0 0 5z'],
    ['nothing of a speck', [5, 5, 5.2, 5, 5.2, 5.2], 1, ''],
    ['nothing of a line', [5, 5, 15, 5], 1, ''],
  ])('is %s', (_, ring, grid, expected) => {
    expect(pathData([ring], grid)).toBe(expected);
  });

  it('is coarser where there is too much of it', () => {
    const ring = Array.from({ length: 2_000 }, (_, at) => {
      const angle = (Math.PI * (at >> 1)) / 500;
      return at % 2 === 0 ? 100 * Math.cos(angle) : 100 * Math.sin(angle);
    });
    const [fine = ''] = pathsWithin([[ring]], 1e6);
    const [coarse = ''] = pathsWithin([[ring]], fine.length - 1);
    expect(coarse.length).toBeLessThan(fine.length);
    expect(coarse).not.toBe('');
  });
});
