// Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/** The clone's root folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** npm's note of what it installed last. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const LOCKFILE = path.join(ROOT, 'package-lock.json');

/**
 * Installs the packages of the lockfile where there are none, or where the lockfile has changed since.
 * Ends the process with npm's exit code when that fails: nothing can be done without them.
 */
export function installDependencies() {
  if (changedAt(INSTALLED) >= changedAt(LOCKFILE)) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: packages could not be installed.');
    process.exit(status ?? 1);
  }
}

/** Runs a TypeScript program of ours with the rest of the command line, and ends with its exit code. */
export function runTypeScript(program) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, program), ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  process.exit(status ?? 1);
}

/** Milliseconds; 0 for a file that is not there. */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
