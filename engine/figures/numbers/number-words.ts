import { SCALES, SMALL_NUMBERS } from '../../data/number-words';
import { andPart } from './digits';
import { exactly, isJoiningHyphen, wordAt, type Numeral, type SentenceView } from '../reading';

/** Reads "twenty-two", "a hundred and five", "two and a half million", "a dozen"; null when no number starts here. */
export function readWords(view: SentenceView, at: number): Numeral | null {
  const opening = readOpening(view, at);
  if (opening === null) return null;
  let reading: Scaled = { total: 0, group: opening.value, end: opening.end, scale: 1 };
  for (let next = scaled(view, reading); next !== null; next = scaled(view, reading)) reading = next;
  const { total, group, end, scale } = reading;
  if (total + group === 0 && end === at) return null;
  const more = scale >= 1e6 ? andPart(view, end) : null;
  const value = total + group + (more === null ? 0 : more.value * scale);
  return { first: at, end: more?.end ?? end, range: exactly(Number(value.toPrecision(14))), sort: 'words', scale };
}

/** What has been read of a number: closed thousands, the open group below them, and the last scale. */
interface Scaled {
  readonly total: number;
  readonly group: number;
  readonly end: number;
  readonly scale: number;
}

/** Takes the next scale and what follows it, or says null when there is none. */
function scaled(view: SentenceView, { total, group, end, scale: last }: Scaled): Scaled | null {
  const hyphen = hyphens(view, end);
  const scale = SCALES.get(wordAt(view, end + hyphen));
  // "three lakh crore", "a thousand billion"
  if (scale !== undefined && group === 0 && total > 0 && scale > last)
    return { total: total * scale, group: 0, end: end + hyphen + 1, scale };
  if (scale === undefined || group === 0) return null;
  const rest = scale === 12 ? { value: 0, end: end + hyphen + 1 } : readRest(view, end + hyphen + 1, scale);
  if (scale < 1000) return { total, group: group * scale + rest.value, end: rest.end, scale: Math.max(last, scale) };
  return { total: total + group * scale, group: rest.value, end: rest.end, scale: Math.max(last, scale) };
}

function hyphens(view: SentenceView, at: number): number {
  return isJoiningHyphen(view, at) ? 1 : 0;
}

interface Opening {
  readonly value: number;
  readonly end: number;
}

/** "a" before a scale, a small number with "and a half" or "point five", or a bare "dozen". */
function readOpening(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word === 'a' || word === 'an') return SCALES.has(wordAt(view, at + 1)) ? { value: 1, end: at + 1 } : null;
  if (word === 'dozen') return { value: 1, end: at };
  const small = readSmall(view, at);
  if (small === null) return null;
  const more = andPart(view, small.end) ?? pointAfter(view, small.end);
  return more === null ? small : { value: small.value + more.value, end: more.end };
}

/** "two point five", "nine point nought four": digits told one by one. */
function pointAfter(view: SentenceView, at: number): Opening | null {
  if (wordAt(view, at) !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (; digits.length < 8; end += 1) {
    const digit = SMALL_NUMBERS.get(wordAt(view, end));
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), end };
}

/** Below a hundred: "seven", "twenty-two", "forty two". */
function readSmall(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  const value = SMALL_NUMBERS.get(wordAt(view, at));
  if (value === undefined) return null;
  if (value < 20) return { value, end: at + 1 };
  const next = at + 1 + hyphens(view, at + 1);
  const ones = SMALL_NUMBERS.get(wordAt(view, next));
  const joins = ones !== undefined && ones > 0 && ones < 10;
  return joins ? { value: value + ones, end: next + 1 } : { value, end: at + 1 };
}

/** What follows a scale and is smaller than it: "(two hundred) and five", "(three thousand) four hundred". */
function readRest(view: SentenceView, at: number, scale: number): { readonly value: number; readonly end: number } {
  const none = { value: 0, end: at };
  const and = wordAt(view, at) === 'and' ? 1 : 0;
  const small = readSmall(view, at + and);
  if (small === null || small.value >= scale) return none;
  // "A hundred and five" is one number; "a million and one reasons" and "a hundred and two dozen" are two.
  const apart = and === 1 && (scale > 1000 || SCALES.get(wordAt(view, small.end)) === 12);
  return apart ? none : small;
}
