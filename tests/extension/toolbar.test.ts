import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES } from '../../scripts/browsers/find';
import { paintedMarks, pause, waitForMarks, waitForNoMarks, waitUntil } from '../../scripts/browsers/marks';
import { isOn, openPopup, popupText, pressSwitch } from '../../scripts/browsers/popup';
import { allowBeforehand } from './driver/grants';
import { anyExample } from './driver/pages';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';
import { clickToolbarButton } from './driver/toolbar';

/** Hosts that no list has. */
const ONCE = 'http://www.smalltownpaper.example/2025/01/14/storm-tears-roofs-from-houses';
const ALWAYS = 'http://news.readalways.example/2025/01/14/storm-tears-roofs-from-houses';

describe.each(FAMILIES)('in %s', (family) => {
  let session: Session;
  const { html } = anyExample();
  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  it('reads a page of any other host after a click on the toolbar button, and not before', async () => {
    const tab = await session.open(ONCE, { html });
    await pause(1_500);
    expect(await paintedMarks(tab.page)).toEqual([]);
    await clickToolbarButton(session, tab.page);
    expect((await waitForMarks(tab.page)).length).toBeGreaterThan(0);
    await tab.page.close();
  });

  it('is not let into a page of another host without the click, and says what to do', async () => {
    const tab = await session.open(ONCE, { html });
    const popup = await openPopup(session, tab);
    await pause(500);
    expect(await popupText(popup)).toMatch(/toolbar/i);
    expect(await paintedMarks(tab.page)).toEqual([]);
    await popup.close();
    await tab.page.close();
  });

  it('reads a site by itself once the reader has allowed it always', async () => {
    await allowBeforehand(session, 'readalways.example');
    const clicked = await session.open(ALWAYS, { html });
    await clickToolbarButton(session, clicked.page);
    await waitForMarks(clicked.page);
    const popup = await openPopup(session, clicked);
    await pressSwitch(popup, 'Always read on this site');
    await waitUntil(() => isOn(popup, 'Always read on this site'), { what: 'the permission', timeout: 5_000 });
    await popup.close();
    await clicked.page.close();
    // The site is registered a moment after the permission is there.
    await pause(1_000);

    const tab = await session.open(ALWAYS, { html });
    expect((await waitForMarks(tab.page)).length).toBeGreaterThan(0);
    await tab.page.close();
  });

  it('takes its marks away on a pause everywhere, and brings them back', async () => {
    const { address } = anyExample();
    const tab = await session.open(address, { html });
    await waitForMarks(tab.page);
    const popup = await openPopup(session, tab);
    await pressSwitch(popup, 'Pause everywhere');
    await waitForNoMarks(tab.page);
    await pressSwitch(popup, 'Pause everywhere');
    await tab.page.bringToFront();
    expect((await waitForMarks(tab.page)).length).toBeGreaterThan(0);
    await popup.close();
    await tab.page.close();
  });

  it('asks nothing of any host but the pages', () => {
    expectNoOtherHosts(session, [ONCE, ALWAYS, anyExample().address]);
  });

  it('says nothing in any console', () => expectNoComplaints(session));
});
