import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch';
import { pause, waitUntil } from './marks';

/** A page and the number the extension knows its tab by. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

/**
 * Opens a page of the extension, such as "popup.html?tab=7", in a window of its own: the article stays in sight behind
 * it, as behind the real popup; browsers do not scroll smoothly in tabs that lie behind others. Firefox loses the load
 * events when the tab changes its process, so that the page is asked until it answers.
 */
export async function openExtensionPage(
  { browser, family, extensionOrigin }: ExtensionBrowser,
  path: string,
): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  const address = `${extensionOrigin}/${path}`;
  if (family === 'chromium') await page.goto(address);
  else await page.goto(address, { waitUntil: [] });
  await waitUntil(
    () =>
      page
        .evaluate((expected) => location.href === expected && document.readyState !== 'loading', address)
        .catch(() => false),
    { what: address, timeout: 15_000 },
  );
  return page;
}

/**
 * Opens an address in a new tab. An extension sees no addresses of tabs it has no right to, so the tab's number is told
 * by what was not there before.
 */
export async function openTab(extended: ExtensionBrowser, address: string, { wait = true } = {}): Promise<Tab> {
  const before = await tabIds(extended);
  const page = await extended.browser.newPage();
  const id = (await tabIds(extended)).find((each) => !before.includes(each));
  if (id === undefined) throw new Error(`the tab for ${address} cannot be told from the others`);
  const loaded = page.goto(address, { waitUntil: wait ? 'load' : [], timeout: 60_000 });
  if (wait) await loaded;
  else await Promise.race([loaded.catch(() => null), pause(1_000)]);
  return { page, id };
}

const inspectors = new WeakMap<object, Promise<Page>>();

/** One page of the extension stays open to ask the browser from. */
async function inspectorOf(extended: ExtensionBrowser): Promise<Page> {
  const known = inspectors.get(extended.browser);
  if (known !== undefined) return known;
  const opened = openExtensionPage(extended, 'manifest.json');
  inspectors.set(extended.browser, opened);
  return opened;
}

async function tabIds(extended: ExtensionBrowser): Promise<number[]> {
  const inspector = await inspectorOf(extended);
  const source = '(globalThis.browser ?? globalThis.chrome).tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))';
  return (await inspector.evaluate(source)) as number[];
}
