import { checksumOf } from '../text/checksum';
import { headerIn, type ModelHeader, type SectionHeader, type TableType } from './model-header';

/**
 * The container of trained models: one file, several named tables.
 *
 * Little-endian 32-bit words: magic, format version, checksum of all that follows, length of the header in bytes; the
 * header as ASCII JSON, padded with spaces; the sections in the header's order, each padded with noughts. Everything
 * starts at a multiple of four bytes, so that the tables are views into the file and nothing is copied.
 */

/** Raised whenever an older engine could not use a newer file, or the other way round: features, hashing, labels. */
export const FORMAT_VERSION = 1;
/** "SLTM" read as a little-endian number. */
export const MAGIC = 0x4d_54_4c_53;
/** Bytes of magic, version, checksum and length. */
export const PREAMBLE_LENGTH = 16;

interface Tables {
  readonly int8: Int8Array;
  readonly uint8: Uint8Array;
  readonly uint16: Uint16Array;
  readonly int32: Int32Array;
  readonly uint32: Uint32Array;
}

/** A table, its place in the file and what the header says of it. */
export type Section = {
  readonly [Type in TableType]: Omit<SectionHeader, 'type' | 'labels'> & {
    readonly type: Type;
    readonly labels: readonly string[];
    readonly data: Tables[Type];
  };
}[TableType];

export interface ModelFile {
  readonly header: ModelHeader;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Why a model cannot be used, in a sentence for the reader of the page. */
export interface ModelRefusal {
  readonly ok: false;
  readonly problem: 'damaged' | 'wrong-version';
  readonly sentence: string;
}
export type ModelReading = { readonly ok: true; readonly model: ModelFile } | ModelRefusal;

/** Reads a model file, or says why not. Any bytes at all may come; nothing is thrown. */
export function readModel(bytes: Uint8Array): ModelReading {
  if (bytes.length < PREAMBLE_LENGTH || bytes.length % 4 !== 0) return damaged(`it is ${bytes.length} bytes long`);
  const { buffer, byteOffset, length } = aligned(bytes);
  const words = new Uint32Array(buffer, byteOffset, length / 4);
  const [magic, version, checksum, headerLength] = words;
  if (magic !== MAGIC) return damaged('it does not begin as one');
  if (version !== FORMAT_VERSION) return wrongVersion(version ?? 0);
  if (checksum !== checksumOf(words.subarray(3))) return damaged('its checksum does not match its content');
  return contentOf(new Uint8Array(buffer, byteOffset, length), headerLength ?? 0);
}

/** A word view needs its bytes at a multiple of four. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function contentOf(bytes: Uint8Array, headerLength: number): ModelReading {
  const start = PREAMBLE_LENGTH + headerLength;
  const header = start % 4 === 0 && start <= bytes.length ? headerIn(bytes.subarray(PREAMBLE_LENGTH, start)) : null;
  if (header === null) return damaged('its header cannot be read');
  const sections = new Map<string, Section>();
  let at = start;
  for (const described of header.sections) {
    const size = described.length * BYTES[described.type];
    if (at + size > bytes.length) return damaged(`its table ${described.name} is cut short`);
    sections.set(described.name, sectionOf(bytes, at, described));
    at += paddedLength(size);
  }
  return { ok: true, model: { header, sections } };
}

/** Bytes of one number. */
export const BYTES: Readonly<Record<TableType, number>> = { int8: 1, uint8: 1, uint16: 2, int32: 4, uint32: 4 };

/** The next multiple of four. */
export function paddedLength(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function sectionOf({ buffer, byteOffset }: Uint8Array, at: number, described: SectionHeader): Section {
  const { name, length, scale, labels = [] } = described;
  const common = { name, length, labels, ...(scale === undefined ? {} : { scale }) };
  const start = byteOffset + at;
  switch (described.type) {
    case 'int8':
      return { ...common, type: 'int8', data: new Int8Array(buffer, start, length) };
    case 'uint8':
      return { ...common, type: 'uint8', data: new Uint8Array(buffer, start, length) };
    case 'uint16':
      return { ...common, type: 'uint16', data: new Uint16Array(buffer, start, length) };
    case 'int32':
      return { ...common, type: 'int32', data: new Int32Array(buffer, start, length) };
    case 'uint32':
      return { ...common, type: 'uint32', data: new Uint32Array(buffer, start, length) };
  }
}

/** @param finding what is wrong: "it is 12 bytes long". */
export function damaged(finding: string): ModelRefusal {
  return {
    ok: false,
    problem: 'damaged',
    sentence: `Sidelight’s language model is damaged: expected a whole model file, but ${finding}. Install Sidelight again.`,
  };
}

function wrongVersion(version: number): ModelRefusal {
  return {
    ok: false,
    problem: 'wrong-version',
    sentence:
      `Sidelight’s language model is of another version: expected format ${FORMAT_VERSION}, but it is of format ${version}. ` +
      'Install Sidelight again.',
  };
}
