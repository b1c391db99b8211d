import type { Browser, Runtime } from 'webextension-polyfill';
import { senderToTab, serve } from '../protocol/channel';
import {
  BACKGROUND_MESSAGES,
  type BackgroundReplies,
  type BackgroundRequests,
  type PageReplies,
  type PageRequests,
  type TabReport,
} from '../protocol/messages';
import { siteOf } from '../protocol/settings';
import { builtScripts } from './content-scripts';
import { openTab } from './open-tab';
import { readDocument, readKeyOf, type Engine } from './reading';
import { registerAllowedSites } from './sites';
import { closeToPages, resultStore, type Arrival, type ResultStore, type SessionArea } from './store';
import { showInToolbar } from './tab-state';
import { pageSpeaking, whereabouts } from './tabs';

/** The part of `browser` the background uses. */
export type BackgroundBrowser = Pick<Browser, 'action' | 'permissions' | 'runtime' | 'scripting' | 'tabs'> & {
  readonly storage: { readonly session: SessionArea };
};

/**
 * Starts the background: answers messages, follows tabs and permissions. Every listener is added before this returns:
 * a browser that wakes the background for an event calls only listeners added at once.
 */
export function startBackground(browser: BackgroundBrowser, engine: Engine): void {
  const store = resultStore(browser.storage.session);
  void closeToPages(browser.storage.session);
  answerMessages(browser, { engine, store });
  followTabs(browser, store);
  followPermissions(browser);
}

function answerMessages(browser: BackgroundBrowser, { engine, store }: { engine: Engine; store: ResultStore }): void {
  const report = async (sender: Runtime.MessageSender, arrival: Omit<Arrival, 'page'>): Promise<void> => {
    const page = pageSpeaking(sender);
    if (page === null) return;
    const kept = await keepWherePossible(store, { ...arrival, page });
    if (kept) await showInToolbar(browser.action, page.tabId, arrival.report);
  };

  serve<BackgroundRequests, BackgroundReplies>(browser, BACKGROUND_MESSAGES, {
    analyse: async (request, sender) => {
      await report(sender, { report: { state: 'reading' }, readKey: null, continues: false });
      const reply = await readDocument(request, { engine, find: (readKey) => store.find(readKey) });
      await report(sender, { report: reply, readKey: readKeyOf(request.document), continues: true });
      return reply;
    },
    pageState: async (state, sender) => {
      await report(sender, { report: state, readKey: null, continues: false });
      return null;
    },
    reportOf: ({ tabId }) => reportOf(tabId, { store, tabs: browser.tabs }),
    siteOf: async ({ tabId }) => {
      const address = await store.addressOf(tabId);
      return address === null ? null : siteOf(address);
    },
    openTab: async ({ tabId }) =>
      (await asksAgain(browser.tabs, tabId))
        ? { state: 'opened' }
        : openTab(tabId, { ...browser, contentScripts: builtScripts(browser.runtime) }),
  });
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
