import type { ElementHandle, Page } from 'puppeteer-core';
import { callBidi, contextOf } from './bidi';
import { type PaintedMark, pause, pointOfMark, waitUntil } from './marks';

/** Everything of ours in a page lies in one element, with a closed shadow root. See page/host/host.ts. */
export const HOST_SELECTOR = 'sidelight-card';

/** The text of the open card; "" when no card is open, null when there is no host element either. */
export async function cardText(page: Page): Promise<string | null> {
  const host = await page.$(HOST_SELECTOR);
  if (host === null) return null;
  try {
    const text = await (isBidi(host) ? textInFirefox(page, host) : textInChromium(page, host));
    return text.replace(/\s+/g, ' ').trim();
  } finally {
    await host.dispose();
  }
}

/** Rests the real pointer on a mark until its card opens, and gives the card's text. */
export async function hoverMark(page: Page, mark: PaintedMark): Promise<string> {
  const point = await pointOfMark(page, mark);
  if (point === null) throw new Error(`no ${mark.kind} mark "${mark.text}" on ${page.url()}`);
  // A pointer arrives from somewhere: the second step is the one that ends on the mark.
  await page.mouse.move(point.x - 3, point.y, { steps: 2 });
  await pause(50);
  await page.mouse.move(point.x, point.y);
  await waitUntil(async () => hasText(await cardText(page)), { what: `a card for "${mark.text}"`, timeout: 8_000 });
  // Until it has faded in, for pictures.
  await pause(300);
  return (await cardText(page)) ?? '';
}

export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil(async () => !hasText(await cardText(page)), { what: 'the card to close', timeout: 5_000 });
}

function hasText(text: string | null): boolean {
  return text !== null && text !== '';
}

/** In Firefox the handle carries the closed root, and the root can be handed to a function. */
interface BidiHandle {
  remoteValue(): { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } };
}

function isBidi(host: ElementHandle): boolean {
  return 'remoteValue' in host;
}

const CARD_TEXT = `(root) => root.querySelector('.card')?.innerText ?? ''`;

async function textInFirefox(page: Page, host: ElementHandle): Promise<string> {
  const root = (host as unknown as BidiHandle).remoteValue().value?.shadowRoot;
  if (root === null || root === undefined) return '';
  return callBidi(page.browser(), {
    functionDeclaration: CARD_TEXT,
    arguments: [{ sharedId: root.sharedId }],
    context: contextOf(page),
  });
}

/** In Chromium the protocol sees through closed roots: the root becomes an object that a function can be called on. */
async function textInChromium(page: Page, host: ElementHandle): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { node } = await session.send('DOM.describeNode', {
      backendNodeId: await host.backendNodeId(),
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    if (root === undefined) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return '';
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${CARD_TEXT})(this); }`,
      returnByValue: true,
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}
