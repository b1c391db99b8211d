import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';

/** The kinds of mark. Groups are marked as "organization"; documents are not marked. */
export const MARK_KINDS = ['person', 'organization', 'place', 'figure', 'quote', 'time'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Settings {
  readonly marks: Readonly<Record<MarkKind, boolean>>;
  readonly pausedEverywhere: boolean;
  /** Host names without "www.". */
  readonly pausedSites: readonly string[];
  /** Milliseconds the pointer rests before the card opens. */
  readonly hoverDelay: number;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: { person: true, organization: true, place: true, figure: true, quote: true, time: true },
  pausedEverywhere: false,
  pausedSites: [],
  hoverDelay: 300,
};

const KEY = 'settings';

/** Each part falls back to its default by itself: one damaged setting costs no other. */
const settingsSchema = v.fallback(
  v.object({
    marks: v.fallback(v.object(v.entriesFromList(MARK_KINDS, v.fallback(v.boolean(), true))), DEFAULT_SETTINGS.marks),
    pausedEverywhere: v.fallback(v.boolean(), false),
    pausedSites: v.fallback(v.pipe(v.array(v.string()), v.maxLength(10_000)), []),
    hoverDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(5_000)), DEFAULT_SETTINGS.hoverDelay),
  }),
  DEFAULT_SETTINGS,
);

export type SettingsStorage = Pick<Storage.Static, 'local' | 'onChanged'>;

export async function readSettings(storage: SettingsStorage): Promise<Settings> {
  const stored = await storage.local.get(KEY);
  return settingsOf(stored[KEY]);
}

export async function changeSettings(
  storage: SettingsStorage,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const settings = change(await readSettings(storage));
  await storage.local.set({ [KEY]: settings });
  return settings;
}

/** @returns a function that stops watching. */
export function watchSettings(storage: SettingsStorage, onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(settingsOf(change.newValue));
  };
  storage.onChanged.addListener(listener);
  return () => {
    storage.onChanged.removeListener(listener);
  };
}

function settingsOf(stored: unknown): Settings {
  return v.parse(settingsSchema, stored ?? {});
}

/** The site a switch is for: the host name without "www.". */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Who paused reading on this site, if anybody. */
export function pausedBy(settings: Settings, site: string): 'everywhere' | 'site' | null {
  if (settings.pausedEverywhere) return 'everywhere';
  return settings.pausedSites.includes(site) ? 'site' : null;
}
