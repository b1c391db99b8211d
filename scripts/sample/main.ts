import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers/ensure';
import { type BrowserFamily, FAMILIES, findBrowser } from '../browsers/find';
import { launchWithExtension } from '../browsers/launch';
import { sampleExtension, SAMPLE_HOST } from './extension';
import { serveSample, SAMPLE_FILE } from './server';
import { photograph } from './pictures';

const USAGE = 'usage: npm start [-- --browser chromium|firefox] [--headless]';

interface Wish {
  readonly family: BrowserFamily;
  readonly executable: string;
  readonly headless: boolean;
}

/** Shows the extension at work on the sample article: in a window where there is a screen, in pictures and words where there is none. */
async function main(): Promise<number> {
  const wish = readWish();
  if (typeof wish === 'string') {
    console.error(wish);
    return 1;
  }
  const target = wish.family === 'chromium' ? 'chrome' : 'firefox';
  if (!run(['wxt', 'build', '-b', target])) return 1;
  if (wish.headless && !run(['tsx', 'cli/main.ts', 'analyse', SAMPLE_FILE])) return 1;
  await show(wish);
  return 0;
}

async function show({ family, executable, headless }: Wish): Promise<void> {
  const sample = await serveSample();
  const extension = sampleExtension(family);
  try {
    const route = { kind: 'hosts', hosts: [SAMPLE_HOST] } as const;
    const extended = await launchWithExtension({ family, executable, headless, extension: extension.folder, route });
    if (headless) {
      await photograph(extended, sample.address);
      await extended.browser.close();
    } else {
      await stayOpen(extended.browser, sample.address);
    }
  } finally {
    extension.remove();
    sample.close();
  }
}

/** Opens the article in the tab the browser came with, and waits until the reader closes the browser. */
async function stayOpen(browser: Browser, address: string): Promise<void> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
  await page.goto(address);
  console.log(`The sample article is open: ${address}\nRest the pointer on a marked name. Close the browser to end.`);
  await closed;
}

/** What is asked for and what is there; a string says what is wrong. */
function readWish(): Wish | string {
  const asked = askedFor();
  if (typeof asked === 'string') return asked;
  const family = asked.family ?? FAMILIES.find((each) => findBrowser(each) !== null) ?? 'chromium';
  const browsers = ensureBrowsers([family]);
  if ('missing' in browsers) return browsers.missing;
  const executable = browsers.paths.get(family);
  if (executable === undefined) throw new Error(`ensureBrowsers gave no path for ${family}`);
  return { family, executable, headless: asked.headless || !hasScreen() };
}

function askedFor(): { readonly family: BrowserFamily | null; readonly headless: boolean } | string {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
    if (values.browser === undefined) return { family: null, headless: values.headless };
    const family = FAMILIES.find((each) => each === values.browser);
    return family === undefined ? USAGE : { family, headless: values.headless };
  } catch {
    return USAGE;
  }
}

function hasScreen(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Runs a program of node_modules with its output on the screen. */
function run([program, ...args]: readonly [string, ...string[]]): boolean {
  const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync('npx', ['--no-install', program, ...args], options);
  if (status !== 0) console.error(`${program} failed`);
  return status === 0;
}

process.exitCode = await main();
