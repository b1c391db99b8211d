import { CURRENCY_SIGNS, CURRENCY_WORDS, JOINED_CURRENCIES } from '../data/currency-names';
import { valueOfDigits } from './digits';
import { adjoins, isJoiningHyphen, textAt, textOf, tokenAt, wordAt, type Run, type SentenceView } from './reading';

export interface CurrencyReading extends Run {
  /** Canonical English singular: "dollar", "Kenyan shilling". */
  readonly name: string;
  /** As written: "US$", "Czech koruna". */
  readonly text: string;
}

/** "$", "US$", "KSh", "EUR" before a number. Signs of several tokens are written without space between. */
export function currencyBefore(view: SentenceView, at: number): CurrencyReading | null {
  for (let length = 3; length >= 1; length -= 1) {
    const run = { first: at, end: at + length };
    if (tokenAt(view, run.end - 1) === null || !isTight(view, run)) continue;
    const text = textOf(view, run);
    const name = CURRENCY_SIGNS.get(text);
    // "R 5" and "N 5" are more often roads and grades than rand and naira: letters alone stand against the number.
    if (name !== undefined && (text.length > 1 || !/\p{L}/u.test(text))) return { ...run, name, text };
  }
  return null;
}

function isTight(view: SentenceView, { first, end }: Run): boolean {
  for (let at = first + 1; at < end; at += 1) if (!adjoins(view, at)) return false;
  return true;
}

/** "RM2.4", "R332": a currency's letters and its number in one word. The number's scale is read after `end`. */
export interface JoinedMoney extends CurrencyReading {
  readonly value: number;
}

const JOINED = /(\p{L}{1,3})(\d[\d.,]{0,28}\d|\d)/uy;

export function joinedMoney(view: SentenceView, at: number): JoinedMoney | null {
  const token = tokenAt(view, at);
  if (token?.kind !== 'word' || !/^\p{L}{1,3}\d/u.test(token.text)) return null;
  JOINED.lastIndex = token.start;
  const [all = '', letters = '', digits = ''] = JOINED.exec(view.text) ?? [];
  const name = JOINED_CURRENCIES.has(letters) ? CURRENCY_SIGNS.get(letters) : undefined;
  const value = valueOfDigits(digits);
  if (name === undefined || value === null) return null;
  let end = at + 1;
  while (end < view.end && (view.tokens[end]?.start ?? Infinity) < token.start + all.length) end += 1;
  // One letter and a whole number is a road or a model ("R332") unless a scale follows.
  const certain =
    letters.length > 1 || /[.,]/.test(digits) || /^(?:million|billion|trillion|m|bn|mn)$/.test(wordAt(view, end));
  return certain && view.tokens[end - 1]?.end === token.start + all.length
    ? { first: at, end, name, text: letters, value }
    : null;
}

const MONEY_TALK =
  /[£]|\b(?:pric|cost|pa(?:y|id)|fine|worth|wage|rent|sterling|salar|tax|spen|fund|bill|cash|money|invest)/i;

/** "dollars", "Czech koruna", "-euro", "USD", "€" after a number. */
export function currencyAfter(view: SentenceView, at: number, value: number): CurrencyReading | null {
  const hyphen = isJoiningHyphen(view, at) ? 1 : 0;
  const start = at + hyphen;
  const sign = CURRENCY_SIGNS.get(textAt(view, start));
  if (
    sign !== undefined &&
    (textAt(view, start).length === 3 || (adjoins(view, start) && !/\p{L}/u.test(textAt(view, start))))
  ) {
    return { first: at, end: start + 1, name: sign, text: textAt(view, start) };
  }
  for (let whose = 0; whose <= 2; whose += 1) {
    const reading = currencyWord(view, { first: start, end: start + whose + 1 }, value);
    if (reading !== null) return { ...reading, first: at };
    if (!/^\p{Lu}/u.test(textAt(view, start + whose))) return null;
  }
  return null;
}

/** The last word of the run is the currency, the capital words before it say whose. */
function currencyWord(view: SentenceView, run: Run, value: number): CurrencyReading | null {
  const word = wordAt(view, run.end - 1);
  const base = CURRENCY_WORDS.get(word);
  if (base === undefined || (word === 'won' && value < 1000)) return null;
  const alone = run.end - run.first === 1;
  if (alone && base === 'pound' && word !== 'quid' && value < 1e6 && !isMoneyTalk(view, run)) return null;
  const whose = textOf(view, { first: run.first, end: run.end - 1 });
  return { ...run, name: alone ? base : nameOf(whose, base), text: textOf(view, run) };
}

/** "a 2,000-pound bomb" weighs, "a 2,000-pound fine" costs; else the sentence decides. */
function isMoneyTalk(view: SentenceView, { first, end }: Run): boolean {
  if (isJoiningHyphen(view, first - 1))
    return /^(?:fine|bill|bonus|prize|fee|deal|fund|grant|note|ticket|reward|a)$/.test(wordAt(view, end));
  return MONEY_TALK.test(textOf(view, { first: view.first, end: view.end }));
}

/** Whose it is matters only where one word serves many countries. */
function nameOf(whose: string, base: string): string {
  if (/^(?:US|U\.S\.?|American|United States)$/.test(whose) && base === 'dollar') return 'dollar';
  if (/^(?:British|UK)$/.test(whose) && base === 'pound') return 'pound';
  return /^\p{Lu}/u.test(base) || whose === '' ? base : `${whose} ${base}`;
}
