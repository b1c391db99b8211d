import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/browsers/find';

function machine(part: Partial<Machine> & { readonly installed: readonly string[] }): Machine {
  const { installed, platform = 'linux', env = {} } = part;
  return { platform, env, runs: (file) => installed.includes(file) };
}

describe('finding a browser', () => {
  it.each([
    ['Debian’s Chromium', 'chromium', '/usr/bin/chromium', { platform: 'linux' }],
    ['Debian’s Firefox', 'firefox', '/usr/bin/firefox-esr', { platform: 'linux' }],
    ['Edge on Linux', 'chromium', '/usr/bin/microsoft-edge-stable', { platform: 'linux' }],
    ['one on the PATH only', 'firefox', '/opt/ff/firefox', { platform: 'linux', env: { PATH: '/bin:/opt/ff' } }],
    [
      'Chrome on a Mac',
      'chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      { platform: 'darwin' },
    ],
    [
      'Firefox in a Mac user’s own folder',
      'firefox',
      '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox',
      { platform: 'darwin', env: { HOME: '/Users/ada' } },
    ],
    [
      'Edge on Windows',
      'chromium',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } },
    ],
  ] as const)('finds %s', (_what, family, file, where) => {
    expect(findBrowser(family, machine({ ...where, installed: [file] }))).toBe(file);
  });

  it('takes the browser that the variable names before any other', () => {
    const installed = ['/usr/bin/chromium', '/home/ada/chrome'];
    expect(findBrowser('chromium', machine({ installed, env: { CHROME_PATH: '/home/ada/chrome' } }))).toBe(
      '/home/ada/chrome',
    );
  });

  it('looks on when the variable names nothing that runs', () => {
    const installed = ['/usr/bin/firefox'];
    expect(findBrowser('firefox', machine({ installed, env: { FIREFOX_PATH: '/gone' } }))).toBe('/usr/bin/firefox');
  });

  it('gives null where there is none', () => {
    expect(findBrowser('chromium', machine({ installed: ['/usr/bin/firefox'] }))).toBeNull();
  });
});
