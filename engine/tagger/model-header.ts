import { isListOf, isRecord, isString, jsonIn } from '../text/ascii-json';

/** The numbers a table may hold. */
export type TableType = 'int8' | 'uint8' | 'uint16' | 'int32' | 'uint32';

/** What the file says of itself. */
export interface ModelHeader {
  readonly sections: readonly SectionHeader[];
  /** The corpora it was trained on; the notice in the extension shows them. */
  readonly credits: readonly ModelCredit[];
  readonly trained: ModelTraining;
}

export interface SectionHeader {
  readonly name: string;
  readonly type: TableType;
  /** In numbers, not in bytes. */
  readonly length: number;
  /** What one unit of an integer weight was worth in training. */
  readonly scale?: number;
  /** Names of the columns of a table of weights, in order. */
  readonly labels?: readonly string[];
}

export interface ModelCredit {
  readonly name: string;
  readonly licence: string;
  /** Who made it, or where it is to be found. */
  readonly credit: string;
}

/** How it was trained: numbers and words by name ("seed": 1). */
export type ModelTraining = Readonly<Record<string, number | string>> & { readonly seed: number };

const TYPES: ReadonlySet<unknown> = new Set<TableType>(['int8', 'uint8', 'uint16', 'int32', 'uint32']);

/** The header in these bytes of ASCII JSON, or null when they are none. */
export function headerIn(bytes: Uint8Array): ModelHeader | null {
  const parsed = jsonIn(bytes);
  return isHeader(parsed) ? parsed : null;
}

function isHeader(value: unknown): value is ModelHeader {
  if (!isRecord(value)) return false;
  const { sections, credits, trained } = value;
  return isListOf(sections, isSection) && isListOf(credits, isCredit) && isTraining(trained);
}

function isSection(value: unknown): value is SectionHeader {
  if (!isRecord(value)) return false;
  const { name, type, length, scale, labels } = value;
  return (
    typeof name === 'string' &&
    TYPES.has(type) &&
    typeof length === 'number' &&
    Number.isSafeInteger(length) &&
    length >= 0 &&
    (scale === undefined || typeof scale === 'number') &&
    (labels === undefined || isListOf(labels, isString))
  );
}

function isCredit(value: unknown): value is ModelCredit {
  return isRecord(value) && isString(value.name) && isString(value.licence) && isString(value.credit);
}

function isTraining(value: unknown): value is ModelTraining {
  if (!isRecord(value) || typeof value.seed !== 'number') return false;
  return Object.values(value).every((item) => isString(item) || typeof item === 'number');
}
