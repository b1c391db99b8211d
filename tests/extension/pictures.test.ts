import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, clickInCard, hoverMark } from '../../scripts/browsers/card';
import { FAMILIES } from '../../scripts/browsers/find';
import { type PaintedMark, waitForMarks, waitUntil } from '../../scripts/browsers/marks';
import { openDigest } from '../../scripts/browsers/popup';
import { waitForCardMap } from './driver/maps';
import { type Session, startSession } from './driver/session';
import { setTheme, type Theme, THEMES } from './driver/theme';

const FOLDER = '.output/screenshots';
const ADDRESS = 'http://www.dw.com/en/ferry-crews-walk-out-over-night-sailings/a-60000048';
const SAMPLE = readFileSync('scripts/sample/article.html', 'utf8');

/** The kinds of mark a card is photographed of, what the card calls them, and of which words; null: of the first. */
const LABELS = [
  ['person', /^person/i, null],
  ['place', /^place/i, 'Stavanger'],
  ['figure', /^figure/i, '27'],
  ['quote', /^quot/i, null],
  ['time', /^date/i, 'last week'],
] as const;

/** Mean brightness, 0 to 255, that a light picture is above and a dark one below. */
const MIDDLE = 128;

/** Pictures for a person to look at. What a program can say of them: they are of the theme that was asked for. */
describe.each(FAMILIES)('pictures in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    session = await startSession(family);
  });
  afterAll(() => session.close());

  it.each(THEMES)('of page, card and popup, %s', async (theme) => {
    const tab = await session.open(ADDRESS, { html: SAMPLE });
    await setTheme(session, tab.page, theme);
    const marks = await waitForMarks(tab.page);
    const shoot = (page: Page, what: string): Promise<void> =>
      checkPicture(page, { theme, name: `${family}-${theme}-${what}` });
    await shoot(tab.page, 'page');

    for (const [kind, label, words] of LABELS) {
      const mark = marks.find(
        (each) => each.kind === kind && (words === null ? standsAlone(each, marks) : each.text === words),
      );
      if (mark === undefined) throw new Error(`the sample carries no mark of the kind ${kind}`);
      expect(await hoverMark(tab.page, mark)).toMatch(label);
      if (kind === 'place') await waitForCardMap(tab.page);
      await shoot(tab.page, `card-${kind}`);
      await tab.page.keyboard.press('Escape');
    }
    await hoverMark(tab.page, { kind: 'person', text: 'Aasland' });
    await clickInCard(tab.page, 'Not the same');
    await waitUntil(async () => (await cardText(tab.page))?.includes('Undo') === true, {
      what: 'Undo',
      timeout: 5_000,
    });
    await shoot(tab.page, 'card-corrected');
    await tab.page.keyboard.press('Escape');
    const popup = await openDigest(session, tab);
    await setTheme(session, popup, theme);
    await shoot(popup, 'popup');
    await waitUntil(async () => (await popup.$('.map-overview')) !== null, { what: 'the map', timeout: 10_000 });
    for (const part of ['Regions', 'Figures', 'Timeline']) {
      await popup.evaluate(SCROLL_TO, part);
      await shoot(popup, `popup-${part.toLowerCase()}`);
    }
    const [undo] = await popup.$$('.corrections > button');
    await undo?.click();
    const [credits] = await popup.$$('footer button');
    await credits?.click();
    await waitUntil(async () => (await popup.$('.corpora li')) !== null, { what: 'the credits', timeout: 5_000 });
    await shoot(popup, 'popup-credits');
    await popup.close();
    await tab.page.close();
  });
});

/** Brings the part of the digest with this heading to the top of the popup. */
const SCROLL_TO = (title: string): void => {
  const headings = [...document.querySelectorAll('.part h2')];
  headings.find(({ textContent }) => textContent.startsWith(title))?.parentElement?.scrollIntoView();
};

/** Holds no other mark: there, the pointer would open the inner one's card. */
function standsAlone(mark: PaintedMark, marks: readonly PaintedMark[]): boolean {
  return !marks.some((other) => other.kind !== mark.kind && mark.text.includes(other.text));
}

async function checkPicture(page: Page, { theme, name }: { theme: Theme; name: string }): Promise<void> {
  const file = await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  const { channels } = await sharp(file).greyscale().stats();
  const brightness = channels[0]?.mean ?? NaN;
  if (theme === 'dark') expect(brightness, name).toBeLessThan(MIDDLE);
  else expect(brightness, name).toBeGreaterThan(MIDDLE);
}
