import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../components/digest/lookup';
import { regionGroups } from '../../../components/digest/region-groups';
import { RegionsPart } from '../../../components/digest/RegionsPart';
import type { Analysis, Entity } from '../../../engine/model';
import type { DrawnMap, MapRequest } from '../../../protocol/maps';
import { ANALYSIS } from '../../fixtures/analysis';

/** The fixture, its towns placed. */
function placed(more: Partial<NonNullable<Entity['place']>> = {}): Analysis {
  const entities = ANALYSIS.entities.map((entity) =>
    entity.name !== 'Galway' || entity.place === null
      ? entity
      : { ...entity, place: { ...entity.place, latitude: 53.27, longitude: -9.05, ...more } },
  );
  return { ...ANALYSIS, entities };
}

function linesOf(analysis: Analysis): string[] {
  const lookup = lookupOf(analysis);
  const regions = analysis.digest.regions.flatMap((id) => lookup.entity(id) ?? []);
  return regionGroups(regions, lookup).flatMap(({ lines }) =>
    lines.map(({ title, notes }) => [title, ...notes.map(({ label, text }) => `${label ?? ''} ${text}`)].join(' | ')),
  );
}

describe('the lines of the regions', () => {
  it('say where a place is, in words', () => {
    expect(linesOf(placed({ liesIn: ['Corrib Side', 'Connacht', 'Ireland'] }))).toContain(
      'Galway | in Corrib Side, Connacht, Ireland',
    );
  });

  it('leave out the district that is called after its town', () => {
    const liesIn = ['County Galway', 'Connacht', 'Ireland'];
    expect(linesOf(placed({ liesIn }))).toContain('Galway | in Connacht, Ireland');
    expect(linesOf(placed({ liesIn: liesIn.toSpliced(1, 1) }))).toContain('Galway | in County Galway, Ireland');
  });

  it('do not repeat the country they stand under', () => {
    expect(linesOf(placed({ liesIn: ['Ireland'] }))).toContain('Galway');
  });

  it('name the other place it could be, where it is doubtful', () => {
    const runnerUp = { name: 'Galway', country: 'LK', liesIn: ['Central Province', 'Sri Lanka'], confidence: 0.3 };
    expect(linesOf(placed({ runnerUp, confidence: 0.5 }))).toContain(
      'Galway | or Galway, Central Province, Sri Lanka?',
    );
    expect(linesOf(placed({ runnerUp: { ...runnerUp, liesIn: [] }, confidence: 0.5 }))).toContain(
      'Galway | or Galway, Sri Lanka?',
    );
    expect(linesOf(placed({ runnerUp, confidence: 0.9 }))).toContain('Galway');
  });
});

describe('the part with the regions', () => {
  const MAP: DrawnMap = {
    width: 348,
    height: 223,
    outlines: [],
    points: [{ id: 'e2', x: 100, y: 100, isWide: false, isArea: false }],
    country: null,
    inset: null,
  };

  async function drawn(map: DrawnMap | null) {
    const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
    globalThis.document = document;
    const analysis = placed();
    const asked: MapRequest[] = [];
    const revealed: string[] = [];
    const askMap = (request: MapRequest): Promise<DrawnMap | null> => {
      asked.push(request);
      return Promise.resolve(map);
    };
    await act(async () => {
      const onReveal = ({ start, end }: { start: number; end: number }): void =>
        void revealed.push(analysis.text.slice(start, end));
      render(h(RegionsPart, { lookup: lookupOf(analysis), onReveal, askMap }), document.body);
      await Promise.resolve();
    });
    return { document, Event, asked, revealed };
  }

  it('asks for a map of all places, the most important first, and puts it above the list', async () => {
    const { document, asked } = await drawn(MAP);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ kind: 'overview', width: 348 });
    expect(asked[0]?.places.map(({ id }) => id)).toEqual(['e2', 'e6']);
    expect(document.querySelectorAll('.map-place')).toHaveLength(1);
  });

  it('goes from the map to the first mention', async () => {
    const { document, Event, revealed } = await drawn(MAP);
    await act(() => {
      document.querySelector('.map-place')?.dispatchEvent(new Event('click'));
    });
    expect(revealed).toEqual(['Galway']);
  });

  it('sets off the place that has the focus', async () => {
    const { document, Event } = await drawn(MAP);
    const place = (): Element | null => document.querySelector('.map-place');
    expect(place()?.getAttribute('class')).toBe('map-place');
    await act(() => {
      place()?.dispatchEvent(new Event('focus'));
    });
    expect(place()?.getAttribute('class')).toBe('map-place map-active');
  });

  it('is the list alone where there is no map', async () => {
    const { document } = await drawn(null);
    expect(document.querySelector('svg')).toBeNull();
    expect(document.querySelectorAll('.line')).toHaveLength(4);
  });
});
