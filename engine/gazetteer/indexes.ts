import { BY_CORE, NameIndex } from './name-index';
import { keyOf, type NameKey } from './name-key';
import { countryOf, type PlaceSource } from './places';
import type { FurtherNames } from './targets';

/** Records by a word: marked BY_CORE where it is only the core of the name. */
export type RecordIndex = (key: NameKey) => readonly number[];

/** Every name of every record: its own, its aliases, and for countries those of countries.ts. */
export function indexNames(source: PlaceSource, aliases: FurtherNames): RecordIndex {
  const own = new NameIndex(source.names);
  const further = furtherIndex(aliases);
  const countries = countryIndex(source, ({ names }) => names);
  return (key) => [...own.find(key), ...further(key), ...countries(key)];
}

/** Every word for people of a place. */
export function indexDemonyms(source: PlaceSource, demonyms: FurtherNames): RecordIndex {
  const further = furtherIndex(demonyms);
  const countries = countryIndex(source, ({ demonyms: words }) => words);
  return (key) => [...further(key), ...countries(key)];
}

/** Made when it is first asked. */
function furtherIndex({ names, targets }: FurtherNames): RecordIndex {
  let index: NameIndex | null = null;
  return (key) => {
    index ??= new NameIndex(names);
    return index.find(key).map((name) => (targets[name & ~BY_CORE] ?? 0) | (name & BY_CORE));
  };
}

type Country = NonNullable<ReturnType<typeof countryOf>>;

/** Made when it is first asked. */
function countryIndex(source: PlaceSource, wordsOf: (country: Country) => readonly string[]): RecordIndex {
  let records: ReadonlyMap<string, readonly number[]> | null = null;
  return (key) => {
    records ??= countriesByWord(source, wordsOf);
    return records.get(key.text()) ?? [];
  };
}

function countriesByWord(
  source: PlaceSource,
  wordsOf: (country: Country) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const records = new Map<string, number[]>();
  for (let record = 0; record < source.header.countries.length; record += 1) {
    const country = countryOf(source, record);
    for (const word of country === null ? [] : wordsOf(country)) {
      const key = keyOf(word);
      records.set(key, [...(records.get(key) ?? []), record]);
    }
  }
  return records;
}
