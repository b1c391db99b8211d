import type { Page } from 'puppeteer-core';
import { callInFirefoxWindow } from '../../../scripts/browsers/bidi';
import type { Session } from './session';

/**
 * Clicks the extension's toolbar button while a page is in front: the reader's own gesture, with the grant for that one
 * tab that comes with it. Drivers cannot press the button; both browsers let its action be set off from inside.
 */
export async function clickToolbarButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (session.family === 'chromium') {
    const extension = (await session.browser.extensions()).get(session.extensionId);
    if (extension === undefined) throw new Error(`Chromium does not know the extension ${session.extensionId}`);
    await extension.triggerAction(page);
    return;
  }
  await callInFirefoxWindow(session.browser, TRIGGER_IN_FIREFOX, session.extensionId, page.url());
}

/** What Firefox runs for a click on the button or its key combination. With the popup still open, a click would close it. */
const TRIGGER_IN_FIREFOX = `async (id, address) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = [...Services.wm.getEnumerator('navigator:browser')].find(
    ({ gBrowser }) => gBrowser.selectedBrowser.currentURI.spec === address,
  );
  for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
}`;
