import { CURRENCY_SCALES, SCALES, SHORT_SCALES, VULGAR_FRACTIONS } from '../data/number-words';
import { adjoins, exactly, isJoiningHyphen, textAt, tokenAt, wordAt, type Numeral, type SentenceView } from './reading';

/** More digits than any figure of the news has. */
const MAX_DIGITS = 30;

/** Reads "14,000", "1.2 million", "$4bn", "2½", "10 000"; null for version numbers and endless digits. */
export function readDigits(view: SentenceView, at: number, besideCurrency: boolean): Numeral | null {
  const number = readNumber(view, at);
  if (number === null) return null;
  const half = halfAfter(view, number.end);
  const scale = readScale(view, number.end + half, besideCurrency);
  const value = (number.value + (half > 0 ? 0.5 : 0)) * scale.value;
  if (!Number.isFinite(value)) return null;
  return { first: at, end: scale.end, range: exactly(tidy(value)), sort: 'digits', scale: scale.value };
}

/** 1.1 × 1e6 is not 1,100,000 in binary; nobody writes more than twelve digits that count. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function readNumber(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  const token = tokenAt(view, at);
  const alone = VULGAR_FRACTIONS.get(token?.text ?? '');
  if (alone !== undefined) return { value: alone, end: at + 1 };
  if (token?.kind !== 'number') return null;
  const value = valueOfDigits(token.text);
  if (value === null) return null;
  const fraction = VULGAR_FRACTIONS.get(textAt(view, at + 1));
  if (fraction !== undefined) return { value: value + fraction, end: at + 2 };
  return spacedThousands(view, at) ?? { value, end: at + 1 };
}

/** "12,000" → 12000, "1,00,000" → 100000, "3.5" → 3.5, "3,5" → 3.5; null for "1.2.3" and more than thirty digits. */
export function valueOfDigits(text: string): number | null {
  if (text.length > MAX_DIGITS) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replace(/\./g, ''));
  return /^\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** "10 000": groups of three parted by a no-break or thin space, or by a plain space before "000". */
function spacedThousands(view: SentenceView, at: number): { value: number; end: number } | null {
  let digits = textAt(view, at);
  if (!/^\d{1,3}$/.test(digits)) return null;
  let end = at + 1;
  for (; digits.length < MAX_DIGITS; end += 1) {
    const group = textAt(view, end);
    const space = view.text.slice(tokenAt(view, end - 1)?.end ?? 0, tokenAt(view, end)?.start ?? 0);
    const groups =
      /^\d{3}$/.test(group) && (/^[\u00A0\u2009\u202F]$/.test(space) || (space === ' ' && group === '000'));
    if (!groups) break;
    digits += group;
  }
  return end > at + 1 ? { value: Number(digits), end } : null;
}

/** "and a half": three tokens, or none. */
export function halfAfter(view: SentenceView, at: number): number {
  return wordAt(view, at) === 'and' && wordAt(view, at + 1) === 'a' && wordAt(view, at + 2) === 'half' ? 3 : 0;
}

/** "million", "hundred thousand", "-million", "bn", and beside a currency "m". */
function readScale(
  view: SentenceView,
  at: number,
  besideCurrency: boolean,
): { readonly value: number; readonly end: number } {
  let value = 1;
  let end = at;
  for (let step = 0; step < 2; step += 1) {
    const hyphen = isJoiningHyphen(view, end) ? 1 : 0;
    const scale = SCALES.get(wordAt(view, end + hyphen)) ?? shortScale(view, end + hyphen, besideCurrency);
    if (scale === null) break;
    value *= scale;
    end += hyphen + 1;
  }
  return { value, end };
}

function shortScale(view: SentenceView, at: number, besideCurrency: boolean): number | null {
  const word = wordAt(view, at);
  const plain = SHORT_SCALES.get(word);
  if (plain !== undefined && (adjoins(view, at) || (besideCurrency && word !== 'k'))) return plain;
  const beside = CURRENCY_SCALES.get(word);
  if (beside === undefined || !adjoins(view, at)) return null;
  return besideCurrency || (word === 'm' && countsFollow(view, at + 1)) ? beside : null;
}

/** "3m people" are three million; "3m tall" and "3m of cable" are metres. */
function countsFollow(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && token.plural && token.partOfSpeech === 'noun';
}
