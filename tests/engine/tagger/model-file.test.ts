import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../engine/text/checksum';
import { FORMAT_VERSION, readModel, type ModelReading } from '../../../engine/tagger/model-file';
import { writeModel, type ModelToWrite } from '../../../training/core/write-model';

const WRITTEN: ModelToWrite = {
  sections: [
    { name: 'odd', data: Int8Array.of(-127, 0, 5), scale: 0.25, labels: ['O', 'B', 'I'] },
    { name: 'bytes', data: Uint8Array.of(255) },
    { name: 'steps', data: Int32Array.of(-0x80000000, 7) },
    { name: 'halves', data: Uint16Array.of(65_535, 1, 2) },
    { name: 'hashes', data: Uint32Array.of(0xffffffff) },
  ],
  credits: [{ name: 'Gemeindeblätter', licence: 'CC BY 4.0', credit: 'Zoë Ångström, “Blätter”' }],
  trained: { seed: 7, tokens: 12, note: 'naïve' },
};

const tablesOf = (reading: ModelReading) =>
  reading.ok ? [...reading.model.sections.values()].map(({ name, data }) => [name, data]) : reading.sentence;

describe('readModel', () => {
  it('reads what was written: tables, labels, credits and how it was trained', () => {
    const reading = readModel(writeModel(WRITTEN));
    expect(tablesOf(reading)).toEqual(WRITTEN.sections.map(({ name, data }) => [name, data]));
    const model = reading.ok ? reading.model : null;
    expect(model?.sections.get('odd')).toMatchObject({ type: 'int8', scale: 0.25, labels: ['O', 'B', 'I'] });
    expect(model?.header).toMatchObject({ credits: WRITTEN.credits, trained: WRITTEN.trained });
  });

  it('copies no table: they are views into the bytes', () => {
    const bytes = writeModel(WRITTEN);
    const reading = readModel(bytes);
    const buffers = reading.ok ? [...reading.model.sections.values()].map(({ data }) => data.buffer) : [];
    expect(buffers).toEqual(WRITTEN.sections.map(() => bytes.buffer));
  });

  it('reads bytes that begin anywhere in their buffer', () => {
    const bytes = writeModel(WRITTEN);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(tablesOf(readModel(shifted.subarray(1)))).toEqual(tablesOf(readModel(bytes)));
  });

  it('refuses another version with a sentence that names both', () => {
    const bytes = writeModel(WRITTEN);
    bytes[4] = FORMAT_VERSION + 1;
    expect(readModel(bytes)).toEqual({
      ok: false,
      problem: 'wrong-version',
      sentence: `Sidelight’s language model is of another version: expected format ${FORMAT_VERSION}, but it is of format ${FORMAT_VERSION + 1}. Install Sidelight again.`,
    });
  });

  it('refuses any file with one byte changed', () => {
    const bytes = writeModel(WRITTEN);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        expect(readModel(broken).ok).toBe(false);
      }),
    );
  });

  it('refuses a file cut short anywhere, saying it is damaged', () => {
    const bytes = writeModel(WRITTEN);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readModel(bytes.subarray(0, length))).toMatchObject({ ok: false, problem: 'damaged' });
    }
  });

  it('refuses any other bytes, and throws at none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const reading = readModel(bytes);
        expect(reading.ok ? '' : reading.sentence).toMatch(/^Sidelight’s language model is .+\.$/);
      }),
    );
  });

  it.each([
    ['no JSON', '{"sections'],
    ['no object', '[1, 2]'],
    ['no sections', '{"credits": [], "trained": {"seed": 1}}'],
    ['no seed', '{"sections": [], "credits": [], "trained": {}}'],
    [
      'a table of no known numbers',
      '{"sections": [{"name": "a", "type": "text", "length": 1}], "credits": [], "trained": {"seed": 1}}',
    ],
    [
      'a table of no length',
      '{"sections": [{"name": "a", "type": "int8", "length": -4}], "credits": [], "trained": {"seed": 1}}',
    ],
    [
      'a table longer than the file',
      '{"sections": [{"name": "a", "type": "int8", "length": 1e15}], "credits": [], "trained": {"seed": 1}}',
    ],
  ])('refuses a header with %s, its checksum right', (_, header) => {
    expect(readModel(fileWith(header))).toMatchObject({ ok: false, problem: 'damaged' });
  });
});

/** A whole file, checksum and all, with this header and no tables. */
function fileWith(header: string): Uint8Array {
  const padded = header.padEnd(Math.ceil(header.length / 4) * 4);
  const empty = writeModel({ sections: [], credits: [], trained: { seed: 1 } });
  const bytes = new Uint8Array(16 + padded.length);
  bytes.set(empty.subarray(0, 16));
  bytes.set(Buffer.from(padded, 'latin1'), 16);
  const words = new Uint32Array(bytes.buffer);
  words[3] = padded.length;
  words[2] = checksumOf(words.subarray(3));
  return bytes;
}
