import type { CDPSession, Target } from 'puppeteer-core';
import { callInFirefoxWindow } from '../../../scripts/browsers/bidi';
import type { ExtensionBrowser } from '../../../scripts/browsers/launch';

/** Errors and warnings from every console: pages, content scripts, popup, background. */
export interface Complaints {
  /** One line each, since the start. */
  readonly all: () => Promise<readonly string[]>;
}

/** Begins to listen in all contexts there are and will be. */
export async function watchComplaints(extended: ExtensionBrowser): Promise<Complaints> {
  return extended.family === 'chromium' ? watchChromium(extended) : watchFirefox(extended);
}

/** The protocol repeats what was said before one came: nothing is lost by attaching late. */
async function watchChromium({ browser }: ExtensionBrowser): Promise<Complaints> {
  const said: string[] = [];
  const attached = new Map<Target, Promise<void>>();
  const attach = (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'background_page'].includes(target.type())) return Promise.resolve();
    // A target that closes while it is attached to has nothing more to say.
    const attaching = target.createCDPSession().then(
      (session) => listen(session, said),
      () => undefined,
    );
    attached.set(target, attaching);
    return attaching;
  };
  browser.on('targetcreated', (target) => void attach(target));
  await Promise.all(browser.targets().map(attach));
  return {
    all: async () => {
      await Promise.all(attached.values());
      return said;
    },
  };
}

async function listen(session: CDPSession, said: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    said.push(`exception: ${text} ${exception?.description ?? ''} ${url ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['error', 'warning', 'assert'].includes(type)) {
      said.push(`console.${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
    }
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error' || level === 'warning') said.push(`log ${level}: ${text} ${url ?? ''}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/**
 * Firefox keeps the script errors of all its processes in one place, which only its own window can read. It notes there
 * every popup that is closed while a message of its is on the way, which no extension can avoid.
 */
function watchFirefox({ browser, extensionOrigin }: ExtensionBrowser): Complaints {
  const said: string[] = [];
  browser.on('targetcreated', (target) => {
    void target.page().then((page) => {
      page?.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') said.push(`console: ${message.text()}`);
      });
      page?.on('pageerror', (error) => said.push(`exception: ${String(error)}`));
    });
  });
  return {
    all: async () => [...said, ...(await scriptErrors({ browser, extensionOrigin }))],
  };
}

async function scriptErrors({
  browser,
  extensionOrigin,
}: Pick<ExtensionBrowser, 'browser' | 'extensionOrigin'>): Promise<string[]> {
  const lines = await callInFirefoxWindow(
    browser,
    `(origin) => JSON.stringify(Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter((error) => error.sourceName.startsWith(origin) || error.errorMessage.includes(origin))
      .filter((error) => !error.errorMessage.startsWith('Promise rejected after context unloaded'))
      .map((error) => error.errorMessage + ' ' + error.sourceName + ':' + error.lineNumber))`,
    extensionOrigin,
  );
  return JSON.parse(lines) as string[];
}
