import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Chrome, Chromium and Edge are one family: the same build, the same way of driving them. */
export type BrowserFamily = 'chromium' | 'firefox';

export const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

/** The variable that names a browser outright, before any other place is looked at. */
const VARIABLE: Readonly<Record<BrowserFamily, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH, the likeliest first. */
const COMMANDS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPLICATIONS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** What the search needs of the machine; handed in so that tests can describe another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runs: (file: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, runs: canRun };

/** The path of an installed browser of the family, or null. */
export function findBrowser(family: BrowserFamily, machine: Machine = THIS_MACHINE): string | null {
  return candidates(family, machine).find((file) => machine.runs(file)) ?? null;
}

function candidates(family: BrowserFamily, machine: Machine): string[] {
  const named = machine.env[VARIABLE[family]];
  return [...(named === undefined || named === '' ? [] : [named]), ...usualPlaces(family, machine)];
}

function usualPlaces(family: BrowserFamily, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => MAC_APPLICATIONS[family].map((name) => path.posix.join(folder, name)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[family].map((name) => path.win32.join(folder, name)));
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin', '/opt/google/chrome'];
  return COMMANDS[family].flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
