import { adjoins, exactly, textAt, tokenAt, type Numeral, type SentenceView } from '../reading';
import { valueOfDigits } from './digits';

/** Beyond these powers nothing of the news is counted, and numbers stop being exact. */
const MOST_POWER = 100;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads "3.2 × 10^6", "5.5x10-3", "1.5e9", "10⁶"; null without a power of ten. */
export function readScientific(view: SentenceView, at: number): Numeral | null {
  const factor = tokenAt(view, at)?.kind === 'number' ? valueOfDigits(textAt(view, at)) : null;
  if (factor === null) return null;
  const power = plainPower(view, at) ?? exponential(view, at + 1) ?? powerAfterSign(view, at + 1);
  if (power === null || Math.abs(power.value) > MOST_POWER) return null;
  const value = Number(`${power.isBare ? 1 : factor}e${power.value}`);
  return { first: at, end: power.end, range: exactly(Number(value.toPrecision(14))), sort: 'digits', scale: 1 };
}

interface Power {
  readonly value: number;
  readonly end: number;
  /** "10⁶" alone: the ten is no factor. */
  readonly isBare: boolean;
}

function plainPower(view: SentenceView, at: number): Power | null {
  if (textAt(view, at) !== '10') return null;
  // "10-12bn" is a range.
  const exponent = /^[-−–]$/.test(textAt(view, at + 1)) ? null : exponentAt(view, at + 1);
  return exponent === null ? null : { ...exponent, isBare: true };
}

/** "1.5e9" is tokenised as "1.5" and "e9". */
function exponential(view: SentenceView, at: number): Power | null {
  const match = adjoins(view, at) ? /^e(\d{1,3})$/i.exec(textAt(view, at)) : null;
  return match === null ? null : { value: Number(match[1]), end: at + 1, isBare: false };
}

/** "× 10^6", "x10-3": the sign stands alone or against the ten. */
function powerAfterSign(view: SentenceView, at: number): Power | null {
  const sign = textAt(view, at).toLowerCase();
  const ten = sign === 'x10' ? at : /^[x×*]$/.test(sign) && textAt(view, at + 1) === '10' ? at + 1 : null;
  if (ten === null) return null;
  const exponent = exponentAt(view, ten + 1);
  return exponent === null ? null : { ...exponent, isBare: false };
}

/** "^6", "^-9", "⁻⁹", and "-3" against the ten. */
function exponentAt(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  if (!adjoins(view, at)) return null;
  const raised = textAt(view, at) === '^';
  const minus = at + (raised ? 1 : 0);
  const isMinus = /^[-−–⁻]$/.test(textAt(view, minus));
  const first = minus + (isMinus ? 1 : 0);
  const digits = superscripts(view, first) ?? plainDigits(view, first, raised || isMinus);
  return digits === null ? null : { value: isMinus ? -digits.value : digits.value, end: digits.end };
}

function plainDigits(view: SentenceView, at: number, isLed: boolean): { value: number; end: number } | null {
  return isLed && adjoins(view, at) && /^\d{1,3}$/.test(textAt(view, at))
    ? { value: Number(textAt(view, at)), end: at + 1 }
    : null;
}

function superscripts(view: SentenceView, at: number): { value: number; end: number } | null {
  let digits = '';
  let end = at;
  for (; end < at + 3 && textAt(view, end) !== '' && adjoins(view, end); end += 1) {
    const digit = SUPERSCRIPTS.indexOf(textAt(view, end));
    if (digit < 0) break;
    digits += String(digit);
  }
  return digits === '' ? null : { value: Number(digits), end };
}
