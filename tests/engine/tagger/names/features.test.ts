import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../../engine/tagger/names/feature-buffer';
import { writeNameFeatures } from '../../../../engine/tagger/names/features';
import { LIST_BITS } from '../../../../engine/tagger/names/listed-phrases';
import { readForNames } from '../../../../engine/tagger/names/reading';
import type { NameSources } from '../../../../engine/tagger/names/reading';
import { MODEL } from '../../model';
import { gazetteerOf } from './gazetteer';
import { cut } from './tables';

const SOURCE = 'Governor Marta Oduya of Velmora met the Port Workers Union (PWU). The PWU was glad that Oduya came.';

/** Features of each token, read anew. */
function featuresOf(source: string, asked: Pick<NameSources, 'gazetteer' | 'ignoredLists'> = {}): number[][] {
  const text = cut(source);
  const reading = readForNames(text, { ...MODEL.names, ...asked });
  const buffer = new FeatureBuffer();
  return text.tokens.map((_, at) => {
    writeNameFeatures(reading, at, buffer);
    return [...buffer.hashes.subarray(0, buffer.length)];
  });
}

describe('features of names', () => {
  it('are the same whenever the text is read', () => {
    expect(featuresOf(SOURCE)).toEqual(featuresOf(SOURCE));
  });

  it('do not hang on what was in the buffer before', () => {
    const text = cut(SOURCE);
    const reading = readForNames(text, MODEL.names);
    const [fresh, used] = [new FeatureBuffer(), new FeatureBuffer()];
    writeNameFeatures(reading, 1, used);
    writeNameFeatures(reading, 8, used);
    writeNameFeatures(reading, 8, fresh);
    expect([...used.hashes.subarray(0, used.length)]).toEqual([...fresh.hashes.subarray(0, fresh.length)]);
  });

  it('change with the words around, not with what follows the paragraph', () => {
    const [alone, followed] = [featuresOf(SOURCE), featuresOf(`${SOURCE}\nit rained.`)];
    expect(followed.slice(0, alone.length)).toEqual(alone);
    const other = featuresOf(SOURCE.replace('Governor', 'Footballer'));
    expect(other[1]).not.toEqual(alone[1]);
  });

  it('leave out the lists that are not to be asked', () => {
    const none = Object.values(LIST_BITS).reduce((all, bit) => all | bit, 0);
    const source = 'They live in Kenya.';
    expect(featuresOf(source, { ignoredLists: none })[3]).not.toEqual(featuresOf(source)[3]);
  });

  it('ask the gazetteer for words with a capital, and say what it says', () => {
    const gazetteer = gazetteerOf([{ name: 'Velmora', prominence: 5 }]);
    const [without, asked] = [featuresOf(SOURCE), featuresOf(SOURCE, { gazetteer })];
    const changed = without.flatMap((features, at) => (features.length === asked[at]?.length ? [] : [at]));
    const velmora = cut(SOURCE).tokens.findIndex(({ text }) => text === 'Velmora');
    expect(changed).toEqual([velmora - 1, velmora, velmora + 1]);
    const village = gazetteerOf([{ name: 'Velmora', prominence: 2 }]);
    expect(featuresOf(SOURCE, { gazetteer: village })[velmora]).not.toEqual(asked[velmora]);
  });

  it('fit their room in the densest text', () => {
    const buffer = new FeatureBuffer();
    const gazetteer = gazetteerOf([{ name: 'Velmora' }, { name: 'Amaka Oduya', prominence: 6 }, { name: 'Orsk' }]);
    const dense = featuresOf('Amaka Oduya Velmora Amaka Orsk Amaka. '.repeat(12), { gazetteer });
    const most = Math.max(...dense.map((features) => features.length));
    expect(most).toBeGreaterThan(100);
    expect(most).toBeLessThan(buffer.hashes.length);
  });
});

describe('a feature buffer', () => {
  it('adds a feature once from a position on, and no more than it has room for', () => {
    const buffer = new FeatureBuffer();
    buffer.add(1, 5);
    buffer.addOnce(1, 1, 5);
    buffer.addOnce(1, 1, 5);
    expect(buffer.length).toBe(2);
    for (let value = 0; value < 1_000; value += 1) buffer.add(2, value);
    expect(buffer.length).toBe(buffer.hashes.length);
    buffer.clear();
    expect(buffer.length).toBe(0);
  });
});
