import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './table';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Every file of both builds above a kilobyte, raw and gzipped, and the zips that go to the stores. */
export function measureSizes(): Row[] {
  return [...BUILDS.flatMap(bundles), ...zips()];
}

function bundles(folder: string): Row[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size > 1_000)
    .sort()
    .map((file) => {
      const content = readFileSync(file);
      return {
        file: path.relative('.output', file),
        raw: content.length,
        gzipped: gzipSync(content, { level: 9 }).length,
      };
    });
}

function zips(): Row[] {
  return readdirSync('.output')
    .filter((file) => file.endsWith('.zip') && !file.includes('sources'))
    .sort()
    .map((file) => ({ file, raw: statSync(path.join('.output', file)).size, gzipped: '' }));
}
