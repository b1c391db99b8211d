import type { Page } from 'puppeteer-core';

/** Names of our highlights in the page's registry begin with this. See page/marks/painter.ts. */
const PREFIX = 'sidelight-';

/** A painted range: its kind ("person", "figure" …) and the page's text under it. */
export interface PaintedMark {
  readonly kind: string;
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is painted on the page now, by kind and then in the order of the highlight. */
export async function paintedMarks(page: Page): Promise<readonly PaintedMark[]> {
  return page.evaluate(
    (prefix) =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        name.startsWith(prefix)
          ? [...highlight].map((range) => ({ kind: name.slice(prefix.length), text: (range as Range).toString() }))
          : [],
      ),
    PREFIX,
  );
}

/** Waits until something is painted. Throws after `timeout` milliseconds. */
export async function waitForMarks(page: Page, timeout = 20_000): Promise<readonly PaintedMark[]> {
  const began = Date.now();
  for (;;) {
    const marks = await paintedMarks(page).catch(() => []);
    if (marks.length > 0) return marks;
    if (Date.now() - began > timeout) throw new Error(`no marks on ${page.url()} after ${timeout} ms`);
    await pause(50);
  }
}

/** Waits until nothing is painted any more. Throws after `timeout` milliseconds. */
export async function waitForNoMarks(page: Page, timeout = 10_000): Promise<void> {
  await waitUntil(async () => (await paintedMarks(page)).length === 0, { what: 'marks to go', timeout });
}

/** Scrolls the first mark with these words into the middle of the window, and gives the middle of its first line. Null without such a mark. */
export async function pointOfMark(page: Page, mark: PaintedMark): Promise<Point | null> {
  return page.evaluate(
    (name, text) => {
      const range = [...(CSS.highlights.get(name) ?? [])].find((each) => (each as Range).toString() === text) as
        Range | undefined;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range?.getClientRects()[0];
      return line === undefined ? null : { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    },
    PREFIX + mark.kind,
    mark.text,
  );
}

/** Polls until `holds` is true. Throws, saying what was waited for. */
export async function waitUntil(
  holds: () => Promise<boolean>,
  { what, timeout }: { readonly what: string; readonly timeout: number },
): Promise<void> {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > timeout) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
