import { hashNames } from './hash-names';
import { NameIndex } from './name-index';
import { NameKey } from './name-key';
import { countryOf, type PlaceSource } from './places';
import type { FurtherNames } from './targets';

/** Names of a country in countries.ts that are taken, which are more than there are. */
const NAMES_PER_COUNTRY = 16;

/** Every name of every record: its own, its core, its aliases, and for countries those of countries.ts. */
export function indexNames(source: PlaceSource, aliases: FurtherNames): NameIndex {
  const { records, names, header } = source;
  const further = aliases.targets.length + header.countries.length * NAMES_PER_COUNTRY;
  const index = new NameIndex(2 * (records.count + further));
  hashNames(names, index, null);
  hashNames(aliases.names, index, aliases.targets);
  addCountries(index, source, ({ names: of }) => of);
  return index;
}

/** Every word for people of a place. */
export function indexDemonyms(source: PlaceSource, demonyms: FurtherNames): NameIndex {
  const index = new NameIndex(2 * demonyms.targets.length + source.header.countries.length * NAMES_PER_COUNTRY);
  hashNames(demonyms.names, index, demonyms.targets);
  addCountries(index, source, ({ demonyms: of }) => of);
  return index;
}

type Country = NonNullable<ReturnType<typeof countryOf>>;

function addCountries(index: NameIndex, source: PlaceSource, wordsOf: (country: Country) => readonly string[]): void {
  const key = new NameKey();
  for (let record = 0; record < source.header.countries.length; record += 1) {
    const country = countryOf(source, record);
    const words = country === null ? [] : wordsOf(country);
    for (const word of words.slice(0, NAMES_PER_COUNTRY)) {
      const { first, second } = key.ofText(word).hash();
      index.add(first, second, record);
    }
  }
}
