// Bundles the command line into one file that runs on Node 20 and later without node_modules: dist/sidelight.mjs, and
// lays the language model and the gazetteer beside it.
import { chmod, copyFile } from 'node:fs/promises';
import { build } from 'esbuild';

const OUTFILE = 'dist/sidelight.mjs';

/** Some dependencies are CommonJS and call `require` for Node's own modules. */
const BANNER = `#!/usr/bin/env node
import { createRequire as createRequireOfNode } from 'node:module';
const require = createRequireOfNode(import.meta.url);`;

await build({
  entryPoints: ['cli/main.ts'],
  outfile: OUTFILE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: BANNER },
  // linkedom draws on a canvas only where this package is installed; we never draw.
  external: ['canvas'],
  legalComments: 'inline',
  logLevel: 'warning',
});
await chmod(OUTFILE, 0o755);
await copyFile('public/model/sidelight.model', 'dist/sidelight.model');
await copyFile('public/gazetteer/sidelight.gazetteer', 'dist/sidelight.gazetteer');
