import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardCopy, clickInCard, hoverMark } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { pause, waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { openDigest, openPopup, popupText } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { buildWithModel, withFlippedByte } from './driver/builds';
import { waitForCardMap } from './driver/maps';
import { type Session, startSession } from './driver/session';
import { setTheme, THEMES } from './driver/theme';

const ADDRESS = 'http://www.dw.com/en/ferry-crews-walk-out-over-night-sailings/a-60000048';
const SAMPLE = readFileSync('scripts/sample/article.html', 'utf8');
/** As narrow as a popup gets. */
const NARROW = { width: 360, height: 600 };

describe.each(FAMILIES)('in %s', (family) => {
  let session: Session;
  let tab: Tab;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(family);
    tab = await session.open(ADDRESS, { html: SAMPLE });
    await waitForMarks(tab.page);
    popup = await openDigest(session, tab);
    await popup.setViewport(NARROW);
    await waitUntil(async () => (await popup.$('.map-overview .map-place')) !== null, {
      what: 'the map of the regions',
      timeout: 10_000,
    });
  });
  afterAll(() => session.close());

  describe.each(THEMES)('%s', (theme) => {
    beforeAll(() => setTheme(session, popup, theme));

    it('the digest has no faults', async () => {
      expect(await faultsOf(popup)).toEqual([]);
    });

    it('the card of a person has none, nor what stands there after a correction', async () => {
      await tab.page.bringToFront();
      await setTheme(session, tab.page, theme);
      await hoverMark(tab.page, { kind: 'person', text: 'Aasland' });
      const page = await openPopup(session, tab);
      await setTheme(session, page, theme);
      const faultsOfCard = async (): Promise<string[]> => {
        await lookAt(page, await cardCopy(tab.page));
        return faultsOf(page);
      };
      expect(await faultsOfCard()).toEqual([]);
      await tab.page.bringToFront();
      await clickInCard(tab.page, 'Not the same');
      await pause(800);
      expect(await faultsOfCard()).toEqual([]);
      await tab.page.bringToFront();
      await tab.page.keyboard.press('Escape');
      await page.close();
    });

    it('the card of a place with its map has none', async () => {
      await tab.page.bringToFront();
      await setTheme(session, tab.page, theme);
      await hoverMark(tab.page, { kind: 'place', text: 'Stavanger' });
      await waitForCardMap(tab.page);
      const page = await openPopup(session, tab);
      await setTheme(session, page, theme);
      await lookAt(page, await cardCopy(tab.page));
      expect(await page.$('svg[role=img][aria-label]')).not.toBeNull();
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
      await tab.page.bringToFront();
      await tab.page.keyboard.press('Escape');
    });

    it('the digest with corrections has none, and can be undone', async () => {
      await popup.bringToFront();
      await waitUntil(async () => (await popupText(popup)).includes('You corrected'), {
        what: 'the correction in the popup',
        timeout: 5_000,
      });
      expect(await faultsOf(popup)).toEqual([]);
      const [undo] = await popup.$$('.corrections > button');
      await undo?.click();
      await waitUntil(async () => !(await popupText(popup)).includes('You corrected'), {
        what: 'the correction to go',
        timeout: 5_000,
      });
    });

    it('the credits have none; Escape leaves them, and the focus is where it was', async () => {
      const [link] = await popup.$$('footer button');
      await link?.click();
      await waitUntil(async () => (await popup.$('.corpora li')) !== null, { what: 'the credits', timeout: 5_000 });
      expect(await faultsOf(popup)).toEqual([]);
      expect(await focusIn(popup)).toContain('Back');
      await popup.keyboard.press('Escape');
      await waitUntil(async () => (await popup.$('.digest')) !== null, { what: 'the digest', timeout: 5_000 });
      await waitUntil(async () => (await focusIn(popup)) === 'Credits', { what: 'the focus', timeout: 2_000 });
    });

    it('nothing is wider than the window', async () => {
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    });
  });

  it('the refusal has no faults', async () => {
    const build = buildWithModel(family, withFlippedByte);
    const broken = await startSession(family, build.folder);
    try {
      const page = await openPopup(broken, await broken.open(ADDRESS, { html: SAMPLE }));
      await waitUntil(async () => (await popupText(page)).includes('cannot read'), {
        what: 'the refusal',
        timeout: 10_000,
      });
      expect(await faultsOf(page)).toEqual([]);
    } finally {
      await broken.close();
      build.remove();
    }
  });
});

/** What axe finds, one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Axe cannot enter a closed root from the page: the card is copied into a page of the extension. */
async function lookAt(page: Page, copy: { readonly html: string; readonly css: string }): Promise<void> {
  await page.evaluate(({ html, css }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const other of document.querySelectorAll('link[rel=stylesheet], style')) other.remove();
    document.body.innerHTML = `<main><h1 style="color: #000; background: #fff">Card</h1>${html}</main>`;
  }, copy);
}

function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
