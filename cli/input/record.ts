import type { TextDocument } from '../../engine/model';
import { isoDateOf } from '../../page/metadata/published';
import { readPage } from './page';
import { textDocument } from './text';

/** A line of JSONL read, or why not. The id is the line's own where it has one. */
export type RecordReading =
  | { readonly ok: true; readonly document: TextDocument }
  | { readonly ok: false; readonly id: string; readonly error: string };

/** One line of a JSONL file. */
export interface RecordLine {
  /** Stands for the id of a line without one: "articles.jsonl:3". */
  readonly place: string;
  readonly line: string;
  /** For lines without a date of their own. */
  readonly published: string | null;
}

/** Reads `{id, text, title?, published?, url?}` or `{id, html, url, published?}`. */
export function readRecord({ place, line, published }: RecordLine): RecordReading {
  const value = parsed(line);
  if (value === null) return { ok: false, id: place, error: 'not a JSON object; give one document a line' };
  const id = idOf(value.get('id')) ?? place;
  const date = textIn(value, 'published');
  const own = (date === null ? null : isoDateOf(date)) ?? published;
  const text = textIn(value, 'text');
  if (text !== null) {
    return {
      ok: true,
      document: textDocument({ id, text, published: own, title: { in: 'record', words: textIn(value, 'title') } }),
    };
  }
  const html = textIn(value, 'html');
  if (html === null) return { ok: false, id, error: 'neither "text" nor "html" is a string; give one of them' };
  const page = readPage(html, textIn(value, 'url') ?? '');
  return { ok: true, document: { ...page, id, published: own ?? page.published } };
}

/** The object's own fields, as a Map: names such as "__proto__" are fields like others. Null for what is no object. */
function parsed(line: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map<string, unknown>(Object.entries(value));
  } catch {
    return null;
  }
}

function idOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

function textIn(record: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = record.get(key);
  return typeof value === 'string' ? value : null;
}
