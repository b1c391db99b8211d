import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadGazetteer } from '../../../engine/gazetteer/load';
import type { Gazetteer, NameSpan, PlaceMention, TaggedText } from '../../../engine/model';
import { readPlaces } from '../../../engine/places/places';
import { tagged } from './spans';

/** The gazetteer that ships with the extension. */
const FILE = path.join(import.meta.dirname, '../../../public/gazetteer/sidelight.gazetteer');

/** Loaded once for each test file. */
export const GAZETTEER: Gazetteer = gazetteerIn(FILE);

function gazetteerIn(file: string): Gazetteer {
  const loading = loadGazetteer(new Uint8Array(readFileSync(file)));
  if (!loading.ok) throw new Error(loading.sentence);
  return loading.gazetteer;
}

const KINDS = { '[': 'place', '{': 'organization', '<': 'demonym' } as const;
const OPENING = /[[{<]/;
const CLOSING = /[\]}>]/;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
}

/** A text without its marks, and where they were: "in [Paris], [Texas]", "<Peruvian> troops", "the {Kenya Red Cross}". */
function unmarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let open: { start: number; kind: Mark['kind'] } | null = null;
  for (const character of marked) {
    if (OPENING.test(character)) open = { start: text.length, kind: KINDS[character as keyof typeof KINDS] };
    else if (CLOSING.test(character) && open !== null) marks.push({ ...open, end: text.length });
    else text += character;
  }
  return { text, marks };
}

/** @throws when a mark cuts a token */
function nameAt({ tokens }: TaggedText, { start, end, kind }: Mark): NameSpan {
  const firstToken = tokens.findIndex((token) => token.start === start);
  const lastToken = tokens.findIndex((token) => token.end === end);
  if (firstToken < 0 || lastToken < 0) throw new Error(`a mark cuts a token at ${start}`);
  const form = kind === 'demonym' ? 'demonym' : 'name';
  const own = kind === 'demonym' ? 'place' : kind;
  return { start, end, firstToken, endToken: lastToken + 1, kind: own, form, confidence: 0.9 };
}

export interface MarkedPlace extends PlaceMention {
  /** The name's own words. */
  readonly said: string;
}

/** The places of a marked text, one block a line. */
export function readMarked(marked: string, site: string | null = null): MarkedPlace[] {
  const { text, marks } = unmarked(marked);
  const grammar = tagged(text);
  const names = marks.map((mark) => nameAt(grammar, mark));
  return readPlaces(grammar, names, { gazetteer: GAZETTEER, site }).mentions.map((place) => {
    const name = names[place.name];
    return { ...place, said: text.slice(name?.start, name?.end) };
  });
}

/**
 * The gazetteer's name of a place and the first-order division or country it lies in.
 *
 * @example "Paris < Texas", "Texas < United States", "Georgia < country", "unknown (RU)"
 */
export function whereOf({ level, reading }: PlaceMention): string {
  const { gazetteerName, liesIn, country } = reading;
  if (gazetteerName === null) return `unknown (${country ?? 'nowhere'})`;
  if (level === 'country') return `${gazetteerName} < country`;
  return `${gazetteerName} < ${liesIn.at(-2) ?? liesIn.at(-1) ?? 'the world'}`;
}

/** Where each wanted name of a marked text is. "Paris#2" is the second mention of "Paris". */
export function whereIn(marked: string, wanted: readonly string[], site: string | null = null): Record<string, string> {
  const places = readMarked(marked, site);
  return Object.fromEntries(
    wanted.map((name) => {
      const [said, nth = '1'] = name.split('#');
      const place = places.filter((other) => other.said === said)[Number(nth) - 1];
      return [name, place === undefined ? 'no place' : whereOf(place)];
    }),
  );
}
