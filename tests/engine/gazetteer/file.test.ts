import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alphabetOf } from '../../../engine/gazetteer/alphabet';
import { checksumOf } from '../../../engine/text/checksum';
import { openFile } from '../../../engine/gazetteer/file';
import { indexNames } from '../../../engine/gazetteer/indexes';
import { BY_CORE } from '../../../engine/gazetteer/name-index';
import { NameKey } from '../../../engine/gazetteer/name-key';
import { Names } from '../../../engine/gazetteer/names';
import { loadGazetteer } from '../../../engine/gazetteer/load';
import { Records } from '../../../engine/gazetteer/records';
import { inputsOf } from '../../../training/gazetteer/build';
import { packageVersions } from '../../../training/gazetteer/sources';
import { SHIPPED } from './shipped';

describe('a file that is none', () => {
  const changed = (change: (bytes: Uint8Array) => void) => {
    const bytes = SHIPPED.slice();
    change(bytes);
    return bytes;
  };
  const cases: readonly [what: string, bytes: Uint8Array, sentence: RegExp][] = [
    ['no bytes', new Uint8Array(0), /damaged.*0 bytes long/],
    ['a few bytes', Uint8Array.of(1, 2, 3, 4), /damaged/],
    ['another file', new Uint8Array(64), /damaged.*does not begin as one/],
    ['a file cut short', SHIPPED.slice(0, SHIPPED.length - 400), /damaged.*checksum/],
    ['one bit turned', changed((bytes) => (bytes[1_000_001] = (bytes[1_000_001] ?? 0) ^ 1)), /damaged.*checksum/],
    ['a file of another format', changed((bytes) => (bytes[4] = 99)), /of another version.*99/],
  ];
  it.each(cases)('%s', (_, bytes, sentence) => {
    const loading = loadGazetteer(bytes);
    expect(loading.ok ? 'loaded' : loading.sentence).toMatch(sentence);
  });

  it('is read at any place in memory', () => {
    const moved = new Uint8Array(SHIPPED.length + 1);
    moved.set(SHIPPED, 1);
    expect(loadGazetteer(moved.subarray(1)).ok).toBe(true);
  });
});

it('never throws, whatever stands in a file whose checksum is right', () => {
  const small = SHIPPED.slice();
  const word = fc.tuple(fc.nat(SHIPPED.length / 4 - 1), fc.integer({ min: 0, max: 0xff }));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (changes) => {
      const bytes = small.slice();
      for (const [at, value] of changes) bytes[16 + at * 4] = value;
      const words = new Uint32Array(bytes.buffer);
      words[2] = checksumOf(words.subarray(3));
      const loading = loadGazetteer(bytes);
      if (!loading.ok) return loading.sentence.length > 0;
      const { gazetteer } = loading;
      const places = ['Paris', 'Kursk region', 'Springfield', 'Red Sea'].flatMap((name) => gazetteer.named(name));
      for (const place of places) gazetteer.enclosing(place);
      gazetteer.soundingLike('Wolgograd', places[0] ?? { ...NO_PLACE });
      return true;
    }),
    { numRuns: 12 },
  );
});

const NO_PLACE = {
  ...({ id: 4_000_000, name: '', level: 'other', feature: 'region', country: null, firstOrder: null } as const),
  ...{ secondOrder: null, latitude: 0, longitude: 0, population: null, seatOf: null, geonameId: null, prominence: 0 },
};

describe('the shipped file', () => {
  it('is built from the tables and packages as they are: else run npm run gazetteer', () => {
    const opened = openFile(SHIPPED);
    const built = opened.ok ? opened.file.header.inputs : opened.sentence;
    expect(built).toBe(inputsOf('training/gazetteer/tables', packageVersions()));
  });

  it('is at most 1.5 MB when it is packed', () => {
    expect(gzipSync(SHIPPED, { level: 9 }).length).toBeLessThanOrEqual(1_500_000);
  });

  it('says whose work it is', () => {
    const opened = openFile(SHIPPED);
    const licences = opened.ok ? opened.file.header.credits.map(({ licence }) => licence) : [];
    expect(licences).toEqual(['CC BY 4.0', 'ODbL 1.0']);
  });

  it('has every place under the key of the name it shows', () => {
    const opened = openFile(SHIPPED);
    if (!opened.ok) throw new Error(opened.sentence);
    const { header, sections } = opened.file;
    const records = Records.in(opened.file);
    if (records === null) throw new Error('expected records');
    const names = new Names(sections.get('names') ?? new Uint8Array(0), records.count, alphabetOf(header.alphabet));
    const none = { names: new Names(new Uint8Array(0), 0, alphabetOf('')), targets: new Uint32Array(0) };
    const index = indexNames({ header, records, names }, none);
    const key = new NameKey();
    const lost: string[] = [];
    for (let record = header.countries.length; record < records.count; record += 1) {
      const found = index(key.ofText(names.textOf(record)));
      if (!found.some((entry) => (entry & ~BY_CORE) === record)) lost.push(names.textOf(record));
    }
    expect(lost).toEqual([]);
  });
});
