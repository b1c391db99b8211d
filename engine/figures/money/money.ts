import {
  CURRENCY_OPENINGS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  JOINED_CURRENCIES,
  SMALL_SIGNS,
  SPACED_DOLLARS,
} from '../../data/currency-names';
import { WORDY_CODES } from '../../data/currency-codes';
import { CURRENCY_SCALES, SHORT_SCALES } from '../../data/number-words';
import { valueOfDigits } from '../numbers/digits';
import { longestAt } from '../units/longest';
import { isPoundOfMoney, yenOrYuan } from './money-senses';
import { near } from '../units/near';
import { adjoins, isJoiningHyphen, textAt, textOf, tokenAt, wordAt, type Run, type SentenceView } from '../reading';

export interface CurrencyReading extends Run {
  /** Canonical English singular: "dollar", "Kenyan shilling". */
  readonly name: string;
  /** As written: "US$", "Czech koruna". */
  readonly text: string;
}

/** Words in lower case that a sum of money may begin with, besides those a number begins with. */
export const MONEY_OPENERS: ReadonlySet<string> = new Set(
  [...CURRENCY_SIGNS.keys(), ...SPACED_DOLLARS.keys()].flatMap((sign) => {
    const lower = sign.toLowerCase();
    return [lower, lower.replace(/[^\p{L}\p{N}]+$/u, ''), `${lower.replace(/[^\p{L}\p{N}]+$/u, '')}.`].filter(Boolean);
  }),
);

/** "$", "US$", "HK $", "KSh", "EUR" before a number. Other signs of several tokens have no space within. */
export function currencyBefore(view: SentenceView, at: number): CurrencyReading | null {
  return spacedDollar(view, at) ?? signBefore(view, at);
}

function spacedDollar(view: SentenceView, at: number): CurrencyReading | null {
  if (textAt(view, at + 1) !== '$') return null;
  const name = SPACED_DOLLARS.get(textAt(view, at));
  const run = { first: at, end: at + 2 };
  return name === undefined || adjoins(view, at + 1) ? null : { ...run, name, text: textOf(view, run) };
}

function signBefore(view: SentenceView, at: number): CurrencyReading | null {
  for (let length = 3; length >= 1; length -= 1) {
    const run = { first: at, end: at + length };
    if (tokenAt(view, run.end - 1) === null || !isTight(view, run)) continue;
    const text = textOf(view, run);
    const name = CURRENCY_SIGNS.get(text);
    if (name === undefined || !mayStandBefore(view, text, run.end)) continue;
    return { ...run, name: text === '¥' ? yenOrYuan(view, run) : name, text };
  }
  return null;
}

/** "R 5" and "N 5" are more often roads and grades than rand and naira; "TOP 10" and "COP 28" are no money. */
function mayStandBefore(view: SentenceView, text: string, at: number): boolean {
  if (/^\p{L}$/u.test(text)) return false;
  return !WORDY_CODES.has(text) || isLikeASum(view, at);
}

/** "500,000", "3.50", "12 million": numbers as money has them. */
function isLikeASum(view: SentenceView, at: number): boolean {
  if (/^\d+[.,]\d|^\d{5}/.test(textAt(view, at))) return true;
  return /^\d/.test(textAt(view, at)) && isScale(wordAt(view, at + 1));
}

const isScale = (word: string): boolean =>
  /^(?:thousand|lakh|million|crore|billion|trillion|m|mn|mln|bn|tn)$/.test(word);

function isTight(view: SentenceView, { first, end }: Run): boolean {
  for (let at = first + 1; at < end; at += 1) if (!adjoins(view, at)) return false;
  return true;
}

/** "RM2.4", "R332", "EUR40m": a currency's letters and its number in one word. A scale may follow after `end` as well. */
export interface JoinedMoney extends CurrencyReading {
  readonly value: number;
}

const JOINED = /(\p{L}{1,4})(\d[\d.,]{0,28}\d|\d)(\p{L}{0,3})/uy;

export function joinedMoney(view: SentenceView, at: number): JoinedMoney | null {
  const token = tokenAt(view, at);
  if (token?.kind !== 'word' || !/^\p{L}{1,4}\d/u.test(token.text)) return null;
  JOINED.lastIndex = token.start;
  const [all = '', letters = '', digits = '', short = ''] = JOINED.exec(view.text) ?? [];
  const name = JOINED_CURRENCIES.get(letters);
  const number = valueOfDigits(digits);
  const scale = short === '' ? 1 : scaleOf(short.toLowerCase());
  if (name === undefined || number === null || scale === null) return null;
  const end = endOfToken(view, at, token.start + all.length);
  if (view.tokens[end - 1]?.end !== token.start + all.length) return null;
  const value = Number((number * scale).toPrecision(14));
  return scale > 1 || isJoinedSum(view, { letters, digits, end })
    ? { first: at, end, name, text: letters, value }
    : null;
}

const scaleOf = (short: string): number | null => SHORT_SCALES.get(short) ?? CURRENCY_SCALES.get(short) ?? null;

function endOfToken(view: SentenceView, at: number, stop: number): number {
  let end = at + 1;
  while (end < view.end && (view.tokens[end]?.start ?? Infinity) < stop) end += 1;
  return end;
}

/** One letter and a whole number is a road or a model ("R332") unless a scale follows, and "COP28" a meeting. */
function isJoinedSum(
  view: SentenceView,
  { letters, digits, end }: { readonly letters: string; readonly digits: string; readonly end: number },
): boolean {
  const plain = letters.length > 1 && !WORDY_CODES.has(letters);
  return plain || /[.,]/.test(digits) || isScale(wordAt(view, end));
}

/** "dollars", "Czech koruna", "-euro", "USD", "€", "45p" after a number. */
export function currencyAfter(view: SentenceView, at: number, value: number): CurrencyReading | null {
  const start = isJoiningHyphen(view, at) ? at + 1 : at;
  const found = wordsAfter(view, start, value) ?? signAfter(view, start, value) ?? strangersAfter(view, start, value);
  return found === null ? null : { ...found, first: at };
}

function signAfter(view: SentenceView, at: number, value: number): CurrencyReading | null {
  const text = textAt(view, at);
  const run = { first: at, end: at + 1, text };
  const small = SMALL_SIGNS.get(text);
  if (small !== undefined) return isSmallSign(view, at, value) ? { ...run, name: small } : null;
  const name = CURRENCY_SIGNS.get(text);
  if (name === undefined) return null;
  if (!/\p{L}/u.test(text) && opensNextSum(view, at)) return null;
  if (!/\p{L}/u.test(text)) return { ...run, name: text === '¥' ? yenOrYuan(view, run) : name };
  const isCode = /^(?:\p{Lu}{3,4}|[a-z]{3}|[Kk]r|zł|Kč|Ft|лв)$/u.test(text) && !WORDY_CODES.has(text);
  return isCode ? { ...run, name } : null;
}

/** In "3 $50 cards" the sign belongs to the 50. */
function opensNextSum(view: SentenceView, at: number): boolean {
  return !adjoins(view, at) && /^\d/.test(textAt(view, at + 1));
}

/** "45p" is pence where no screen has so many lines; "45c" is cents where the words are of prices, and else degrees. */
function isSmallSign(view: SentenceView, at: number, value: number): boolean {
  const text = textAt(view, at);
  if (!/\p{L}/u.test(text)) return true;
  if (!adjoins(view, at)) return false;
  if (text === 'p') return value < 1000 && ![240, 360, 480, 720].includes(value);
  return value < 200 && MONEY_SIGN_OR_PRICE.test(near(view, { first: at, end: at + 1 }));
}

const MONEY_SIGN_OR_PRICE = /[$€¢]|\b(?:pric|cost|fare|charg|pa(?:y|id)|cheap|tax|levy|litre|share|dividend|unit)/i;

/** Known words: "rupees", "Hong Kong dollars". */
function wordsAfter(view: SentenceView, at: number, value: number): CurrencyReading | null {
  const found = longestAt(view, at, { table: CURRENCY_WORDS, openings: CURRENCY_OPENINGS });
  if (found === null) return null;
  const run = { first: at, end: found.end };
  const plain = found.form === 'won' && value < 1000;
  if (plain || (/^pounds?$/.test(found.form) && !isPoundOfMoney(view, run, value))) return null;
  return { ...run, name: found.value, text: textOf(view, run) };
}

/** A currency of a country that the table does not know by it: "Somaliland shillings". */
function strangersAfter(view: SentenceView, at: number, value: number): CurrencyReading | null {
  for (let whose = 1; whose <= 2 && /^\p{Lu}/u.test(textAt(view, at + whose - 1)); whose += 1) {
    const base = CURRENCY_WORDS.get(wordAt(view, at + whose));
    const run = { first: at, end: at + whose + 1 };
    if (base === undefined || (base === 'pound' && !isPoundOfMoney(view, run, value))) continue;
    const name = /^\p{Lu}/u.test(base) ? base : `${textOf(view, { first: at, end: at + whose })} ${base}`;
    return { ...run, name, text: textOf(view, run) };
  }
  return null;
}
