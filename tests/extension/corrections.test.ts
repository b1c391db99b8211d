import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardButtons,
  cardText,
  clickInCard,
  focusedInCard,
  isFocusInCard,
  hoverMark,
  waitForNoCard,
} from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { paintedMarks, waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { openDigest, popupLines, popupText } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';

const ADDRESS = 'http://www.dw.com/en/ferry-crews-walk-out-over-night-sailings/a-60000048';
const SAMPLE = readFileSync('scripts/sample/article.html', 'utf8');
/** Somebody with a full name and a family name alone. */
const FULL = 'Henrik Aasland';
const SHORT = 'Aasland';
const PARTED = `“${SHORT}” is no longer taken for ${FULL}`;

describe.each(FAMILIES)('in %s', (family) => {
  let session: Session;
  let tab: Tab;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(family);
    tab = await session.open(ADDRESS, { html: SAMPLE });
    await waitForMarks(tab.page);
    popup = await openDigest(session, tab);
    await tab.page.bringToFront();
  });
  afterAll(() => session.close());

  const people = async (): Promise<string[]> => (await popupLines(popup, 'Actors')).map(({ title }) => title);
  const openCard = async (text: string): Promise<string> => {
    await tab.page.bringToFront();
    return hoverMark(tab.page, { kind: 'person', text });
  };
  const closeCard = async (): Promise<void> => {
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab.page);
  };
  const waitForCard = (says: string): Promise<void> =>
    waitUntil(async () => (await cardText(tab.page))?.includes(says) === true, { what: says, timeout: 5_000 });
  const waitForPopup = (says: string, there = true): Promise<void> =>
    waitUntil(async () => (await popupText(popup)).includes(says) === there, {
      what: `the popup ${there ? 'to say' : 'to say no longer'}: ${says}`,
      timeout: 5_000,
    });

  it('says on the card why mentions are one, and goes to them from there', async () => {
    const card = await openCard(SHORT);
    expect(card).toContain(`${SHORT} — family name of ${FULL}`);
    expect(card).toMatch(/why these are one/i);
    await closeCard();
  });

  it('parts two that are not the same, offers to undo it, and takes it back', async () => {
    await openCard(SHORT);
    await clickInCard(tab.page, 'Not the same');
    await waitForCard(PARTED);
    await waitForPopup(`You corrected 1 thing here: ${PARTED}.`);
    expect(await people()).toEqual(expect.arrayContaining([FULL, SHORT]));
    await clickInCard(tab.page, 'Undo');
    await waitForNoCard(tab.page);
    await waitForPopup('You corrected', false);
    expect(await people()).not.toContain(SHORT);
  });

  it('remembers it for the article, however the reader comes back to it, and says so on the card', async () => {
    await openCard(SHORT);
    await clickInCard(tab.page, 'Not the same');
    await waitForCard(PARTED);
    await popup.close();
    await tab.page.close();
    tab = await session.open(`${ADDRESS}?utm_source=letter#top`, { html: SAMPLE });
    await waitForMarks(tab.page);
    popup = await openDigest(session, tab);
    await waitForPopup(PARTED);
    expect(await openCard(FULL)).toContain(`You corrected this: ${PARTED}.`);
    await closeCard();
  });

  const isMarked = async (text: string): Promise<boolean> =>
    (await paintedMarks(tab.page)).some((mark) => mark.kind === 'person' && mark.text === text);

  it('unmarks what is no name', async () => {
    await openCard(SHORT);
    await clickInCard(tab.page, 'Not a name');
    await waitForCard(`“${SHORT}” is no longer taken for a name`);
    expect(await isMarked(SHORT)).toBe(false);
    await closeCard();
    await waitForPopup('You corrected 2 things here');
    expect(await people()).not.toContain(SHORT);
  });

  it('takes all back from the popup, and the page follows', async () => {
    await popup.bringToFront();
    const [undo] = await popup.$$('.corrections > button');
    await undo?.click();
    await waitForPopup('You corrected', false);
    await tab.page.bringToFront();
    await waitUntil(() => isMarked(SHORT), { what: 'the mark to come back', timeout: 5_000 });
    expect(await openCard(SHORT)).toContain(FULL);
    await closeCard();
  });

  it('can be done from the keyboard', async () => {
    const { keyboard } = tab.page;
    const chord = async (key: 'ArrowDown' | 'Enter'): Promise<void> => {
      await keyboard.down('Alt');
      await keyboard.down('Shift');
      await keyboard.press(key);
      await keyboard.up('Shift');
      await keyboard.up('Alt');
    };
    await tab.page.bringToFront();
    // The pointer still lies on the mark of the test before: a mark that scrolls under it would open a card of its own.
    await tab.page.mouse.move(2, 2);
    await waitForNoCard(tab.page);
    const onButton = async (): Promise<boolean> => (await focusedInCard(tab.page)).startsWith('Not a name');
    // On to the first mark of a name: quotations and dates are not corrected. Marks that were just painted anew close a card.
    for (let tries = 0; tries < 10 && !(await onButton()); tries += 1) {
      await keyboard.press('Escape');
      await chord('ArrowDown');
      await chord('Enter');
      await waitUntil(async () => (await cardText(tab.page)) !== '', { what: 'a card', timeout: 5_000 });
      for (let looks = 0; looks < 20 && !(await isFocusInCard(tab.page)); looks += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const offered = (await cardButtons(tab.page)).some((name) => name.startsWith('Not a name'));
      for (let steps = 0; offered && steps < 8 && !(await onButton()); steps += 1) await keyboard.press('Tab');
    }
    expect(await focusedInCard(tab.page)).toMatch(/^Not a name/);
    await keyboard.press('Enter');
    await waitForCard('is no longer taken for a name');
    expect(await focusedInCard(tab.page)).toBe('Undo');
    await keyboard.press('Enter');
    await waitForNoCard(tab.page);
    await waitForPopup('You corrected', false);
  });

  it('asks nothing of any host but the page, and says nothing in any console', async () => {
    expectNoOtherHosts(session, [ADDRESS]);
    await expectNoComplaints(session);
  });
});
