import type { Analysis } from '../engine/model';
import type { TabReport } from '../protocol/messages';
import { bytesOf, compact } from './compact';
import { queue } from './queue';
import type { SpeakingPage } from './tabs';

/** What browsers give as session storage is 10 MB in all; the rest is room for what is being replaced. */
const MAX_KEPT_BYTES = 8_000_000;

const TABS = 'tabs';
const TOO_LARGE = 'There is too much on this page to list here. The marks on the page itself are complete.';

/** The part of `browser.storage.session` that is used. */
export interface SessionArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Firefox has none: its session storage is never open to content scripts. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** A report as it is kept by tab; a read page's analysis stands beside it under its own key. */
type KeptReport = Exclude<TabReport, { state: 'unknown' } | { state: 'read' }> | { readonly state: 'read' };

interface KeptTab extends SpeakingPage {
  readonly report: KeptReport;
  /** See `readKeyOf`; null when there is no analysis that could be given to another reader of the same text. */
  readonly readKey: string | null;
  readonly bytes: number;
  /** The tab may have gone to another page since. */
  readonly inDoubt: boolean;
}

/** What a content script reports, and from where. */
export interface Arrival {
  readonly page: SpeakingPage;
  readonly report: TabReport;
  readonly readKey: string | null;
  /** Goes on from the document's own "reading": dropped when another document has spoken for the tab meanwhile. */
  readonly continues: boolean;
}

/** Reports and analyses by tab, in session storage only: the background may be stopped between any two calls. */
export interface ResultStore {
  /** The tab's report; "unknown" when nothing is kept, or what is kept is in doubt. */
  reportOf(tabId: number): Promise<TabReport>;
  /** The address the tab's report is of, or null. */
  addressOf(tabId: number): Promise<string | null>;
  /**
   * Replaces what is kept of the tab; the tabs that reported longest ago make room.
   *
   * @returns false when the arrival was dropped.
   */
  keep(arrival: Arrival): Promise<boolean>;
  /** A whole analysis kept under this key for any tab, or null. */
  find(readKey: string): Promise<Analysis | null>;
  forget(tabId: number): Promise<void>;
  /** The tab may have left the page: its report counts no longer, its analysis is still found by its key. */
  doubt(tabId: number): Promise<void>;
}

/** @param maxBytes of all that is kept; the default fits the browsers' 10 MB. */
export function resultStore(area: SessionArea, maxBytes = MAX_KEPT_BYTES): ResultStore {
  const inTurn = queue();

  /** Longest ago first. */
  const tabs = async (): Promise<readonly KeptTab[]> => ((await area.get(TABS))[TABS] ?? []) as readonly KeptTab[];
  const tab = async (tabId: number): Promise<KeptTab | undefined> =>
    (await tabs()).find((kept) => kept.tabId === tabId);
  const analysisOf = async (tabId: number): Promise<Analysis | null> => {
    const json = (await area.get(analysisKey(tabId)))[analysisKey(tabId)];
    return typeof json === 'string' ? (JSON.parse(json) as Analysis) : null;
  };

  const forget = async (tabId: number): Promise<void> => {
    const before = await tabs();
    if (!before.some((kept) => kept.tabId === tabId)) return;
    await area.remove(analysisKey(tabId));
    await area.set({ [TABS]: before.filter((kept) => kept.tabId !== tabId) });
  };

  const keep = async (arrival: Arrival): Promise<boolean> => {
    const before = await tab(arrival.page.tabId);
    if (arrival.continues && before !== undefined && before.document !== arrival.page.document) return false;
    const { kept, json } = written(arrival, before);
    const others = (await tabs()).filter((other) => other.tabId !== kept.tabId);
    const staying = newestWithin(others, maxBytes - kept.bytes);
    const leaving = others.filter((other) => !staying.includes(other));
    if (json === null && kept.readKey === null) leaving.push(kept);
    await area.remove(leaving.map((other) => analysisKey(other.tabId)));
    const analysis = json === null ? {} : { [analysisKey(kept.tabId)]: json };
    await area.set({ ...analysis, [TABS]: [...staying, kept] });
    return true;
  };

  const doubt = async (tabId: number): Promise<void> => {
    const marked = (await tabs()).map((kept) => (kept.tabId === tabId ? { ...kept, inDoubt: true } : kept));
    await area.set({ [TABS]: marked });
  };

  return {
    doubt: (tabId) => inTurn(() => doubt(tabId)),
    forget: (tabId) => inTurn(() => forget(tabId)),
    keep: (arrival) => inTurn(() => keep(arrival)),
    addressOf: async (tabId) => (await tab(tabId))?.address ?? null,
    find: async (readKey) => {
      const kept = (await tabs()).find((candidate) => candidate.readKey === readKey);
      return kept === undefined ? null : analysisOf(kept.tabId);
    },
    reportOf: async (tabId) => {
      const kept = await tab(tabId);
      if (kept === undefined || kept.inDoubt) return { state: 'unknown' };
      if (kept.report.state !== 'read') return kept.report;
      const analysis = await analysisOf(tabId);
      return analysis === null ? { state: 'unknown' } : { state: 'read', analysis };
    },
  };
}

/** Keeps content scripts, which live beside the page's own scripts, out of what was read in other tabs. */
export async function closeToPages(area: SessionArea): Promise<void> {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function analysisKey(tabId: number): string {
  return `analysis:${tabId}`;
}

/** What to keep of the tab, and the analysis as a string when there is a new one. */
function written(arrival: Arrival, before: KeptTab | undefined): { kept: KeptTab; json: string | null } {
  const { page, report } = arrival;
  const without = (short: KeptReport): { kept: KeptTab; json: null } => ({
    kept: { ...page, report: short, readKey: null, bytes: bytesOf(JSON.stringify(short)), inDoubt: false },
    json: null,
  });
  if (report.state === 'unknown' || report.state === 'reading') return { kept: readingAgain(page, before), json: null };
  if (report.state !== 'read') return without(report);
  const compacted = compact(report.analysis);
  if (compacted === null) return without({ state: 'failed', message: TOO_LARGE });
  const { json, bytes, whole } = compacted;
  const readKey = whole ? arrival.readKey : null;
  return { kept: { ...page, report: { state: 'read' }, readKey, bytes, inDoubt: false }, json };
}

/** While a page is read, what was read in its tab before stays: it may be the same text, sent again. */
function readingAgain(page: SpeakingPage, before: KeptTab | undefined): KeptTab {
  const { readKey, bytes } = before ?? { readKey: null, bytes: 0 };
  return { ...page, report: { state: 'reading' }, readKey, bytes, inDoubt: false };
}

/** The tabs that reported last, as many as fit. */
function newestWithin(tabs: readonly KeptTab[], maxBytes: number): readonly KeptTab[] {
  let bytes = 0;
  const firstThatStays = tabs.findLastIndex((tab) => (bytes += tab.bytes) > maxBytes) + 1;
  return tabs.slice(firstThatStays);
}
