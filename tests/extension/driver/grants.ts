import { callInFirefoxWindow } from '../../../scripts/browsers/bidi';
import type { Session } from './session';

/**
 * Answers the browser's question "may it read this site?" with yes, before it is asked: the question is a window of the
 * browser's own, which no driver can press. Asking, and all that follows the yes, is what happens in use.
 *
 * @param site host name; its subdomains are allowed too, as the popup asks for them.
 */
export async function allowBeforehand(session: Session, site: string): Promise<void> {
  if (session.family === 'firefox') await callInFirefoxWindow(session.browser, DO_NOT_ASK);
  else await allowInChromium(session, `*://*.${site}/*`);
}

const DO_NOT_ASK = `() => {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
  return '';
}`;

/**
 * The page of extensions has a list of sites a reader may add to by hand. For a host that is only optional, Chromium
 * notes the yes there and gives the permission, without asking, when the extension requests it.
 */
async function allowInChromium({ browser, extensionId }: Session, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `new Promise((resolve, reject) => chrome.developerPrivate.addHostPermission(
      ${JSON.stringify(extensionId)}, ${JSON.stringify(origin)},
      () => chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve()))`,
  );
  await page.close();
}
