import { describe, expect, it } from 'vitest';
import { bytesOf, compact } from '../../background/compact';
import { closeToPages, resultStore, type Arrival, type SessionArea } from '../../background/store';
import type { Analysis } from '../../engine/model';
import { ANALYSIS } from '../fixtures/analysis';
import { fakeArea } from './session-area';

function arrival(tabId: number, more: Partial<Arrival> = {}): Arrival {
  const page = { tabId, address: `https://news.example/${tabId}`, document: `document ${tabId}` };
  return { page, report: { state: 'read', analysis: ANALYSIS }, readKey: `key ${tabId}`, continues: false, ...more };
}

describe('resultStore', () => {
  it('gives back the analysis a tab was last read with, after the background was stopped too', async () => {
    const area = fakeArea();
    await resultStore(area).keep(arrival(1));
    expect(await resultStore(area).reportOf(1)).toEqual({ state: 'read', analysis: ANALYSIS });
    expect(await resultStore(area).addressOf(1)).toBe('https://news.example/1');
  });

  it('knows nothing of other tabs', async () => {
    const store = resultStore(fakeArea());
    await store.keep(arrival(1));
    expect(await store.reportOf(2)).toEqual({ state: 'unknown' });
    expect(await store.addressOf(2)).toBeNull();
  });

  it('forgets a closed tab and everything of it', async () => {
    const area = fakeArea();
    const store = resultStore(area);
    await store.keep(arrival(1));
    await store.forget(1);
    expect(await store.reportOf(1)).toEqual({ state: 'unknown' });
    expect([...area.kept.keys()]).toEqual(['tabs']);
    expect(area.kept.get('tabs')).toBe('[]');
  });

  it('finds an analysis by its key for a second tab, and while its own tab is in doubt or read again', async () => {
    const store = resultStore(fakeArea());
    await store.keep(arrival(1));
    expect(await store.find('key 1')).toEqual(ANALYSIS);
    await store.doubt(1);
    expect(await store.reportOf(1)).toEqual({ state: 'unknown' });
    await store.keep(arrival(1, { report: { state: 'reading' }, readKey: null }));
    expect(await store.reportOf(1)).toEqual({ state: 'reading' });
    expect(await store.find('key 1')).toEqual(ANALYSIS);
    expect(await store.find('another key')).toBeNull();
  });

  it('drops the analysis when the tab has something else to report', async () => {
    const area = fakeArea();
    const store = resultStore(area);
    await store.keep(arrival(1));
    await store.keep(arrival(1, { report: { state: 'paused', by: 'everywhere', site: 'news.example' } }));
    expect(await store.reportOf(1)).toEqual({ state: 'paused', by: 'everywhere', site: 'news.example' });
    expect(await store.find('key 1')).toBeNull();
    expect(area.kept.has('analysis:1')).toBe(false);
  });

  it('drops the late analysis of a page the tab has left', async () => {
    const store = resultStore(fakeArea());
    const next = { tabId: 1, address: 'https://news.example/next', document: 'next document' };
    await store.keep(arrival(1, { page: next, report: { state: 'reading' } }));
    expect(await store.keep(arrival(1, { continues: true }))).toBe(false);
    expect(await store.reportOf(1)).toEqual({ state: 'reading' });
  });

  it('stays within its bytes: the tabs that reported longest ago make room', async () => {
    const { bytes } = compact(ANALYSIS) ?? { bytes: Number.NaN };
    const area = fakeArea();
    const store = resultStore(area, bytes * 3.5);
    for (const tabId of [1, 2, 3, 4, 5]) await store.keep(arrival(tabId));
    const states = await Promise.all([1, 2, 3, 4, 5].map((tabId) => store.reportOf(tabId)));
    expect(states.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'read', 'read', 'read']);
    expect([...area.kept.keys()].sort()).toEqual(['analysis:3', 'analysis:4', 'analysis:5', 'tabs']);
  });

  it('loses no report when many tabs report at once', async () => {
    const store = resultStore(fakeArea());
    await Promise.all([1, 2, 3, 4].map((tabId) => store.keep(arrival(tabId))));
    const states = await Promise.all([1, 2, 3, 4].map((tabId) => store.reportOf(tabId)));
    expect(states.map(({ state }) => state)).toEqual(['read', 'read', 'read', 'read']);
  });

  it('says so when there is too much on a page to keep', async () => {
    const store = resultStore(fakeArea());
    const quotation = ANALYSIS.quotations[0];
    if (quotation === undefined) throw new Error('expected the fixture to have a quotation');
    const huge: Analysis = { ...ANALYSIS, quotations: Array.from({ length: 20_000 }, () => quotation) };
    await store.keep(arrival(1, { report: { state: 'read', analysis: huge } }));
    expect(await store.reportOf(1)).toMatchObject({ state: 'failed' });
  });
});

describe('compact', () => {
  it('keeps the text only as far as it was read', () => {
    const cut = { ...ANALYSIS, analysed: { start: 0, end: 48 } };
    const kept = JSON.parse(compact(cut)?.json ?? '') as Analysis;
    expect(kept.text).toBe('Ferry line to the outer islands stops for winter');
    expect(kept.blocks).toHaveLength(1);
  });

  it('leaves mentions out before it gives up, and says that it is not whole', () => {
    const [first] = ANALYSIS.entities;
    const mention = first?.mentions[0];
    if (first === undefined || mention === undefined) throw new Error('expected the fixture to have a mention');
    const mentions = Array.from({ length: 1_000 }, () => mention);
    const compacted = compact({ ...ANALYSIS, entities: [{ ...first, mentions }] }, 20_000);
    expect(compacted).toMatchObject({ whole: false });
    expect((JSON.parse(compacted?.json ?? '') as Analysis).entities[0]?.mentions).toHaveLength(20);
    expect(compact(ANALYSIS, 100)).toBeNull();
  });

  it('counts bytes, not characters', () => {
    expect(bytesOf('Zürich')).toBe(7);
  });
});

describe('closeToPages', () => {
  it('opens session storage to trusted contexts only, where the browser asks', async () => {
    const area = fakeArea();
    await closeToPages(area);
    expect(area.levels).toEqual(['TRUSTED_CONTEXTS']);
    const firefox: SessionArea = { ...fakeArea() };
    delete firefox.setAccessLevel;
    await expect(closeToPages(firefox)).resolves.toBeUndefined();
  });
});
