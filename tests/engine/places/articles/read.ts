import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../../engine/model';

/** What a name of an article means. */
export interface MeantPlace {
  readonly key: string;
  /** ISO 3166-1 alpha-2; null for a sea or a lake of several countries. */
  readonly country: string | null;
  /** The first-order division it is or lies in, without "State" or "Region"; null where its country says enough. */
  readonly division: string | null;
  /** Degrees north and east; null where any point in it would be as good, as for a river, a state or a country. */
  readonly point: readonly [latitude: number, longitude: number] | null;
}

/** A place name in an article. */
export interface Mark extends Span {
  readonly said: string;
  /** How the article's "# not yet" names it: its words, with " 2" and so on from the second of the same words. */
  readonly label: string;
  readonly meant: MeantPlace;
}

/** An invented article over real geography. */
export interface PlacesArticle {
  /** The file's name, without ".txt". */
  readonly name: string;
  readonly text: string;
  /** In the order of the text, all its place names. */
  readonly marks: readonly Mark[];
  /** Labels of the marks that are still read wrong. */
  readonly notYet: ReadonlySet<string>;
}

const SECTION = /^# (places|not yet)\n/m;
const MARK = /\[([^\]|\n]+)(?:\|([^\]|\n]+))?\]/g;
const POINT = /^(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)$/;

/** All the articles of this folder. */
export function articlesIn(folder: string): PlacesArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseArticle(path.basename(file, '.txt'), readFileSync(path.join(folder, file), 'utf8')));
}

/**
 * Reads an article as it is written down: the text, its first line the title, with every place name in brackets, then
 * "# places" with what the names mean, then, where there are any, "# not yet" with the labels of those still read wrong.
 *
 * @example A name in the text is "[Paris]", or "[PARIS|Paris]" where what it means is listed under another name; what it
 * means is "Paris | US | Texas | 33.66, -95.56", with "-" for no country or no point.
 * @throws {Error} naming the article, on a name that is not listed, one listed but not used, or a line that cannot be read.
 */
export function parseArticle(name: string, source: string): PlacesArticle {
  const sections = source.split(SECTION);
  const listed = linesOf(sections[sections.indexOf('places') + 1] ?? '');
  const places = new Map(listed.map((line) => meantPlace(name, line)).map((place) => [place.key, place]));
  const { text, marks } = readMarks(name, (sections[0] ?? '').trimEnd(), places);
  const at = sections.indexOf('not yet');
  const notYet = new Set(at === -1 ? [] : linesOf(sections[at + 1] ?? ''));

  const labels = new Set(marks.map(({ label }) => label));
  const used = new Set(marks.map(({ meant }) => meant.key));
  const strays = [
    ...[...places.keys()].filter((key) => !used.has(key)),
    ...[...notYet].filter((one) => !labels.has(one)),
  ];
  if (strays.length > 0) throw new Error(`${name}: not in the text: ${strays.join(', ')}`);
  return { name, text, marks, notYet };
}

function readMarks(name: string, marked: string, places: ReadonlyMap<string, MeantPlace>) {
  const marks: Mark[] = [];
  const times = new Map<string, number>();
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: said = '', 2: key = said, index } of marked.matchAll(MARK)) {
    const meant = places.get(key);
    if (meant === undefined) throw new Error(`${name}: "${key}" is not listed under "# places"`);
    text += marked.slice(from, index);
    const time = (times.get(said) ?? 0) + 1;
    times.set(said, time);
    const label = time === 1 ? said : `${said} ${time}`;
    marks.push({ start: text.length, end: text.length + said.length, said, label, meant });
    text += said;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}

function meantPlace(name: string, line: string): MeantPlace {
  const [key = '', country = '', division = '', point = '', ...rest] = line.split('|').map((part) => part.trim());
  const numbers = POINT.exec(point);
  if (key === '' || !/^([A-Z]{2}|-)$/.test(country) || (numbers === null && point !== '-') || rest.length > 0) {
    throw new Error(`${name}: expected "name | country | division | latitude, longitude", got "${line}"`);
  }
  return {
    key,
    country: country === '-' ? null : country,
    division: division === '' ? null : division,
    point: numbers === null ? null : [Number(numbers[1]), Number(numbers[2])],
  };
}

function linesOf(section: string): string[] {
  return section
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
