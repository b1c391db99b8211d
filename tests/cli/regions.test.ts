import { describe, expect, it } from 'vitest';
import { regionLine } from '../../cli/formats/region-view';
import type { Entity, PlaceReading } from '../../engine/model';
import { ANALYSIS } from '../fixtures/analysis';

const index = { analysis: ANALYSIS, entities: new Map(ANALYSIS.entities.map((entity) => [entity.id, entity])) };

const PARIS: PlaceReading = {
  latitude: 33.66,
  longitude: -95.56,
  country: 'US',
  level: 'settlement',
  feature: 'settlement',
  within: null,
  liesIn: ['Lamar County', 'Texas', 'United States'],
  population: 24_782,
  gazetteerName: 'Paris',
  geonameId: 4717560,
  confidence: 0.6,
  runnerUp: { name: 'Paris', country: 'FR', liesIn: ['Île-de-France', 'France'], confidence: 0.3 },
};

function detail(change: Partial<PlaceReading>): string {
  const entity = { name: 'Paris', kind: 'place', place: { ...PARIS, ...change } } as unknown as Entity;
  return regionLine(index, entity).detail;
}

describe('the line of a region', () => {
  it('says what it is, what it lies in, its point and what else it could be', () => {
    expect(detail({})).toBe(
      'town · in Lamar County, Texas, United States · 33.66° N 95.56° W · or Paris, Île-de-France, France?',
    );
  });

  it.each([
    ['no other reading when it is sure', { confidence: 0.9 }, /95\.56° W$/],
    ['south and east', { latitude: -1, longitude: 36.8 }, /1\.00° S 36\.80° E/],
    ['no point where none is known', { latitude: null, longitude: null }, /United States · or/],
    ['the kind of a place that is no division', { level: 'other', feature: 'river' }, /^river · /],
    ['the country by its code where the gazetteer does not know the place', { liesIn: [] }, /^town · US · /],
    ['the name on maps where it is another', { gazetteerName: 'Paris, Texas' }, /United States · Paris, Texas · /],
  ] as const)('says %s', (_, change, expected) => {
    expect(detail(change as Partial<PlaceReading>)).toMatch(expected);
  });
});
