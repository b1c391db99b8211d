import type { Runtime } from 'webextension-polyfill';
import type { BackgroundBrowser } from '../../background/background';
import { fakeArea } from './session-area';

type Listener = (...args: never[]) => unknown;

/** An event of a browser: listeners are added by our code, fired by the test. */
function fakeEvent<Added extends Listener>() {
  const listeners = new Set<Added>();
  return {
    addListener: (listener: Added) => void listeners.add(listener),
    removeListener: (listener: Added) => void listeners.delete(listener),
    hasListener: (listener: Added) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: Parameters<Added>) => [...listeners].map((listener) => listener(...args)),
  };
}

/** The browser the background runs in, as far as it uses one. `page` is the content script in tab 5, when there is one. */
export function fakeBrowser() {
  const area = fakeArea();
  const local = fakeArea();
  const titles: string[] = [];
  const badges: string[] = [];
  const injected: string[] = [];
  const registered: string[] = [];
  const page = { there: false, asked: [] as unknown[] };
  const events = {
    onMessage: fakeEvent<(message: unknown, sender: Runtime.MessageSender) => unknown>(),
    onInstalled: fakeEvent(),
    onStartup: fakeEvent(),
    onRemoved: fakeEvent<(tabId: number) => void>(),
    onUpdated: fakeEvent<(tabId: number, change: object, tab: object) => void>(),
    onAdded: fakeEvent(),
    onPermissionsRemoved: fakeEvent(),
  };
  const browser = {
    runtime: {
      onMessage: events.onMessage,
      onInstalled: events.onInstalled,
      onStartup: events.onStartup,
      getURL: () => 'chrome-extension://x/',
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.dw.com/*'], js: ['article.js'] }] }),
    },
    tabs: {
      onRemoved: events.onRemoved,
      onUpdated: events.onUpdated,
      get: () => Promise.resolve({ url: 'https://blog.example/post' }),
      sendMessage: (_tabId: number, message: unknown) => {
        if (!page.there)
          return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
        page.asked.push(message);
        return Promise.resolve({ ok: true, reply: null });
      },
    },
    action: {
      setIcon: () => Promise.resolve(),
      setTitle: ({ title }: { title: string }) => Promise.resolve(void titles.push(title)),
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void badges.push(text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
    permissions: {
      onAdded: events.onAdded,
      onRemoved: events.onPermissionsRemoved,
      getAll: () => Promise.resolve({ origins: ['*://*.blog.example/*'] }),
    },
    scripting: {
      insertCSS: () => Promise.resolve(),
      executeScript: ({ files }: { files: string[] }) => {
        injected.push(...files);
        return Promise.resolve([{ frameId: 0 }]);
      },
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: (scripts: { matches: string[] }[]) =>
        Promise.resolve(void registered.push(...scripts.flatMap(({ matches }) => matches))),
      unregisterContentScripts: () => Promise.resolve(),
    },
    storage: { session: area, local },
  };
  return {
    browser: browser as unknown as BackgroundBrowser,
    events,
    area,
    local,
    titles,
    badges,
    injected,
    registered,
    page,
  };
}
