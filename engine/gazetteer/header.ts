import { isListOf, isRecord, isString, jsonIn } from '../text/ascii-json';

/** What the gazetteer file says of itself. */
export interface GazetteerHeader {
  /** The streams of bytes after the header, in order. */
  readonly sections: readonly SectionHeader[];
  /** Whose work it is made of, and under which licences; the notice in the extension shows them. */
  readonly credits: readonly GazetteerCredit[];
  /** ISO 3166-1 alpha-2, in the order of the file's first records. */
  readonly countries: readonly string[];
  /** The characters of its names, the commonest first: see alphabet.ts. */
  readonly alphabet: string;
  /** The feature of each type of place beyond towns and divisions, by its number in the file. */
  readonly features: readonly string[];
  /** Hexadecimal digest of what it was built from: equal for equal input. */
  readonly inputs: string;
}

export interface SectionHeader {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
}

export interface GazetteerCredit {
  readonly name: string;
  readonly licence: string;
  /** Who made it, or where it is to be found. */
  readonly credit: string;
}

/** The header in these bytes of ASCII JSON, or null when they are none. */
export function headerIn(bytes: Uint8Array): GazetteerHeader | null {
  const parsed = jsonIn(bytes);
  return isHeader(parsed) ? parsed : null;
}

function isHeader(value: unknown): value is GazetteerHeader {
  if (!isRecord(value)) return false;
  const { sections, credits, countries, alphabet, features, inputs } = value;
  return (
    isListOf(sections, isSection) &&
    isListOf(credits, isCredit) &&
    isListOf(countries, isString) &&
    isListOf(features, isString) &&
    isString(alphabet) &&
    isString(inputs)
  );
}

function isSection(value: unknown): value is SectionHeader {
  if (!isRecord(value)) return false;
  const { name, length } = value;
  return isString(name) && typeof length === 'number' && Number.isSafeInteger(length) && length >= 0;
}

function isCredit(value: unknown): value is GazetteerCredit {
  return isRecord(value) && isString(value.name) && isString(value.licence) && isString(value.credit);
}
