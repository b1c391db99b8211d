import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { cardCopy } from '../../../scripts/browsers/card';
import { waitUntil } from '../../../scripts/browsers/marks';

/** The map on the open card, out of its closed root; null while there is none. */
export async function cardMap(page: Page): Promise<Element | null> {
  const { html } = await cardCopy(page);
  return parseHTML(`<body>${html}</body>`).document.querySelector('.map svg[role=img]');
}

export function waitForCardMap(page: Page): Promise<void> {
  return waitUntil(async () => (await cardMap(page)) !== null, { what: 'the map on the card', timeout: 10_000 });
}
