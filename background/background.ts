import type { Browser, Runtime } from 'webextension-polyfill';
import type { Analysis, Correction } from '../engine/model';
import { senderToTab, serve } from '../protocol/channel';
import {
  BACKGROUND_MESSAGES,
  type BackgroundReplies,
  type BackgroundRequests,
  type PageReplies,
  type PageRequests,
  type TabReport,
} from '../protocol/messages';
import type { MapReply, MapRequest } from '../protocol/maps';
import { siteOf } from '../protocol/settings';
import { builtScripts } from './content-scripts';
import { correctionStore, type CorrectionArea, type CorrectionStore } from './corrections';
import { creditsOf, type KnowledgeInUse } from './knowledge';
import { openTab } from './open-tab';
import { readDocument, readKeyOf, type Engine } from './reading';
import { registerAllowedSites } from './sites';
import { closeToPages, resultStore, type Arrival, type ResultStore, type SessionArea } from './store';
import { showInToolbar } from './tab-state';
import { pageSpeaking, whereabouts } from './tabs';

/** The part of `browser` the background uses. */
export type BackgroundBrowser = Pick<Browser, 'action' | 'permissions' | 'runtime' | 'scripting' | 'tabs'> & {
  readonly storage: { readonly session: SessionArea & CorrectionArea; readonly local: CorrectionArea };
};

/** What the background runs. */
export interface Machinery extends Engine {
  /** The analysis with a reader's corrections taken in, oldest first. */
  readonly corrected: (analysis: Analysis, corrections: readonly Correction[]) => Analysis;
  /** Loads model and gazetteer when they are first asked for. */
  readonly knowledge: () => Promise<KnowledgeInUse>;
  /** Draws maps; reads the outlines when it is first asked to. */
  readonly mapOf: (request: MapRequest) => Promise<MapReply>;
}

interface Parts {
  readonly engine: Machinery;
  /** Analyses as the engine made them; corrections are taken in on the way out. */
  readonly store: ResultStore;
  readonly corrections: CorrectionStore;
}

/**
 * Starts the background: answers messages, follows tabs and permissions. Every listener is added before this returns:
 * a browser that wakes the background for an event calls only listeners added at once.
 */
export function startBackground(browser: BackgroundBrowser, engine: Machinery): void {
  const { session, local } = browser.storage;
  const store = resultStore(session);
  void closeToPages(session);
  answerMessages(browser, { engine, store, corrections: correctionStore(local, session) });
  followTabs(browser, store);
  followPermissions(browser);
}

function answerMessages(browser: BackgroundBrowser, parts: Parts): void {
  const { engine, store, corrections } = parts;
  const report = async (sender: Runtime.MessageSender, arrival: Omit<Arrival, 'page'>): Promise<void> => {
    const page = pageSpeaking(sender);
    if (page === null) return;
    const kept = await keepWherePossible(store, { ...arrival, page });
    if (kept) await showInToolbar(browser.action, page.tabId, arrival.report);
  };

  serve<BackgroundRequests, BackgroundReplies>(browser, BACKGROUND_MESSAGES, {
    analyse: async (request, sender) => {
      const readKey = readKeyOf(request.document);
      const earlier = await store.find(readKey).catch(() => null);
      // What is only looked up is there at once: a popup that is open need not say "reading" in between.
      if (earlier === null) await report(sender, { report: { state: 'reading' }, readKey: null, continues: false });
      const reply = await readDocument(request, { engine, knowledge: engine.knowledge, earlier });
      await report(sender, { report: reply, readKey, continues: earlier === null });
      return withCorrections(reply, pageSpeaking(sender)?.address ?? null, parts);
    },
    pageState: async (state, sender) => {
      await report(sender, { report: state, readKey: null, continues: false });
      return null;
    },
    reportOf: async ({ tabId }) =>
      withCorrections(await reportOf(tabId, { store, tabs: browser.tabs }), await store.addressOf(tabId), parts),
    siteOf: async ({ tabId }) => {
      const address = await store.addressOf(tabId);
      return address === null ? null : siteOf(address);
    },
    openTab: async ({ tabId }) =>
      (await asksAgain(browser.tabs, tabId))
        ? { state: 'opened' }
        : openTab(tabId, { ...browser, contentScripts: builtScripts(browser.runtime) }),
    correct: async ({ correction }, sender) => {
      const page = pageSpeaking(sender);
      const wish = { correction, forNow: sender.tab?.incognito === true };
      return { id: page === null ? null : await corrections.add(page.address, wish) };
    },
    undoCorrections: async ({ tabId, ids }, sender) => {
      const address = tabId === null ? (pageSpeaking(sender)?.address ?? null) : await store.addressOf(tabId);
      if (address !== null) await corrections.remove(address, ids);
      if (tabId !== null) await asksAgain(browser.tabs, tabId);
      return null;
    },
    credits: async () => creditsOf(await engine.knowledge()),
    mapOf: (request) => engine.mapOf(request),
  });
}

/** A report with what the reader has corrected on the page at this address; others stay as they are. */
async function withCorrections<Report extends TabReport>(
  report: Report,
  address: string | null,
  { engine, corrections }: Parts,
): Promise<Report> {
  if (report.state !== 'read' || address === null) return report;
  return { ...report, analysis: engine.corrected(report.analysis, await corrections.of(address)) };
}

/** A report that cannot be kept (storage full or gone) costs the popup a second reading, not the page its marks. */
async function keepWherePossible(store: ResultStore, arrival: Arrival): Promise<boolean> {
  return store.keep(arrival).catch(async () => {
    await store.forget(arrival.page.tabId).catch(() => undefined);
    return true;
  });
}

/**
 * What is kept; on a miss, or when the tab may have gone elsewhere, the page is asked to send its document again. What was
 * read of the same text before is found by its key, so that asking twice costs no second analysis.
 */
async function reportOf(
  tabId: number,
  { store, tabs }: { store: ResultStore; tabs: Browser['tabs'] },
): Promise<TabReport> {
  const kept = await store.reportOf(tabId);
  if (kept.state !== 'unknown') return kept;
  if (await asksAgain(tabs, tabId)) return { state: 'reading' };
  await store.forget(tabId);
  return kept;
}

/** Whether our content script is in the tab; if it is, it sends its document again. */
async function asksAgain(tabs: Browser['tabs'], tabId: number): Promise<boolean> {
  const sent = await senderToTab<PageRequests, PageReplies>(tabs, tabId)('sendAgain', {});
  return sent.ok;
}

function followTabs({ tabs }: BackgroundBrowser, store: ResultStore): void {
  tabs.onRemoved.addListener((tabId) => void store.forget(tabId));
  tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void followLoading({ tabId, url: tab.url }, store);
  });
}

async function followLoading({ tabId, url }: { tabId: number; url?: string | undefined }, store: ResultStore) {
  const address = await store.addressOf(tabId);
  if (address === null) return;
  const where = whereabouts(address, url);
  if (where === 'left') await store.forget(tabId);
  if (where === 'unknown') await store.doubt(tabId);
}

function followPermissions(browser: BackgroundBrowser): void {
  const register = (): void => {
    const { permissions, scripting } = browser;
    void registerAllowedSites({ permissions, scripting, contentScripts: builtScripts(browser.runtime) });
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
}
