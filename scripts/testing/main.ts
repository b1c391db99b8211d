import { ensureBrowsers } from '../browsers/ensure';
import { FAMILIES } from '../browsers/find';
import { type Command, checks, sum } from './run';
import { runTests } from './vitest';

/** What the layering rules are about; as a pattern, because a folder may be still to come. */
const LAYERS =
  '{background,cli,components,engine,entrypoints,library,page,protocol,scripts,tests,training}/**/*.{ts,tsx,mjs}';

const BUILDS: readonly Command[] = [
  // First, and alone: it writes the types that the other checks read.
  { name: 'prepare', run: ['wxt', 'prepare'] },
  { name: 'build: Chrome', run: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build: Firefox', run: ['wxt', 'build', '-b', 'firefox'] },
];

const CHECKS: readonly Command[] = [
  { name: 'lint', run: ['eslint', '.'] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types: engine', run: ['tsc', '-p', 'engine'] },
  { name: 'types: all', run: ['tsc', '-p', '.'] },
  { name: 'layering', run: ['depcruise', '--config', '.dependency-cruiser.cjs', LAYERS] },
];

/** Runs everything, whatever fails on the way; the last line says how it went. */
async function main(): Promise<number> {
  const browsers = ensureBrowsers(FAMILIES);
  if ('missing' in browsers) {
    console.error(browsers.missing);
    return 1;
  }
  const { passed, failed } = sum([
    await checks(BUILDS, 1),
    await checks(CHECKS, 2),
    await runTests('unit'),
    await runTests('extension'),
  ]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
