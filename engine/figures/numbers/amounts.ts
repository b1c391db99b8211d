import type { NumberRange } from '../../model';
import { readDigits } from './digits';
import { changeWordBefore } from '../changes';
import { currencyBefore, joinedMoney, MONEY_OPENERS, type CurrencyReading } from '../money/money';
import { readWords } from './number-words';
import { readPart } from './parts';
import {
  adjoins,
  exactly,
  isJoiningHyphen,
  phrase,
  textAt,
  tokenAt,
  wordAt,
  type Numeral,
  type SentenceView,
} from '../reading';
import {
  CURRENCY_SCALES,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  VAGUE_COUNTS,
  VAGUE_PLURALS,
  VULGAR_FRACTIONS,
} from '../../data/number-words';
import { readScientific } from './scientific';
import { readSlashFraction } from './slash-fractions';
import { readUnit } from '../units/units';
import { readVague } from './vague';

/** A number or range with its currency sign, before hedge, unit and counted noun are known. */
export interface Amount extends Numeral {
  readonly currency: CurrencyReading | null;
  /** "10 to 15": two numbers were given. */
  readonly between: boolean;
}

/** Reads the number, range or sum of money that begins at the token, or says null. */
export function readAmount(view: SentenceView, at: number): Amount | null {
  if (!mayOpen(view, at)) return null;
  const joined = joinedMoney(view, at);
  if (joined !== null) return fromJoined(view, joined);
  const currency = currencyBefore(view, at);
  const first = readNumeral(view, currency?.end ?? at, currency !== null);
  if (first === null) return null;
  const range = readRange(view, first, currency !== null);
  const numeral = range ?? first;
  return { ...numeral, first: at, currency, between: range !== null };
}

/** Words and signs a number may begin with; a text has few of them, and the rest is passed over. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...VULGAR_FRACTIONS.keys(),
  ...MONEY_OPENERS,
  ...'a an half quarter dozen .'.split(' '),
]);

function mayOpen(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && (token.kind === 'number' || OPENERS.has(token.lower) || isCodeWithDigits(token.text));
}

/** "Rs500", "RM2.4": letters against digits. Asked of every token, so the digit is looked for before the letters. */
function isCodeWithDigits(text: string): boolean {
  for (let at = 1; at < Math.min(text.length, 5); at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return /^\p{L}{1,4}\d/u.test(text);
  }
  return false;
}

function readNumeral(view: SentenceView, at: number, besideCurrency: boolean): Numeral | null {
  return (
    readPart(view, at) ??
    readVague(view, at) ??
    readScientific(view, at) ??
    readSlashFraction(view, at) ??
    readDigits(view, at, besideCurrency) ??
    readWords(view, at)
  );
}

function fromJoined(view: SentenceView, joined: CurrencyReading & { readonly value: number }): Amount {
  const word = wordAt(view, joined.end);
  const scale = SCALES.get(word) ?? SHORT_SCALES.get(word) ?? CURRENCY_SCALES.get(word);
  return {
    first: joined.first,
    end: joined.end + (scale === undefined ? 0 : 1),
    range: exactly(Number((joined.value * (scale ?? 1)).toPrecision(14))),
    sort: 'digits',
    scale: scale ?? 1,
    currency: joined,
    between: false,
  };
}

/** "10 to 15", "10-12bn", "between 3 and 5 per cent", "5km to 10km", "two or three"; null when no range. */
function readRange(view: SentenceView, low: Numeral, money: boolean): Numeral | null {
  if (low.sort === 'part' || low.sort === 'vague') return null;
  const unit = readUnit(view, low);
  const joint = jointAt(view, low, unit?.end ?? low.end);
  if (joint === null) return null;
  const sign = currencyBefore(view, joint);
  const high = readDigits(view, sign?.end ?? joint, money || sign !== null) ?? readWords(view, sign?.end ?? joint);
  if (high === null || (unit !== null && readUnit(view, high)?.unit.name !== unit.unit.name)) return null;
  const range = joinedRange(low, high);
  return range === null ? null : { first: low.first, end: high.end, range, sort: low.sort, scale: high.scale };
}

/** The position after what joins the two ends, or null. A change ("fell 3 to 20", "from 3 to 5") is no range. */
function jointAt(view: SentenceView, low: Numeral, at: number): number | null {
  const word = wordAt(view, at);
  if (suspended(view, at) > at) return suspended(view, at);
  if (/^[-‐‑–—]$/.test(word)) return isJoiningHyphen(view, at) || isSpacedDash(view, at) ? at + 1 : null;
  if (word === 'and') return isBetween(view, low) || isSignBetween(view, low) ? at + 1 : null;
  if (word === 'or') return isCountable(view, at + 1) ? at + 1 : null;
  if (word !== 'to') return null;
  const sign = /[\p{L}\p{N}]/u.test(textAt(view, low.first - 1)) ? 0 : 1;
  return changeWordBefore(view, low.first - sign, 'rate') === null ? at + 1 : null;
}

/** "a 20- to 30-minute walk": the first hyphen waits for the second number's noun. */
function suspended(view: SentenceView, at: number): number {
  // "one-to-seven days"
  if (isJoiningHyphen(view, at) && wordAt(view, at + 1) === 'to' && isJoiningHyphen(view, at + 2)) return at + 3;
  const waits = /^[-‐‑–]$/.test(textAt(view, at)) && adjoins(view, at) && !adjoins(view, at + 1);
  return waits && /^(?:to|or|and)$/.test(wordAt(view, at + 1)) ? at + 2 : at;
}

/** "between 3 and 5", "between the ages of 18 and 29". */
function isBetween(view: SentenceView, { first }: Numeral): boolean {
  return (
    wordAt(view, first - 1) === 'between' ||
    /^between (?:the )?ages of$/.test(phrase(view, { first: first - 4, end: first })) ||
    phrase(view, { first: first - 3, end: first }) === 'between ages of'
  );
}

/** "between $3 and $5 million": the sign stands between. */
function isSignBetween(view: SentenceView, low: Numeral): boolean {
  return [2, 3].some(
    (back) => wordAt(view, low.first - back) === 'between' && !/^[\p{L}\p{N}]+$/u.test(textAt(view, low.first - 1)),
  );
}

function isSpacedDash(view: SentenceView, at: number): boolean {
  return (
    /^[–-]$/.test(textAt(view, at)) && !adjoins(view, at) && !adjoins(view, at + 1) && /^\d/.test(textAt(view, at + 1))
  );
}

/** "two or three" joins, "5 or more" does not. */
function isCountable(view: SentenceView, at: number): boolean {
  return tokenAt(view, at)?.partOfSpeech === 'numeral' || tokenAt(view, at)?.kind === 'number';
}

/** A scale said once counts for both: "$10-12bn". */
function joinedRange(low: Numeral, high: Numeral): NumberRange | null {
  const shared =
    high.scale > 1 && low.scale === 1 && low.range.max < 1000 && low.range.max < high.range.min / high.scale;
  const min = shared ? low.range.min * high.scale : low.range.min;
  return min < high.range.max ? { min: Number(min.toPrecision(14)), max: high.range.max } : null;
}
