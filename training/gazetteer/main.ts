import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../../engine/gazetteer/load';
import { buildGazetteer } from './build';
import { GazetteerError } from './gazetteer-error';
import { readOptions, type GazetteerOptions } from './options';
import { townsOf } from './tree';

/** npm run gazetteer: packages and tables → the gazetteer file. */
function main({ tables, out }: GazetteerOptions): void {
  const { bytes, world } = buildGazetteer(tables);
  const loading = loadGazetteer(bytes);
  if (!loading.ok) throw new Error(`expected a gazetteer that the engine can load: ${loading.sentence}`);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  const towns = world.countries.reduce((sum, country) => sum + townsOf(country).length, 0);
  console.log(`${towns} towns, ${world.features.length} features`);
  console.log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

try {
  main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof GazetteerError)) throw error;
  console.error(`gazetteer: ${error.message}`);
  process.exitCode = 1;
}
