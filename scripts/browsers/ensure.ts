import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserFamily, findBrowser } from './find';

/** Debian's own packages: what the extension is tested in. */
const DEBIAN_PACKAGE: Readonly<Record<BrowserFamily, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const BREW_CASK: Readonly<Record<BrowserFamily, string>> = { chromium: 'chromium', firefox: 'firefox' };
const WINGET_ID: Readonly<Record<BrowserFamily, string>> = { chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' };

/**
 * Makes sure that a browser of each family is there; as root on Debian by installing the missing ones.
 *
 * @returns the families' paths, or, when one is missing and cannot be installed, one line that says what to do.
 */
export function ensureBrowsers(
  families: readonly BrowserFamily[],
): { readonly paths: ReadonlyMap<BrowserFamily, string> } | { readonly missing: string } {
  const missing = families.filter((family) => findBrowser(family) === null);
  if (missing.length > 0 && isRootOnDebian()) installFromDebian(missing);

  const paths = new Map<BrowserFamily, string>();
  for (const family of families) {
    const found = findBrowser(family);
    if (found === null) return { missing: whatToInstall(families.filter((each) => findBrowser(each) === null)) };
    paths.set(family, found);
  }
  return { paths };
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installFromDebian(families: readonly BrowserFamily[]): void {
  const packages = families.map((family) => DEBIAN_PACKAGE[family]);
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

function whatToInstall(families: readonly BrowserFamily[]): string {
  const names = families.map((family) => (family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'));
  return `No ${names.join(' and no ')} found. Install with: ${installCommand(families)}`;
}

function installCommand(families: readonly BrowserFamily[]): string {
  if (process.platform === 'darwin') return `brew install --cask ${families.map((each) => BREW_CASK[each]).join(' ')}`;
  if (process.platform === 'win32') return families.map((each) => `winget install ${WINGET_ID[each]}`).join(' && ');
  return `sudo apt-get install -y ${families.map((each) => DEBIAN_PACKAGE[each]).join(' ')}`;
}
