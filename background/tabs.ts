import type { Runtime } from 'webextension-polyfill';

/** The page a message comes from. */
export interface SpeakingPage {
  readonly tabId: number;
  /** Without its fragment. */
  readonly address: string;
  /** The browser's id of the page's document, or the address where the browser has no such ids. */
  readonly document: string;
}

/** Chrome tells of pages it loads before the reader goes to them; the polyfill's types do not know it. */
type Sender = Runtime.MessageSender & { readonly documentLifecycle?: string };

/** The page that speaks for its tab, or null: frames within a page and pages loaded ahead do not. */
export function pageSpeaking(sender: Sender): SpeakingPage | null {
  const tabId = sender.tab?.id;
  const address = sender.tab?.url ?? sender.url;
  if (tabId === undefined || tabId < 0 || address === undefined) return null;
  if ((sender.frameId ?? 0) !== 0 || sender.documentLifecycle === 'prerender') return null;
  return { tabId, address: withoutFragment(address), document: sender.documentId ?? withoutFragment(address) };
}

/**
 * Whether a tab that says "loading" still shows the page at `address`. Browsers say "loading" for every frame a page
 * adds, and for a reload. A tab's url is told only where we hold a permission of our own for its host; Chrome does not count
 * the manifest's list of news sites as one: then it stays unknown.
 */
export function whereabouts(address: string, url: string | undefined): 'stayed' | 'left' | 'unknown' {
  if (url === undefined) return 'unknown';
  return withoutFragment(url) === address ? 'stayed' : 'left';
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
