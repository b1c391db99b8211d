import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserFamily } from './find';

/** Firefox gives every extension a random address; fixing it lets its pages be opened by name. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

/** How page addresses reach our own server on loopback. */
export type Route =
  /** These host names are looked up as loopback; everything else goes where it always goes. */
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  /** Every request the browser makes goes to this proxy on loopback: nothing can leave the machine. */
  | { readonly kind: 'proxy'; readonly port: number };

export interface Launch {
  readonly family: BrowserFamily;
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly route: Route;
}

export interface ExtensionBrowser {
  readonly family: BrowserFamily;
  readonly browser: Browser;
  /** The id the browser knows the extension by. */
  readonly extensionId: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
}

/** Starts a browser with a fresh profile and the extension installed. The caller closes it. */
export async function launchWithExtension(launch: Launch): Promise<ExtensionBrowser> {
  const { family } = launch;
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: launch.headless,
    defaultViewport: launch.headless ? { width: 1100, height: 800 } : null,
    ...(family === 'chromium' ? chromiumOptions(launch) : firefoxOptions(launch)),
  });
  try {
    // Branded Chrome 137 and later ignores --load-extension; this way works in all of them.
    const extensionId = await browser.installExtension(path.resolve(launch.extension));
    const extensionOrigin =
      family === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
    return { family, browser, extensionId, extensionOrigin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumOptions({ route }: Launch): LaunchOptions {
  const root = process.getuid?.() === 0;
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      // Chromium's sandbox does not start for root, as in most containers.
      ...(root ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Otherwise http://www.dw.com is asked for by https first, which no server on loopback can answer.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,OptimizationHints',
      ...(route.kind === 'proxy'
        ? [`--proxy-server=127.0.0.1:${route.port}`, '--proxy-bypass-list=<-loopback>']
        : [`--host-resolver-rules=${route.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`]),
    ],
  };
}

function firefoxOptions({ extension, route }: Launch): LaunchOptions {
  return {
    browser: 'firefox',
    // Without it the pages of extensions are refused.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: FIREFOX_UUID }),
      'dom.security.https_first': false,
      ...(route.kind === 'proxy' ? firefoxProxy(route.port) : { 'network.dns.localDomains': route.hosts.join(',') }),
    },
  };
}

function firefoxProxy(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is not a build for Firefox: its manifest names no gecko id`);
  return id;
}
