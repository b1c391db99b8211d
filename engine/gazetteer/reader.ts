import { COUNTRIES } from '../data/countries';
import type { Gazetteer, GazetteerPlace } from '../model';
import { BoundedCache } from './bounded-cache';
import { singularsOf } from './demonyms';
import { misfit, withoutHead, type Sought } from './heads';
import type { GazetteerHeader } from './header';
import { indexDemonyms, indexNames, type RecordIndex } from './indexes';
import { KIND } from './kinds';
import { BY_CORE } from './name-index';
import { NameKey } from './name-key';
import { countryOf, placeOf, type PlaceSource } from './places';
import { soundingLike } from './sounding-like';
import type { FurtherNames } from './targets';

export interface GazetteerParts extends PlaceSource {
  readonly aliases: FurtherNames;
  readonly demonyms: FurtherNames;
}

/** The places of the world, and what the file says of itself. */
export interface LoadedGazetteer extends Gazetteer {
  /** Whose work it is, for the notices. */
  readonly header: GazetteerHeader;
}

/** UTF-16 code units. Longer names are none: the longest of the file has some 70. */
const MAX_NAME = 100;
/** Names whose places are kept at hand; an article has some hundred. */
const CACHED = 2_000;

const BORDERS: ReadonlyMap<string, readonly string[]> = new Map(COUNTRIES.map(({ code, borders }) => [code, borders]));

/** The gazetteer of a file. */
export function gazetteerOf(parts: GazetteerParts): LoadedGazetteer {
  const names = indexNames(parts, parts.aliases);
  const demonyms = indexDemonyms(parts, parts.demonyms);
  const key = new NameKey();
  const countries = new Map(parts.header.countries.map((code, record) => [code, record]));
  const cached = { named: answers(), demonyms: answers(), sounds: answers() };
  return {
    header: parts.header,
    named: (name) => remembered(cached.named, name, () => named({ parts, index: names, key }, name)),
    ofDemonym: (word) => remembered(cached.demonyms, word, () => ofDemonym({ parts, index: demonyms, key }, word)),
    enclosing: (place) => enclosing(parts, place),
    country: (code) => placeOrNull(parts, countries.get(code)),
    bordering: (code) => BORDERS.get(code) ?? [],
    soundingLike: (name, within) =>
      remembered(cached.sounds, `${within.id}|${name}`, () => soundingLike(parts, name, within)),
  };
}

type Answers = BoundedCache<readonly GazetteerPlace[]>;

const answers = (): Answers => new BoundedCache(CACHED);

function remembered(cache: Answers, asked: string, find: () => readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  if (asked.length > MAX_NAME) return [];
  const known = cache.get(asked);
  if (known !== undefined) return known;
  const found = find();
  cache.set(asked, found);
  return found;
}

interface Lookup {
  readonly parts: GazetteerParts;
  /** Used again for every name: making one takes longer than a lookup. */
  readonly key: NameKey;
  readonly index: RecordIndex;
}

function named(lookup: Lookup, name: string): readonly GazetteerPlace[] {
  const key = lookup.key.ofText(name);
  const text = key.text();
  if (text === '') return [];
  const found = new Map<number, number>();
  for (const entry of lookup.index(key)) note(found, entry, directMalus(lookup.parts, entry));
  for (const { core, sought } of withoutHead(text)) {
    for (const entry of lookup.index(key.ofText(core))) note(found, entry, headMalus(lookup.parts, entry, sought));
  }
  return ranked(lookup.parts, found);
}

/** Keeps the best way a record was found. @param malus in prominence; null for a record that is not meant. */
function note(found: Map<number, number>, entry: number, malus: number | null): void {
  const record = entry & ~BY_CORE;
  if (malus !== null) found.set(record, Math.min(malus, found.get(record) ?? malus));
}

/** "Kansas" is only part of the name of Kansas City. */
const CORE_OF_TOWN = 1;
/** The head of the text's name is not the place's own: "New York state" for a state that is called New York. */
const HEADLESS = 0.7;

function directMalus({ records }: PlaceSource, entry: number): number {
  const isTown = records.kindOf(entry & ~BY_CORE) >= KIND.settlement;
  return isTown && (entry & BY_CORE) !== 0 ? CORE_OF_TOWN : 0;
}

function headMalus({ records }: PlaceSource, entry: number, sought: readonly Sought[]): number | null {
  const misses = misfit(records.kindOf(entry & ~BY_CORE), sought);
  if (misses === null) return null;
  return (entry & BY_CORE) === 0 ? misses + HEADLESS : misses;
}

/** The most prominent first; of two countries the larger one, else the one the file has first. */
function ranked(parts: PlaceSource, found: ReadonlyMap<number, number>): readonly GazetteerPlace[] {
  return [...found]
    .map(([record, malus]) => ({
      record,
      rank: parts.records.prominenceOf(record) - malus,
      area: areaOf(parts, record),
    }))
    .sort((left, right) => right.rank - left.rank || right.area - left.area || left.record - right.record)
    .map(({ record }) => placeOf(parts, record));
}

function areaOf(parts: PlaceSource, record: number): number {
  return parts.records.kindOf(record) === KIND.country ? (countryOf(parts, record)?.area ?? 0) : 0;
}

function ofDemonym({ parts, index, key }: Lookup, word: string): readonly GazetteerPlace[] {
  for (const form of singularsOf(word)) {
    const found = index(key.ofText(form));
    if (found.length > 0 && key.length > 0) return ranked(parts, new Map(found.map((record) => [record, 0])));
  }
  return [];
}

function enclosing(parts: PlaceSource, place: GazetteerPlace): readonly GazetteerPlace[] {
  const country = place.country === null ? -1 : parts.header.countries.indexOf(place.country);
  const around = [place.secondOrder, place.firstOrder, country];
  return around
    .filter((record): record is number => record !== null && record >= 0 && record !== place.id)
    .map((record) => placeOf(parts, record));
}

function placeOrNull(parts: PlaceSource, record: number | undefined): GazetteerPlace | null {
  return record === undefined ? null : placeOf(parts, record);
}
