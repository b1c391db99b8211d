import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_SELECTOR, hoverMark, waitForNoCard } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { paintedMarks, waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { clickLine, openDigest, popupLines } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { bareQuote, bareRole } from '../examples/reading';
import { EXAMPLE_PAGES } from './driver/pages';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { type Session, startSession } from './driver/session';

/** The same page on a host the extension does not read. */
const UNREAD = 'http://unread.example/page';

describe.each(FAMILIES)('in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  describe.each(EXAMPLE_PAGES)('the $name article', ({ example, address, html }) => {
    let tab: Tab;
    let popup: Page;
    beforeAll(async () => {
      tab = await session.open(address, { html });
      await waitForMarks(tab.page);
      popup = await openDigest(session, tab);
      await tab.page.bringToFront();
    });

    it('is marked with names, places, figures and quotes', async () => {
      const kinds = new Set((await paintedMarks(tab.page)).map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(['person', 'place', 'figure', 'quote', 'time']));
    });

    it.each(example.people)('shows a card with the role when the pointer rests on $name', async ({ name, role }) => {
      const card = await hoverMark(tab.page, { kind: 'person', text: name });
      expect(card).toContain(name);
      expect(card.toLowerCase()).toContain(bareRole(role));
      await tab.page.keyboard.press('Escape');
      await waitForNoCard(tab.page);
    });

    it('changes nothing in the page but for its one element', async () => {
      const unread = await session.open(UNREAD, { html });
      expect(await paintedMarks(unread.page)).toEqual([]);
      expect(await tab.page.$(HOST_SELECTOR)).not.toBeNull();
      expect(await markupOf(tab.page)).toBe(await markupOf(unread.page));
      await unread.page.close();
      await tab.page.bringToFront();
    });

    it.each(example.people)('lists $name with the role among the actors', async ({ name, role }) => {
      const line = (await popupLines(popup, 'Actors')).find(({ title }) => title === name);
      expect(line?.text.toLowerCase()).toContain(bareRole(role));
    });

    it.each([...example.unnamed, ...example.placesThatAct])('lists %s among the actors', async (name) => {
      expect((await popupLines(popup, 'Actors')).map(({ title }) => title)).toContain(name);
    });

    it.each(example.expected.regions)('lists the region $name once', async ({ name, aliases = [] }) => {
      const titles = (await popupLines(popup, 'Regions')).map(({ title }) => title);
      expect(titles.filter((title) => [name, ...aliases].includes(title))).toHaveLength(1);
    });

    it('lists at least three quarters of the figures, and no number that is none', async () => {
      const titles = (await popupLines(popup, 'Figures')).map(({ title }) => title);
      const found = example.expected.figures.filter(({ text }) => titles.some((title) => isSameFigure(title, text)));
      expect(found.length, titles.join(' | ')).toBeGreaterThanOrEqual(example.figuresAtLeast);
      expect(titles.filter((title) => example.expected.notFigures.includes(title))).toEqual([]);
    });

    it.each(example.quotes)('lists the $directness quotation of $speaker: $content', async ({ content, speaker }) => {
      const wanted = content.map(bareQuote);
      const line = (await popupLines(popup, 'Quotes')).find(({ title }) =>
        wanted.every((piece) => title.includes(piece)),
      );
      expect(line?.group).toContain(speaker);
    });

    it('scrolls to the actor that is clicked in the popup', async () => {
      const last = example.people.at(-1)?.name ?? '';
      await tab.page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      });
      await popup.bringToFront();
      await clickLine(popup, 'Actors', last);
      await tab.page.bringToFront();
      await waitUntil(() => isInView(tab.page, last), { what: `${last} to come into view`, timeout: 5_000 });
      expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });

  it('asks nothing of any host but the pages', () => {
    expectNoOtherHosts(session, [UNREAD, ...EXAMPLE_PAGES.map(({ address }) => address)]);
  });

  it('says nothing in any console', () => expectNoComplaints(session));
});

/** The page's markup without our element: what the page's own scripts and styles can see. */
function markupOf(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of root.querySelectorAll(host)) element.remove();
    return root.outerHTML;
  }, HOST_SELECTOR);
}

function isSameFigure(title: string, expected: string): boolean {
  return title === expected || (title.length > 3 && (title.includes(expected) || expected.includes(title)));
}

/** Whether a mark with these words lies within the window. */
function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return ranges.some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return range.toString() === text && top >= 0 && bottom <= innerHeight;
    });
  }, words);
}
