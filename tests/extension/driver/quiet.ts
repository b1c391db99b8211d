import { expect } from 'vitest';
import type { BrowserFamily } from '../../../scripts/browsers/find';
import type { Session } from './session';

/** What each browser asks of its own makers, with no extension installed too. The proxy refuses all of it. */
const BROWSERS_OWN: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'],
  firefox: ['firefox.settings.services.mozilla.com', 'dummy.test'],
};

/** Nothing was asked of any host but the pages' own, in the whole life of the browser. */
export function expectNoOtherHosts({ family, loopback }: Session, pages: readonly string[]): void {
  const allowed = new Set([...pages.map((address) => new URL(address).hostname), ...BROWSERS_OWN[family]]);
  expect([...loopback.askedHosts].filter((host) => !allowed.has(host))).toEqual([]);
}

/** No console has anything to say. */
export async function expectNoComplaints({ complaints }: Session): Promise<void> {
  // The browser itself asks for a site's icon, and complains where the page's policy forbids it.
  const said = (await complaints.all()).filter((line) => !line.includes('/favicon.ico'));
  expect(said).toEqual([]);
}
