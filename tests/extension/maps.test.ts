import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, hoverMark, waitForNoCard } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { openDigest } from '../../scripts/browsers/popup';
import type { Tab } from '../../scripts/browsers/tabs';
import { cardMap, waitForCardMap } from './driver/maps';
import { expectNoComplaints, expectNoOtherHosts } from './driver/quiet';
import { BUILD, type Session, startSession } from './driver/session';

const ADDRESS = 'http://www.dw.com/en/ferry-crews-walk-out-over-night-sailings/a-60000048';
const SAMPLE = readFileSync('scripts/sample/article.html', 'utf8');
/** Bytes of the content script, gzipped: what every tab with an article loads. */
const MAX_CONTENT_SCRIPT = 60_000;

describe.each(FAMILIES)('maps in %s', (family) => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await startSession(family);
    tab = await session.open(ADDRESS, { html: SAMPLE });
    await waitForMarks(tab.page);
  });
  afterAll(() => session.close());

  describe('on the card of a place', () => {
    beforeAll(async () => {
      await tab.page.bringToFront();
      await hoverMark(tab.page, { kind: 'place', text: 'Stavanger' });
      await waitForCardMap(tab.page);
    });
    afterAll(async () => {
      await tab.page.keyboard.press('Escape');
      await waitForNoCard(tab.page);
    });

    it('show the place in its country, and say so in words', async () => {
      const map = await cardMap(tab.page);
      expect(map?.getAttribute('aria-label')).toBe('Map: Stavanger in the south-west of Norway');
      expect(map?.querySelectorAll('circle.map-dot')).toHaveLength(1);
      expect(map?.querySelector('path.map-home')?.getAttribute('d')).toMatch(/^M[\d.-]/);
      const names = [...(map?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
      expect(names).toEqual(expect.arrayContaining(['Stavanger', 'Norway']));
    });

    it('stand beside what the article says of how places lie', async () => {
      expect(await cardText(tab.page)).toMatch(/in Rogaland, Norway.*how it lies.*160 kilometres south of Bergen/i);
    });
  });

  describe('in the popup', () => {
    let popup: Page;
    beforeAll(async () => {
      popup = await openDigest(session, tab);
      await popup.bringToFront();
      await waitUntil(async () => (await popup.$('.map-overview .map-place')) !== null, {
        what: 'the map of the regions',
        timeout: 10_000,
      });
    });
    afterAll(() => popup.close());

    it('are zoomed by the buttons and by keys, and shown whole again', async () => {
      expect(await scaleOf(popup)).toBe(1);
      await press(popup, 'Zoom in');
      await press(popup, 'Zoom in');
      const near = await scaleOf(popup);
      expect(near).toBeGreaterThan(2);
      await press(popup, 'Zoom out');
      expect(await scaleOf(popup)).toBeLessThan(near);
      await press(popup, 'Show all places');
      expect(await scaleOf(popup)).toBe(1);

      await popup.evaluate(FOCUS_MAP);
      await popup.keyboard.press('+');
      await waitUntil(async () => (await scaleOf(popup)) > 1, { what: 'the key + to zoom', timeout: 3_000 });
      const before = await transformOf(popup);
      await popup.keyboard.press('ArrowRight');
      await waitUntil(async () => (await transformOf(popup)) !== before, { what: 'the arrow to move', timeout: 3_000 });
      await popup.keyboard.press('0');
      await waitUntil(async () => (await scaleOf(popup)) === 1, { what: 'the key 0 to show all', timeout: 3_000 });
    });

    it('hold places that keep clear of the buttons', async () => {
      expect(await popup.evaluate(NAMES_UNDER_BUTTONS)).toEqual([]);
    });

    it('go from a place, reached by Tab, to the article', async () => {
      await tab.page.evaluate(() => {
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      });
      await popup.bringToFront();
      await popup.evaluate(FOCUS_MAP);
      for (let pressed = 0; pressed < 12 && !(await focused(popup)).startsWith('Oban'); pressed += 1)
        await popup.keyboard.press('Tab');
      expect(await focused(popup)).toBe('Oban: go to it in the article');
      await popup.keyboard.press('Enter');
      await tab.page.bringToFront();
      await waitUntil(() => tab.page.evaluate(IS_IN_VIEW, 'Oban'), { what: 'Oban to come into view', timeout: 5_000 });
    });
  });

  it('need nothing from any other host', () => {
    expectNoOtherHosts(session, [ADDRESS]);
  });

  it('say nothing in any console', () => expectNoComplaints(session));

  it('leave the content script small: outlines stay in the background, the zoom in the popup', () => {
    const built = (file: string): string => readFileSync(path.join(BUILD[family], file), 'utf8');
    const content = built('content-scripts/article.js');
    expect(gzipSync(content).length).toBeLessThan(MAX_CONTENT_SCRIPT);
    // Names that no minifier changes: of d3-geo and topojson, and of d3-zoom.
    const inside = (source: string): string[] =>
      ['clipAngle', 'GeometryCollection', 'translateExtent'].filter((name) => source.includes(name));
    expect(inside(content)).toEqual([]);
    expect(inside(built('background.js'))).toEqual(['clipAngle', 'GeometryCollection']);
  });
});

async function press(popup: Page, label: string): Promise<void> {
  await (await popup.$(`.map-buttons button[aria-label="${label}"]`))?.click();
}

function transformOf(popup: Page): Promise<string> {
  return popup.$eval('.map-overview .map-ground', (ground) => ground.getAttribute('transform') ?? '');
}

async function scaleOf(popup: Page): Promise<number> {
  return Number(/scale\(([\d.]+)\)/.exec(await transformOf(popup))?.[1]);
}

function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

const FOCUS_MAP = (): void => {
  document.querySelector<SVGElement>('.map-overview > svg')?.focus();
};

/** Names on the map that the zoom buttons cover. */
const NAMES_UNDER_BUTTONS = (): string[] => {
  const buttons = document.querySelector('.map-buttons')?.getBoundingClientRect();
  if (buttons === undefined) throw new Error('expected buttons on the map');
  return [...document.querySelectorAll('.map-overview text')]
    .filter((name) => {
      const { right, top, bottom } = name.getBoundingClientRect();
      return right > buttons.left && top < buttons.bottom && bottom > buttons.top;
    })
    .map(({ textContent }) => textContent);
};

/** Whether a marked range with these words lies within the window. */
const IS_IN_VIEW = (words: string): boolean =>
  [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight] as Range[])
    .some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return range.toString() === words && top >= 0 && bottom <= innerHeight;
    });
