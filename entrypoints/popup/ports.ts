import type { Browser } from 'webextension-polyfill';
import { CORRECTIONS_KEY } from '../../background/corrections';
import { isNewsHost } from '../../background/news-hosts';
import type { PopupPorts, PopupTab } from '../../components/popup/ports';
import { senderToBackground, senderToTab, type Send } from '../../protocol/channel';
import type { BackgroundReplies, BackgroundRequests, PageReplies, PageRequests } from '../../protocol/messages';
import { changeSettings, readSettings, watchSettings } from '../../protocol/settings';

/**
 * The popup's needs, met by the browser.
 *
 * @param search the popup page's own query: "?tab=12" makes it about that tab wherever it is opened.
 */
export function browserPorts(browser: Browser, search: string): PopupPorts {
  const background = senderToBackground<BackgroundRequests, BackgroundReplies>(browser);
  const page = (tabId: number): Send<PageRequests, PageReplies> => senderToTab(browser.tabs, tabId);
  return {
    currentTab: () => currentTab(browser, search),
    reportOf: (tabId) => background('reportOf', { tabId }),
    siteOf: (tabId) => background('siteOf', { tabId }),
    openTab: (tabId) => background('openTab', { tabId }),
    reveal: (tabId, span) => page(tabId)('reveal', { span }),
    readAnyway: (tabId) => page(tabId)('readAnyway', {}),
    sendAgain: (tabId) => page(tabId)('sendAgain', {}),
    undoCorrections: (tabId, ids) => background('undoCorrections', { tabId, ids: [...ids] }),
    credits: () => background('credits', {}),
    mapOf: (request) => background('mapOf', request),
    readSettings: () => readSettings(browser.storage),
    changeSettings: (change) => changeSettings(browser.storage, change),
    watchSettings: (onChange) => watchSettings(browser.storage, onChange),
    watchReports: (onChange) => watchSession(browser, onChange),
    isListed: isNewsHost,
    isAllowed: (site) => browser.permissions.contains({ origins: [originOf(site)] }),
    allow: (site) => browser.permissions.request({ origins: [originOf(site)] }),
    disallow: (site) => browser.permissions.remove({ origins: [originOf(site)] }),
    after: (milliseconds, callback) => void setTimeout(callback, milliseconds),
  };
}

async function currentTab({ tabs }: Browser, search: string): Promise<PopupTab | null> {
  const asked = /[?&]tab=(\d{1,10})(?:&|$)/.exec(search)?.[1];
  const tab =
    asked === undefined
      ? (await tabs.query({ active: true, currentWindow: true }))[0]
      : await tabs.get(Number(asked)).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

/**
 * The background writes every change of a tab's report to session storage, and the reader's corrections beside it or to
 * local storage; browsers tell only of what differs from before.
 */
function watchSession({ storage }: Browser, onChange: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'session' || CORRECTIONS_KEY in changes) onChange();
  };
  storage.onChanged.addListener(listener);
  return () => {
    storage.onChanged.removeListener(listener);
  };
}

/** Numeric addresses and single names ("localhost") have no subdomains to include. */
function originOf(site: string): string {
  const isName = /\.[a-z][a-z0-9-]*$/i.test(site);
  return isName ? `*://*.${site}/*` : `*://${site}/*`;
}
