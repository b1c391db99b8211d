import { checksumOf } from '../../engine/text/checksum';
import { FORMAT_VERSION, MAGIC, paddedLength, PREAMBLE_LENGTH } from '../../engine/tagger/model-file';
import type { ModelHeader, SectionHeader, TableType } from '../../engine/tagger/model-header';

export type Table = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** A table to be written. */
export interface SectionToWrite {
  readonly name: string;
  readonly data: Table;
  readonly scale?: number;
  readonly labels?: readonly string[];
}

export interface ModelToWrite extends Omit<ModelHeader, 'sections'> {
  readonly sections: readonly SectionToWrite[];
}

/** A model file's bytes, as `readModel` reads them; see engine/tagger/model-file.ts for the layout. */
export function writeModel({ sections, credits, trained }: ModelToWrite): Uint8Array {
  const header = headerBytes({ sections: sections.map(headerOf), credits, trained });
  const start = PREAMBLE_LENGTH + header.length;
  const size = sections.reduce((sum, { data }) => sum + paddedLength(data.byteLength), start);
  const bytes = new Uint8Array(size);
  bytes.set(header, PREAMBLE_LENGTH);
  let at = start;
  for (const { data } of sections) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += paddedLength(data.byteLength);
  }
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, 0, header.length]);
  words[2] = checksumOf(words.subarray(3));
  return bytes;
}

function headerOf({ name, data, scale, labels }: SectionToWrite): SectionHeader {
  return {
    name,
    type: typeOf(data),
    length: data.length,
    ...(scale === undefined ? {} : { scale }),
    ...(labels === undefined ? {} : { labels }),
  };
}

function typeOf(data: Table): TableType {
  if (data instanceof Int8Array) return 'int8';
  if (data instanceof Uint8Array) return 'uint8';
  if (data instanceof Uint16Array) return 'uint16';
  return data instanceof Int32Array ? 'int32' : 'uint32';
}

/** JSON in ASCII only: what is not is escaped, so that the engine needs no decoder. */
function headerBytes(header: ModelHeader): Uint8Array {
  const json = JSON.stringify(header).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json.padEnd(paddedLength(json.length)), (character) => character.charCodeAt(0));
}
