import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_SELECTOR } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { paintedMarks, pause, waitUntil } from '../../scripts/browsers/marks';
import { openPopup, popupText } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { type BrokenBuild, buildWithModel, ofAnotherVersion, withFlippedByte } from './driver/builds';
import { anyExample } from './driver/pages';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';

const CASES = [
  ['damaged', withFlippedByte, /damaged/],
  ['of another version', ofAnotherVersion, /another version/],
  ['missing', null, /missing/],
] as const;

describe.each(FAMILIES)('in %s', (family) => {
  describe.each(CASES)('with a model that is %s', (_, damage, says) => {
    let build: BrokenBuild;
    let session: Session;
    let tab: Tab;
    const { address, html } = anyExample();
    beforeAll(async () => {
      build = buildWithModel(family, damage);
      session = await startSession(family, build.folder);
      tab = await session.open(address, { html });
    });
    afterAll(async () => {
      await session.close();
      build.remove();
    });

    it('says in the popup that Sidelight cannot read, why, and what to do', async () => {
      const popup = await openPopup(session, tab);
      await waitUntil(async () => (await popupText(popup)).includes('Sidelight cannot read'), {
        what: 'the refusal',
        timeout: 10_000,
      });
      const text = await popupText(popup);
      expect(text).toMatch(says);
      expect(text).toContain('Install Sidelight again');
      expect(await badgeOf(popup, tab)).toEqual({ text: '!', title: 'Sidelight cannot read: click to see why' });
      await popup.close();
    });

    it('leaves the page as it is', async () => {
      await tab.page.bringToFront();
      await tab.page.mouse.move(300, 300, { steps: 4 });
      await pause(600);
      expect(await paintedMarks(tab.page)).toEqual([]);
      expect(await tab.page.$(HOST_SELECTOR)).toBeNull();
    });

    it('says so again, and no credits, when they are asked for', async () => {
      const popup = await openPopup(session, tab);
      const [link] = await popup.$$('footer button');
      await link?.click();
      await waitUntil(async () => says.test(await popupText(popup)), { what: 'the refusal', timeout: 5_000 });
      expect(await popup.$('.corpora')).toBeNull();
      await popup.close();
    });

    it('says nothing in any console, and asks nobody', async () => {
      expectNoOtherHosts(session, [address]);
      // The browser itself notes a file of the extension that is not there, in the extension's own console.
      if (damage !== null) await expectNoComplaints(session);
    });
  });
});

/** What the toolbar shows of a tab. */
async function badgeOf(popup: Page, { id }: Tab): Promise<{ readonly text: string; readonly title: string }> {
  const source = `(async () => {
    const { action } = globalThis.browser ?? globalThis.chrome;
    return { text: await action.getBadgeText({ tabId: ${id} }), title: await action.getTitle({ tabId: ${id} }) };
  })()`;
  return (await popup.evaluate(source)) as { text: string; title: string };
}
