import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverMark } from '../browsers/card';
import type { ExtensionBrowser } from '../browsers/launch';
import { waitForMarks } from '../browsers/marks';
import { openPopup } from '../browsers/popup';
import { openTab } from '../browsers/tabs';

const FOLDER = '.output/screenshots';

/** Whose card is shown: somebody with a role, who says something. */
const CARD_OF = 'Henrik Aasland';

/** Opens the article and writes pictures of the page with marks, of a card, and of the popup. Prints their paths. */
export async function photograph(extended: ExtensionBrowser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const tab = await openTab(extended, address);
  const marks = await waitForMarks(tab.page);
  await shoot(tab.page, 'sample-page');

  const person = marks.find(({ kind, text }) => kind === 'person' && text === CARD_OF) ?? marks[0];
  if (person === undefined) throw new Error('the sample article carries no marks');
  await hoverMark(tab.page, person);
  await shoot(tab.page, 'sample-card');

  const popup = await openPopup(extended, tab);
  await shoot(popup, 'sample-popup');
}

async function shoot(page: Page, name: string): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}
