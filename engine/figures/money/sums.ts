import { MILLION_CODES, SMALLER_MONEY } from '../../data/currency-names';
import { SCALES } from '../../data/number-words';
import type { NumberRange } from '../../model';
import { readDigits } from '../numbers/digits';
import { currencyAfter, type CurrencyReading } from './money';
import { readWords } from '../numbers/number-words';
import { readPer } from '../units/per-units';
import { exactly, isJoiningHyphen, rounded, textAt, wordAt, type Numeral, type SentenceView } from '../reading';

/** A sum of money: its currency, what it is paid for each of, and its value with cents and millions taken in. */
export interface SumReading {
  readonly end: number;
  /** "dollar", "dollar per share". */
  readonly unit: string;
  /** The currency as written: "US$", "pence". */
  readonly unitText: string;
  readonly range: NumberRange;
}

/**
 * The sum that a number is part of: "$10 a share", "470 pence a share", "3 dollars and 50 cents", "30 MUSD"; null when it
 * is no money. `follows` is where a currency may stand after it ("millions of dollars": past the "of").
 */
export function readSum(
  view: SentenceView,
  amount: Numeral & { readonly currency: CurrencyReading | null },
  follows: number,
): SumReading | null {
  const currency =
    amount.currency ?? currencyAfter(view, follows, amount.range.max) ?? millionsAfter(view, follows, amount);
  if (currency === null) return null;
  const end = Math.max(amount.end, currency.end);
  const value = wholeSum(view, amount, { currency, end });
  const per = readPer(view, value.end);
  return {
    end: per?.end ?? value.end,
    unit: per === null ? currency.name : `${currency.name} per ${per.name}`,
    unitText: currency.text,
    range: value.range,
  };
}

/** "30 MUSD": the million stands in the code. */
function millionsAfter(view: SentenceView, at: number, { sort }: Numeral): CurrencyReading | null {
  const text = textAt(view, at);
  const name = sort === 'vague' ? undefined : MILLION_CODES.get(text);
  return name === undefined ? null : { first: at, end: at + 1, name, text };
}

function wholeSum(
  view: SentenceView,
  amount: Numeral,
  { currency, end }: { readonly currency: CurrencyReading; readonly end: number },
): { readonly range: NumberRange; readonly end: number } {
  if (MILLION_CODES.has(currency.text)) return { range: times(amount.range, 1e6), end };
  const scale = currency.first >= amount.end && amount.scale === 1 ? SCALES.get(wordAt(view, end)) : undefined;
  // "75 USD million"
  if (scale !== undefined && scale >= 1e6) return { range: times(amount.range, scale), end: end + 1 };
  return withCents(view, amount, { currency, end }) ?? { range: amount.range, end };
}

function times({ min, max }: NumberRange, by: number): NumberRange {
  return { min: Number((min * by).toPrecision(14)), max: Number((max * by).toPrecision(14)) };
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function withCents(
  view: SentenceView,
  { range }: Numeral,
  { currency, end }: { readonly currency: CurrencyReading; readonly end: number },
): { readonly range: NumberRange; readonly end: number } | null {
  const smaller = SMALLER_MONEY.get(currency.name);
  if (smaller === undefined || range.min !== range.max || !Number.isInteger(range.min)) return null;
  const start = end + (/^(?:and|,)$/.test(wordAt(view, end)) || isJoiningHyphen(view, end) ? 1 : 0);
  const more = readDigits(view, start, false) ?? readWords(view, start);
  if (more === null || more.range.max >= smaller.ratio) return null;
  const unit = currencyAfter(view, more.end, more.range.max);
  return unit?.name === smaller.unit
    ? { range: exactly(rounded(range.min + more.range.min / smaller.ratio)), end: unit.end }
    : null;
}
