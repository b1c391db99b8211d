import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch';
import { waitUntil } from './marks';
import { openExtensionPage, type Tab } from './tabs';

/** The popup's size on the screen, so that its pictures show what a reader sees. */
const POPUP_SIZE = { width: 380, height: 580 };

/** The popup's lists, by their headings. */
export type PopupList = 'Actors' | 'Regions' | 'Figures' | 'Quotes' | 'Timeline' | 'Sources';

/** One line of a list, as it can be read. */
export interface PopupLine {
  /** The heading the line stands under within its list ("Vyacheslav Gladkov" among the quotes); "" without one. */
  readonly group: string;
  readonly title: string;
  /** The whole line: title, role, hedge, cue. */
  readonly text: string;
}

/** Opens the popup for a tab as a page of its own, and waits until it says something. */
export async function openPopup(extended: ExtensionBrowser, tab: Pick<Tab, 'id'>): Promise<Page> {
  const popup = await openExtensionPage(extended, `popup.html?tab=${tab.id}`);
  await popup.setViewport(POPUP_SIZE);
  await waitUntil(async () => (await popupText(popup)) !== '', {
    what: 'the popup to show something',
    timeout: 10_000,
  });
  return popup;
}

/** Opens the popup and waits for the digest. Throws with what the popup says instead. */
export async function openDigest(extended: ExtensionBrowser, tab: Pick<Tab, 'id'>): Promise<Page> {
  const popup = await openPopup(extended, tab);
  await waitUntil(async () => (await popup.$('.digest')) !== null, { what: 'the digest', timeout: 15_000 }).catch(
    async (error: unknown) => {
      throw new Error(`the popup shows no digest but: ${await popupText(popup)}`, { cause: error });
    },
  );
  return popup;
}

/** Everything the popup says. "" while it says nothing, or is not there yet. */
export async function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText.trim()).catch(() => '');
}

/** The lines of one of the popup's lists, in order; none when the popup leaves the list out. */
export async function popupLines(popup: Page, list: PopupList): Promise<readonly PopupLine[]> {
  return popup.evaluate(
    (title) =>
      [...document.querySelectorAll('.digest section')]
        .filter((section) => section.querySelector('h2')?.innerText.startsWith(title))
        .flatMap((section) => [...section.querySelectorAll<HTMLElement>('li.line')])
        .map((line) => ({
          group: line.closest('.group')?.querySelector('h3')?.innerText ?? '',
          title: line.querySelector<HTMLElement>('.line-title')?.innerText ?? '',
          text: line.innerText.replace(/\s+/g, ' '),
        })),
    list,
  );
}

/** Clicks the line of a list that has this title. */
export async function clickLine(popup: Page, list: PopupList, title: string): Promise<void> {
  const lines = await popup.$$('.digest li.line');
  for (const line of lines) {
    if (await isLine(line, list, title)) {
      await line.$eval('button', (button) => {
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await (await line.$('button'))?.click();
      return;
    }
  }
  throw new Error(`the popup lists no "${title}" under ${list}`);
}

function isLine(line: ElementHandle, list: PopupList, title: string): Promise<boolean> {
  return line.evaluate(
    (element, wantedList, wantedTitle) =>
      element.closest('section')?.querySelector('h2')?.innerText.startsWith(wantedList) === true &&
      element.querySelector<HTMLElement>('.line-title')?.innerText === wantedTitle,
    list,
    title,
  );
}

/** Presses a switch with the real pointer: browsers ask for permissions only in a reader's own click. */
export async function pressSwitch(popup: Page, label: string): Promise<void> {
  await popup.bringToFront();
  const input = await switchOf(popup, label);
  await input.click();
}

export async function isOn(popup: Page, label: string): Promise<boolean> {
  const input = await switchOf(popup, label);
  return input.evaluate((element) => element.checked);
}

async function switchOf(popup: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  for (const input of await popup.$$('input[role=switch]')) {
    const text = await input.evaluate((element) => element.closest('label')?.innerText.trim() ?? '');
    if (text === label) return input.toElement('input');
  }
  throw new Error(`the popup has no switch "${label}": ${await popupText(popup)}`);
}
