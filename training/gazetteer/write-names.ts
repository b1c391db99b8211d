import { COMMON, FIRST_CODE, RARE, SIGN } from '../../engine/gazetteer/alphabet';
import type { Draft, SecondOrderDraft } from './drafts';
import { GazetteerError } from './gazetteer-error';

/** Stand for codes that no character has, until the bytes are written: a sign, or the number of a town. */
const sign = (code: number): string => String.fromCharCode(code);
const TOWN_NUMBERS = 0xe000;
const MOST_TOWNS = 256 - FIRST_CODE;

/** A place's own name as it is spelt in the file. */
export function spelling(draft: Draft): string {
  const { name, core } = draft;
  const town =
    'towns' in draft && 'point' in draft && !('secondOrders' in draft) ? townIn(draft as SecondOrderDraft) : null;
  return spelt(withTown(withCore(name, core), town));
}

/** A further name, perhaps with a core. */
export function furtherSpelling(name: string, core: string | null): string {
  return spelt(withCore(name, core));
}

function withCore(name: string, core: string | null): string {
  const at = core === null || core === '' ? -1 : name.indexOf(core);
  if (core === null || at < 0) return name;
  return name.slice(0, at) + sign(SIGN.coreBegins) + core + sign(SIGN.coreEnds) + name.slice(at + core.length);
}

interface TownInName {
  readonly name: string;
  readonly number: number;
}

/** The first of a division's own towns whose name stands in the division's: their spelling is shared. */
function townIn({ name, core, towns }: SecondOrderDraft): TownInName | null {
  const wanted = core ?? name;
  const number = towns.slice(0, MOST_TOWNS).findIndex((town) => town.name === wanted && town.core === null);
  return number < 0 ? null : { name: wanted, number };
}

function withTown(name: string, town: TownInName | null): string {
  if (town === null) return name;
  return name.replace(town.name, () => sign(SIGN.town) + String.fromCharCode(TOWN_NUMBERS + town.number));
}

/** In lower case, with signs before the words that are not simply capitalised. */
function spelt(name: string): string {
  return name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLowerCase();
    if (capitalised(lower) === word) return lower;
    if (lower === word) return sign(SIGN.lower) + lower;
    if (Array.from(lower, (letter) => letter.toUpperCase()).join('') === word) return sign(SIGN.upper) + lower;
    return sign(SIGN.asIs) + word;
  });
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

/** The characters of spellings, the commonest first. @throws {GazetteerError} when there are more than codes. */
export function alphabetFor(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) {
    for (const character of spelling)
      if (isCharacter(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  if (counts.size > COMMON + MOST_TOWNS)
    throw new GazetteerError(`names have ${counts.size} different characters: too many`);
  return [...counts.keys()]
    .sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0) || (left < right ? -1 : 1))
    .join('');
}

function isCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= FIRST_CODE && !(code >= TOWN_NUMBERS && code < TOWN_NUMBERS + 256);
}

/** The bytes of names, each ended by a nought. */
export function nameBytes(spellings: readonly string[], alphabet: string): number[] {
  const positions = new Map(Array.from(alphabet, (character, position) => [character, position]));
  const bytes: number[] = [];
  for (const spelling of spellings) {
    for (const character of spelling) bytes.push(...codesOf(character, positions));
    bytes.push(SIGN.end);
  }
  return bytes;
}

function codesOf(character: string, positions: ReadonlyMap<string, number>): number[] {
  const code = character.charCodeAt(0);
  const position = positions.get(character);
  if (position === undefined) return [code < FIRST_CODE ? code : FIRST_CODE + code - TOWN_NUMBERS];
  return position < COMMON ? [FIRST_CODE + position] : [RARE, FIRST_CODE + position - COMMON];
}
