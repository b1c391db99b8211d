import type { OpenReply } from '../protocol/messages';
import type { BuiltScript } from './content-scripts';

/** The part of `browser` that opening a tab needs. */
export interface Opening {
  readonly scripting: {
    insertCSS(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    /** One result for each frame; null where none was reached. */
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<readonly unknown[]>;
  };
  readonly tabs: { get(tabId: number): Promise<{ readonly url?: string | undefined }> };
  /** What the built manifest runs on news sites: the same goes into the tab. */
  readonly contentScripts: readonly Pick<BuiltScript, 'js' | 'css'>[];
}

/**
 * Puts the content script into a tab the reader has just clicked in. The manifest's style sheet does not come by
 * itself on such a page: it is inserted first, so that marks have their colours when they appear.
 */
export async function openTab(tabId: number, { scripting, tabs, contentScripts }: Opening): Promise<OpenReply> {
  const url = await tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  const closed = closedPage(url);
  if (closed !== null) return { state: 'refused', message: closed };
  try {
    for (const { css, js } of contentScripts) {
      if (css.length > 0) await scripting.insertCSS({ target: { tabId }, files: css });
      if (js.length === 0) continue;
      const reached = await scripting.executeScript({ target: { tabId }, files: js });
      // Firefox's answer for some of its own pages (about:license) is [null]: no error, and nothing was run.
      if (!reached.some((frame) => frame !== null && frame !== undefined))
        return { state: 'refused', message: NOT_REACHED };
    }
    return { state: 'opened' };
  } catch (error) {
    return { state: 'refused', message: refusal(error instanceof Error ? error.message : String(error)) };
  }
}

const BROWSER_PAGE = 'This is a page of the browser itself, and browsers let no extension read those.';
const NOT_REACHED =
  'The browser does not let Sidelight into this page. It is likely one of its own, and no extension reads those.';
const STORE = 'Browsers let no extension read the pages of their extension shop.';
const PDF = 'This is a PDF, and Sidelight reads web pages only. Many papers have the same text as a web page.';
const FILE =
  'This is a file on your computer. Browsers let extensions read files only where you allow it in their settings.';
const NO_GRANT =
  'The browser has not let Sidelight into this page. Go to its tab and click the Sidelight button in the toolbar.';

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Why a page of this address can never be read, or null. An empty address (not told to us) is tried. */
function closedPage(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return PDF;
  if (protocol === 'http:' || protocol === 'https:') return STORES.has(hostname) ? STORE : null;
  return protocol === 'file:' ? null : BROWSER_PAGE;
}

/**
 * The browsers' words, put so that a reader knows what to do.
 *
 * @example "Cannot access contents of the page. Extension manifest must request permission …" (Chrome)
 * @example "Missing host permission for the tab" (Firefox, also for its own pages when it does not tell their address)
 */
function refusal(message: string): string {
  if (/chrome:\/\/|about:|chrome-extension:|extensions gallery|error page/i.test(message)) return BROWSER_PAGE;
  if (/file:|file scheme/i.test(message)) return FILE;
  if (/permission|cannot access/i.test(message)) return NO_GRANT;
  return `The browser did not let Sidelight read this page: ${message}`;
}
