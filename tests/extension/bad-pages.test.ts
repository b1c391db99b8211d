import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES } from '../../scripts/browsers/find';
import { paintedMarks, waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { openPopup, popupText } from '../../scripts/browsers/popup';
import { openTab } from '../../scripts/browsers/tabs';
import { badPages, changingPage, halfLoadedPage, LAST_WORDS } from './driver/bad-pages';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';

const HALF = 'http://www.dw.com/en/storm-tears-roofs-from-houses/a-60000010';
const CHANGING = 'http://www.dw.com/en/storm-live-and-changing/a-60000011';

/** Pages of the browser itself. */
const BROWSER_PAGES = { chromium: ['about:blank', 'chrome://version/'], firefox: ['about:blank', 'about:license'] };

describe.each(FAMILIES)('in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  it.each(badPages())('$name comes to a clear outcome', async ({ address, page, outcomes }) => {
    const tab = await session.open(address, page);
    const popup = await openPopup(session, tab);
    expect(outcomes).toContain(await outcomeOf(popup));
    expect(await popupText(popup)).toMatch(/[a-z]+ [a-z]+/);
    await popup.close();
    await tab.page.close();
  });

  it('a page that is no article is read when the reader asks for it', async () => {
    const front = badPages().find(({ outcomes }) => outcomes.includes('not-article') && outcomes.length === 1);
    if (front === undefined) throw new Error('no page that is plainly no article');
    const tab = await session.open(front.address, front.page);
    const popup = await openPopup(session, tab);
    await outcomeOf(popup);
    await popup.click('.unread button.action');
    await waitUntil(async () => (await stateOf(popup)) !== 'not-article', { what: 'an answer', timeout: 10_000 });
    expect(['read', 'empty']).toContain(await outcomeOf(popup));
    await popup.close();
    await tab.page.close();
  });

  it('a half-loaded page is said to be loading, and read when the rest has come', async () => {
    const tab = await session.open(HALF, halfLoadedPage());
    const popup = await openPopup(session, tab);
    expect(['opening', 'reading', 'read', 'silent', 'refused']).toContain(await stateOf(popup));
    session.loopback.finish();
    await tab.page.bringToFront();
    expect((await waitForMarks(tab.page)).length).toBeGreaterThan(0);
    await popup.close();
    await tab.page.close();
  });

  it('a page that replaces its article while it is read is marked as it stands at the end', async () => {
    const tab = await session.open(CHANGING, changingPage());
    await waitUntil(() => tab.page.evaluate((words) => document.body.innerText.includes(words), LAST_WORDS), {
      what: 'the last version',
      timeout: 15_000,
    });
    await waitUntil(() => allMarksStand(tab.page), { what: 'marks on the last version', timeout: 15_000 });
    await tab.page.close();
  });

  it.each(BROWSER_PAGES[family])('the popup says that %s cannot be read', async (address) => {
    // Going to one of its own pages, Firefox changes the tab's process and loses the load event.
    const tab = await openTab(session, address, { wait: false });
    const popup = await openPopup(session, tab);
    expect(await outcomeOf(popup)).toBe('refused');
    expect(await popupText(popup)).toMatch(/cannot be read|lets? no extension/i);
    await popup.close();
    await tab.page.close();
  });

  it('a message that does not fit its type is answered with what was expected', async () => {
    const popup = await openPopup(session, { id: 0 });
    const answers = (await popup.evaluate(`(async () => {
      const { runtime } = globalThis.browser ?? globalThis.chrome;
      const requests = [42, null, { document: {} }, { document: { text: 'x'.repeat(3_000_000) }, anyway: 'yes' }];
      return Promise.all(requests.map((request) => runtime.sendMessage({ sidelight: 'analyse', request })));
    })()`)) as readonly unknown[];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('does not fit') as string });
    }
    await popup.close();
  });

  it('asks nothing of any host but the pages', () => {
    expectNoOtherHosts(session, [HALF]);
  });

  it('says nothing in any console', () => expectNoComplaints(session));
});

/** The state the popup comes to rest in. */
async function outcomeOf(popup: Page): Promise<string> {
  const busy = ['', 'opening', 'reading'];
  let state = '';
  await waitUntil(
    async () => {
      state = await stateOf(popup);
      return !busy.includes(state);
    },
    { what: 'the popup to come to an outcome', timeout: 60_000 },
  );
  return state;
}

function stateOf(popup: Page): Promise<string> {
  return popup
    .evaluate(() =>
      document.querySelector('.digest') === null
        ? (document.querySelector<HTMLElement>('.unread')?.dataset.state ?? '')
        : 'read',
    )
    .catch(() => '');
}

/** Whether there are marks, and each of them lies on words the page has now. */
async function allMarksStand(page: Page): Promise<boolean> {
  const marks = await paintedMarks(page);
  const text = await page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
  const stands = marks.every((mark) => mark.text !== '' && text.includes(mark.text.replace(/\s+/g, ' ')));
  return marks.some((mark) => mark.text.includes('Rui Bettencourt') || mark.text.includes(LAST_WORDS)) && stands;
}
