import { describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  pausedBy,
  readSettings,
  siteOf,
  watchSettings,
  type SettingsStorage,
} from '../../protocol/settings';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

function fakeStorage(stored: unknown): SettingsStorage {
  let value = stored;
  const listeners = new Set<Changed>();
  return {
    local: {
      get: () => Promise.resolve(value === undefined ? {} : { settings: value }),
      set: (items: { settings: unknown }) => {
        value = items.settings;
        listeners.forEach((listener) => {
          listener({ settings: { newValue: value } }, 'local');
        });
        return Promise.resolve();
      },
    },
    onChanged: {
      addListener: (listener: Changed) => listeners.add(listener),
      removeListener: (listener: Changed) => listeners.delete(listener),
    },
  } as unknown as SettingsStorage;
}

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings(fakeStorage(undefined))).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['no object', 'yes'],
    ['an empty list', []],
    ['damaged parts', { marks: { person: 'no' }, pausedEverywhere: 3, pausedSites: 'all', hoverDelay: -1 }],
  ])('are the defaults where what is stored is %s', async (_, stored) => {
    expect(await readSettings(fakeStorage(stored))).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is sound beside what is damaged', async () => {
    const settings = await readSettings(
      fakeStorage({ marks: { quote: false, person: 1 }, pausedSites: ['example.org'], hoverDelay: 'soon' }),
    );
    expect(settings.marks).toEqual({ ...DEFAULT_SETTINGS.marks, quote: false });
    expect(settings.pausedSites).toEqual(['example.org']);
    expect(settings.hoverDelay).toBe(300);
  });

  it('tell those who watch of a change, until they stop', async () => {
    const storage = fakeStorage(undefined);
    const seen = vi.fn();
    const stop = watchSettings(storage, seen);
    await changeSettings(storage, (settings) => ({ ...settings, pausedEverywhere: true }));
    expect(seen).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, pausedEverywhere: true });
    stop();
    await changeSettings(storage, (settings) => ({ ...settings, pausedEverywhere: false }));
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['about:blank', ''],
    ['not an address', ''],
  ])('%s → %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('pausedBy', () => {
  it.each([
    [{}, null],
    [{ pausedSites: ['example.org'] }, 'site'],
    [{ pausedSites: ['other.org'] }, null],
    [{ pausedEverywhere: true, pausedSites: ['example.org'] }, 'everywhere'],
  ] as const)('%j', (change, expected) => {
    expect(pausedBy({ ...DEFAULT_SETTINGS, ...change }, 'example.org')).toBe(expected);
  });
});
