import { checksumOf } from '../text/checksum';
import { headerIn, type GazetteerHeader } from './header';

/**
 * The container of the gazetteer: one file, several named streams of bytes; columns.ts says what stands in them.
 *
 * Little-endian 32-bit words: magic, format version, checksum of all that follows, length of the header in bytes; the
 * header as ASCII JSON; the sections one after the other. All is padded to a multiple of four bytes.
 */

/** Raised whenever an older engine could not use a newer file, or the other way round. */
export const FORMAT_VERSION = 1;
/** "SLGZ" read as a little-endian number. */
export const MAGIC = 0x5a_47_4c_53;
/** Bytes of magic, version, checksum and length. */
export const PREAMBLE_LENGTH = 16;

export interface GazetteerFile {
  readonly header: GazetteerHeader;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

/** Why a gazetteer cannot be used, in a sentence for the reader of the page. */
export interface GazetteerRefusal {
  readonly ok: false;
  readonly sentence: string;
}

export type FileReading = { readonly ok: true; readonly file: GazetteerFile } | GazetteerRefusal;

/** Opens a gazetteer file, or says why not. Any bytes at all may come; nothing is thrown. */
export function openFile(bytes: Uint8Array): FileReading {
  if (bytes.length < PREAMBLE_LENGTH || bytes.length % 4 !== 0) return damaged(`it is ${bytes.length} bytes long`);
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(buffer, byteOffset, length / 4);
  const [magic, version = 0, checksum, headerLength = 0] = words;
  if (magic !== MAGIC) return damaged('it does not begin as one');
  if (version !== FORMAT_VERSION) return wrongVersion(version);
  if (checksum !== checksumOf(words.subarray(3))) return damaged('its checksum does not match its content');
  return contentOf(new Uint8Array(buffer, byteOffset, length), headerLength);
}

function contentOf(bytes: Uint8Array, headerLength: number): FileReading {
  let at = PREAMBLE_LENGTH + headerLength;
  const header = at <= bytes.length ? headerIn(bytes.subarray(PREAMBLE_LENGTH, at)) : null;
  if (header === null) return damaged('its header cannot be read');
  const sections = new Map<string, Uint8Array>();
  for (const { name, length } of header.sections) {
    if (at + length > bytes.length) return damaged(`its section ${name} is cut short`);
    sections.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return { ok: true, file: { header, sections } };
}

/** @param finding what is wrong: "it is 12 bytes long". */
export function damaged(finding: string): GazetteerRefusal {
  return {
    ok: false,
    sentence: `Sidelight’s list of places is damaged: expected a whole gazetteer, but ${finding}. Install Sidelight again.`,
  };
}

function wrongVersion(version: number): GazetteerRefusal {
  return {
    ok: false,
    sentence:
      `Sidelight’s list of places is of another version: expected format ${FORMAT_VERSION}, but it is of format ${version}. ` +
      'Install Sidelight again.',
  };
}
