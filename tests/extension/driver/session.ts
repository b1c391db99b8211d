import { findBrowser, type BrowserFamily } from '../../../scripts/browsers/find';
import { type ExtensionBrowser, launchWithExtension } from '../../../scripts/browsers/launch';
import { openTab, type Tab } from '../../../scripts/browsers/tabs';
import { type Complaints, watchComplaints } from './complaints';
import { type Loopback, type ServedPage, startLoopback } from './loopback';

/** Where the builds lie. */
export const BUILD: Readonly<Record<BrowserFamily, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** A browser with the built extension as people install it, whose whole traffic ends on loopback. */
export interface Session extends ExtensionBrowser {
  readonly loopback: Loopback;
  /** What any console said that it should not. */
  readonly complaints: Complaints;
  /** Serves a page and opens it in a new tab. */
  readonly open: (address: string, page: ServedPage) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export async function startSession(family: BrowserFamily, extension = BUILD[family]): Promise<Session> {
  const executable = findBrowser(family);
  if (executable === null) throw new Error(`no browser of the ${family} family: "npm test" says how to install one`);
  const loopback = await startLoopback();
  const route = { kind: 'proxy', port: loopback.port } as const;
  const extended = await launchWithExtension({ family, executable, extension, headless: true, route });
  const complaints = await watchComplaints(extended);

  return {
    ...extended,
    loopback,
    complaints,
    open: (address, page) => {
      loopback.put(address, page);
      return openTab(extended, address, { wait: page.unfinished !== true });
    },
    close: async () => {
      loopback.finish();
      await extended.browser.close();
      loopback.close();
    },
  };
}
