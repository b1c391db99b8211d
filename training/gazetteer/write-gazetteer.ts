import { FORMAT_VERSION, MAGIC, PREAMBLE_LENGTH } from '../../engine/gazetteer/file';
import { checksumOf } from '../../engine/text/checksum';
import type { GazetteerCredit, GazetteerHeader } from '../../engine/gazetteer/header';
import { ByteList } from './byte-list';
import { coreOfDivision } from './cores';
import type { Draft, World } from './drafts';
import { keyOf } from '../../engine/gazetteer/name-key';
import { FEATURES } from './tables';
import { alphabetFor, furtherSpelling, nameBytes, spelling } from './write-names';
import { PLACE_STREAMS, writePlaces, type PlaceStreams } from './write-places';

export interface GazetteerToWrite {
  readonly world: World;
  readonly credits: readonly GazetteerCredit[];
  readonly inputs: string;
}

/** The gazetteer's bytes, as `loadGazetteer` reads them. */
export function writeGazetteer({ world, credits, inputs }: GazetteerToWrite): Uint8Array {
  const streams = Object.fromEntries(PLACE_STREAMS.map((name) => [name, new ByteList()])) as PlaceStreams;
  const drafts = writePlaces(world, streams);
  const names = drafts.map(spelling);
  const aliases = further(drafts, aliasesOf);
  const demonyms = further(drafts, ({ demonyms: words }) => [...words].map((word) => furtherSpelling(word, null)));
  const alphabet = alphabetFor([...names, ...aliases.spellings, ...demonyms.spellings]);
  const sections: [string, readonly number[]][] = [
    ['names', nameBytes(names, alphabet)],
    ...PLACE_STREAMS.map((name): [string, readonly number[]] => [name, streams[name].bytes]),
    ['aliasTargets', aliases.targets],
    ['aliasNames', nameBytes(aliases.spellings, alphabet)],
    ['demonymTargets', demonyms.targets],
    ['demonymNames', nameBytes(demonyms.spellings, alphabet)],
  ];
  const countries = world.countries.map(({ code }) => code);
  return fileOf({ alphabet, countries, features: FEATURES, inputs, credits }, sections);
}

interface Further {
  readonly spellings: readonly string[];
  /** Steps from record to record. */
  readonly targets: readonly number[];
}

function further(drafts: readonly Draft[], spellingsOf: (draft: Draft) => readonly string[]): Further {
  const spellings: string[] = [];
  const targets = new ByteList();
  let last = 0;
  for (const [record, draft] of drafts.entries()) {
    for (const name of spellingsOf(draft)) {
      spellings.push(name);
      targets.varint(record - last);
      last = record;
    }
  }
  return { spellings, targets: targets.bytes };
}

/** The aliases that a reader would not find by the name itself. */
function aliasesOf(draft: Draft): string[] {
  const found = new Set([draft.name, draft.core ?? draft.name].map(keyOf));
  const isDivision = 'code' in draft && draft.name !== '';
  return [...draft.aliases].flatMap((alias) => {
    if (found.has(keyOf(alias)) || keyOf(alias) === '') return [];
    found.add(keyOf(alias));
    const core = isDivision ? coreOfDivision(alias) : null;
    return [furtherSpelling(alias, core === null || found.has(keyOf(core)) ? null : core)];
  });
}

function fileOf(
  header: Omit<GazetteerHeader, 'sections'>,
  sections: readonly [string, readonly number[]][],
): Uint8Array {
  const described = sections.map(([name, { length }]) => ({ name, length }));
  const head = asciiOf({ sections: described, ...header });
  const size = PREAMBLE_LENGTH + head.length + sections.reduce((sum, [, { length }]) => sum + length, 0);
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  bytes.set(head, PREAMBLE_LENGTH);
  let at = PREAMBLE_LENGTH + head.length;
  for (const [, section] of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, 0, head.length]);
  words[2] = checksumOf(words.subarray(3));
  return bytes;
}

/** JSON in ASCII only: what is not is escaped, so that the engine needs no decoder. */
function asciiOf(header: GazetteerHeader): Uint8Array {
  const json = JSON.stringify(header).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, (character) => character.charCodeAt(0));
}
