import type { ElementHandle, Page } from 'puppeteer-core';
import { callBidi, contextOf } from './bidi';
import { type PaintedMark, pause, pointOfMark, waitUntil } from './marks';

/** Everything of ours in a page lies in one element, with a closed shadow root. See page/host/host.ts. */
export const HOST_SELECTOR = 'sidelight-card';

/** The text of the open card; "" when no card is open, null when there is no host element either. */
export async function cardText(page: Page): Promise<string | null> {
  const text = await callInCard(page, `(root) => root.querySelector('.card')?.innerText ?? ''`);
  return text?.replace(/\s+/g, ' ').trim() ?? null;
}

/** What the buttons of the open card are called by those who hear them, in order of focus. */
export async function cardButtons(page: Page): Promise<readonly string[]> {
  const names = await callInCard(page, NAMES_OF_BUTTONS);
  return names === null ? [] : (JSON.parse(names) as string[]);
}

/** Clicks the first button of the open card whose name begins so, with the real pointer. Throws when there is none in sight. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const point = await callInCard(page, CENTRE_OF_BUTTON, name);
  if (point === null || point === '')
    throw new Error(`the card has no button "${name}": ${(await cardButtons(page)).join(' | ')}`);
  const { x, y } = JSON.parse(point) as { x: number; y: number };
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** The open card's markup and styles, so that it can be looked at outside its closed root. */
export async function cardCopy(page: Page): Promise<{ readonly html: string; readonly css: string }> {
  const copy = await callInCard(page, COPY_OF_CARD);
  if (copy === null || copy === '') throw new Error('no card is open');
  return JSON.parse(copy) as { html: string; css: string };
}

const COPY_OF_CARD = `(root) => JSON.stringify({
  html: root.querySelector('.sidelight').outerHTML,
  css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n'),
})`;

/** What the focused button of the open card is called; "" when the focus is elsewhere. */
export async function focusedInCard(page: Page): Promise<string> {
  return (await callInCard(page, NAME_OF_FOCUSED)) ?? '';
}

/** Whether the focus is anywhere in the card. */
export async function isFocusInCard(page: Page): Promise<boolean> {
  return (await callInCard(page, HAS_FOCUS)) === 'yes';
}

const HAS_FOCUS = `(root) => root.activeElement === null ? 'no' : 'yes'`;

const NAME_OF_FOCUSED = `(root) => {
  const button = root.activeElement?.closest('button, summary');
  return button?.getAttribute('aria-label') ?? button?.innerText ?? '';
}`;

const NAMES_OF_BUTTONS = `(root) => JSON.stringify([...root.querySelectorAll('.card button, .card summary')]
  .filter((button) => button.checkVisibility())
  .map((button) => button.getAttribute('aria-label') ?? button.innerText))`;

const CENTRE_OF_BUTTON = `(root, name) => {
  const button = [...root.querySelectorAll('.card button, .card summary')]
    .find((each) => (each.getAttribute('aria-label') ?? each.innerText).startsWith(name));
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  return box === undefined ? '' : JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}`;

/**
 * Calls a function with the card's closed root and a word.
 *
 * @param declaration of a function of the root that gives a string.
 *
 * @returns null when there is no host element.
 */
async function callInCard(page: Page, declaration: string, word = ''): Promise<string | null> {
  const host = await page.$(HOST_SELECTOR);
  if (host === null) return null;
  try {
    return await (isBidi(host)
      ? callInFirefox(page, host, { declaration, word })
      : callInChromium(page, host, { declaration, word }));
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

interface Call {
  readonly declaration: string;
  readonly word: string;
}

async function callInFirefox(page: Page, host: ElementHandle, { declaration, word }: Call): Promise<string> {
  const root = (host as unknown as BidiHandle).remoteValue().value?.shadowRoot;
  if (root === null || root === undefined) return '';
  return callBidi(page.browser(), {
    functionDeclaration: declaration,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: word }],
    context: contextOf(page),
  });
}

/** In Chromium the protocol sees through closed roots: the root becomes an object that a function can be called on. */
async function callInChromium(page: Page, host: ElementHandle, { declaration, word }: Call): Promise<string> {
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
      functionDeclaration: `function (word) { return (${declaration})(this, word); }`,
      arguments: [{ value: word }],
      returnByValue: true,
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}
