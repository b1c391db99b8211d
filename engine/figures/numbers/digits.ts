import {
  CURRENCY_SCALES,
  PARTS,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  SPACED_SCALES,
  VULGAR_FRACTIONS,
} from '../../data/number-words';
import {
  adjoins,
  exactly,
  isJoiningHyphen,
  textAt,
  tokenAt,
  wordAt,
  type Numeral,
  type SentenceView,
} from '../reading';

/** More digits than any figure of the news has. */
const MAX_DIGITS = 30;

/** Reads "14,000", "1.2 million", "$4bn", "2½", "10 000", "3 million and a half"; null for version numbers and endless digits. */
export function readDigits(view: SentenceView, at: number, besideCurrency: boolean): Numeral | null {
  const number = readNumber(view, at);
  if (number === null) return null;
  const part = andPart(view, number.end);
  const scale = readScale(view, part?.end ?? number.end, besideCurrency);
  const more = scale.value >= 1e6 ? andPart(view, scale.end) : null;
  const value = (number.value + (part?.value ?? 0) + (more?.value ?? 0)) * scale.value;
  if (!Number.isFinite(value)) return null;
  return { first: at, end: more?.end ?? scale.end, range: exactly(tidy(value)), sort: 'digits', scale: scale.value };
}

/** 1.1 × 1e6 is not 1,100,000 in binary; nobody writes more than twelve digits that count. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function readNumber(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  const token = tokenAt(view, at);
  const alone = VULGAR_FRACTIONS.get(token?.text ?? '');
  if (alone !== undefined) return { value: alone, end: at + 1 };
  if (token?.text === '.' && !adjoins(view, at) && adjoins(view, at + 1) && /^\d{1,9}$/.test(textAt(view, at + 1)))
    return { value: Number(`.${textAt(view, at + 1)}`), end: at + 2 };
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

/** "10 000": groups of three parted by a no-break or thin space, or by a plain space before "000" or between more than two. */
function spacedThousands(view: SentenceView, at: number): { value: number; end: number } | null {
  let digits = textAt(view, at);
  if (!/^\d{1,3}$/.test(digits)) return null;
  let end = at + 1;
  for (; digits.length < MAX_DIGITS; end += 1) {
    const group = textAt(view, end);
    const space = view.text.slice(tokenAt(view, end - 1)?.end ?? 0, tokenAt(view, end)?.start ?? 0);
    const isPlain = space === ' ' && (group === '000' || /^\d{3}$/.test(textAt(view, end + 1)) || digits.length > 3);
    const groups = /^\d{3}$/.test(group) && (/^[\u00A0\u2009\u202F]$/.test(space) || isPlain);
    if (!groups) break;
    digits += group;
  }
  return end > at + 1 ? { value: Number(digits), end } : null;
}

/** "and a half", "and three quarters", "and one-third": what a number takes with it; null without. */
export function andPart(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  if (wordAt(view, at) !== 'and') return null;
  const article = /^an?$/.test(wordAt(view, at + 1));
  const count = article ? 1 : SMALL_NUMBERS.get(wordAt(view, at + 1));
  if (count === undefined || count > 9) return null;
  const name = at + 2 + (isJoiningHyphen(view, at + 2) ? 1 : 0);
  const divisor = PARTS.get(wordAt(view, name));
  const fits = divisor !== undefined && count < divisor && wordAt(view, name).endsWith('s') === count > 1;
  // "five and a third of them" are two numbers.
  return fits && wordAt(view, name + 1) !== 'of' ? { value: count / divisor, end: name + 1 } : null;
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
  if (plain !== undefined && (adjoins(view, at) || besideCurrency || SPACED_SCALES.has(word))) return plain;
  // "10M users", "1.2B": capitals against the number.
  if (/^[MB]$/.test(textAt(view, at)) && adjoins(view, at) && !adjoins(view, at + 1)) return word === 'm' ? 1e6 : 1e9;
  const beside = CURRENCY_SCALES.get(word);
  if (beside === undefined || !adjoins(view, at)) return null;
  return besideCurrency || (word === 'm' && countsFollow(view, at + 1)) ? beside : null;
}

/** "3m people" are three million; "3m tall" and "3m of cable" are metres. */
function countsFollow(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && token.plural && token.partOfSpeech === 'noun';
}
