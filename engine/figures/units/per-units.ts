import { SCALES } from '../../data/number-words';
import { TELLS_WHEN, THINGS_PER, TIMES_PER } from '../../data/unit-denominators';
import { readDigits } from '../numbers/digits';
import { readWords } from '../numbers/number-words';
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
import { singularOf } from '../counted/singular';
import { readBase } from './unit-base';

/** What something is given for each of: "a barrel", "per 100,000 people", "/100 km". */
export interface PerReading {
  /** Position after it. */
  readonly end: number;
  /** In canonical singulars: "barrel", "100,000 people", "100 kilometres". */
  readonly name: string;
}

/** The rate that begins at the token: "per person", "a share", "each year", "/h", "-a-day", "to the gallon"; or null. */
export function readPer(view: SentenceView, at: number): PerReading | null {
  const first = onePer(view, at);
  if (first === null) return null;
  const second = onePer(view, first.end);
  return second === null ? first : { end: second.end, name: `${first.name} per ${second.name}` };
}

function onePer(view: SentenceView, at: number): PerReading | null {
  const start = dashBefore(view, at) ? at + 1 : at;
  const word = wordAt(view, start);
  if (word === 'per') return afterPer(view, start + 1);
  if (word === '/') return afterSlash(view, start);
  if (word === 'for') return /^(?:each|every)$/.test(wordAt(view, start + 1)) ? afterPer(view, start + 2) : null;
  if (word === 'each' || word === 'every') return timeAfter(view, start + 1);
  if (word === 'to')
    return wordAt(view, start + 1) === 'the' && wordAt(view, start + 2) === 'gallon'
      ? { end: start + 3, name: 'gallon' }
      : null;
  return word === 'a' || word === 'an' ? afterArticle(view, start) : null;
}

/** "12-cent-a-share": texts taken from print have blanks about such hyphens. */
function dashBefore(view: SentenceView, at: number): boolean {
  return (
    (textAt(view, at) === '-' && /^(?:a|an|per)$/.test(wordAt(view, at + 1)) && textAt(view, at + 2) === '-') ||
    (isJoiningHyphen(view, at) && wordAt(view, at + 1) === 'per')
  );
}

function afterPer(view: SentenceView, at: number): PerReading | null {
  const start = textAt(view, at) === '-' ? at + 1 : at;
  const word = wordAt(view, start);
  if (word === 'annum') return { end: start + 1, name: 'year' };
  if (word === 'capita' || word === 'head') return { end: start + 1, name: word === 'capita' ? 'person' : 'head' };
  if (word === 'cent' || word === 'se' || word === 'diem') return null;
  return perNumber(view, start) ?? perUnit(view, start) ?? perNoun(view, start);
}

/** Signs need no number to stand against here. */
const ONE: Omit<Numeral, 'first' | 'end'> = { range: exactly(1), sort: 'digits', scale: 1 };

function perUnit(view: SentenceView, at: number): PerReading | null {
  const base = readBase(view, at, { ...ONE, first: at, end: at });
  return base === null || base.unit.kind === 'percent' ? null : { end: base.end, name: base.unit.name };
}

/** "100,000 people", "1,000 live births", "100 km", "million inhabitants". */
function perNumber(view: SentenceView, at: number): PerReading | null {
  const number = readDigits(view, at, false) ?? readWords(view, at) ?? bareScale(view, at);
  if (number === null) return null;
  const amount = written(number.range.max);
  const base = readBase(view, number.end, number);
  if (base !== null && base.unit.kind !== 'percent') return { end: base.end, name: `${amount} ${base.unit.name}s` };
  const end = endOfCounted(view, number.end);
  let name = amount;
  for (let next = number.end; next < end; next += 1) name += ` ${wordAt(view, next)}`;
  return { end, name };
}

function bareScale(view: SentenceView, at: number): Numeral | null {
  const scale = SCALES.get(wordAt(view, at));
  return scale === undefined || scale === 12 ? null : { ...ONE, first: at, end: at + 1, range: exactly(scale) };
}

function written(value: number): string {
  if (value >= 1e6 && value % 1e6 === 0) return value === 1e6 ? 'million' : `${value / 1e6} million`;
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The end of at most two modifiers and a plural, or the start when no plural comes. */
function endOfCounted(view: SentenceView, start: number): number {
  for (let at = start; at < start + 3; at += 1) {
    const token = tokenAt(view, at);
    if (token === null || !/^(?:noun|adjective|verb)$/.test(token.partOfSpeech) || view.taken(token)) return start;
    if (token.plural || token.lower === 'people') return at + 1;
  }
  return start;
}

/** "per household", "per school day": at most three nouns in a row, the last one singular. */
function perNoun(view: SentenceView, start: number): PerReading | null {
  let end = start;
  let name = '';
  while (end < start + 3) {
    const token = tokenAt(view, end);
    if (token?.kind !== 'word' || !/^(?:noun|proper-noun|adjective)$/.test(token.partOfSpeech)) break;
    if (token.partOfSpeech === 'proper-noun' && end > start) break;
    const word = token.partOfSpeech === 'proper-noun' ? token.text : singularOf(token.lower);
    name = name === '' ? word : `${name} ${word}`;
    end += 1;
    if (THINGS_PER.has(word) || TIMES_PER.has(word)) break;
  }
  return end === start ? null : { end, name };
}

/** "km/h", "mg/dL", "$15/hour", "l/100km", "120/80" not: the slash stands close on both sides. */
function afterSlash(view: SentenceView, slash: number): PerReading | null {
  if (!adjoins(view, slash) || !adjoins(view, slash + 1)) return null;
  const at = slash + 1;
  if (/^\d/.test(textAt(view, at))) {
    const rate = perNumber(view, at);
    return !rate?.name.includes(' ') ? null : rate;
  }
  const word = SHORT_TIMES.get(wordAt(view, at));
  if (word !== undefined) return { end: at + 1, name: word };
  const plain = wordAt(view, at);
  return perUnit(view, at) ?? (THINGS_PER.has(plain) || TIMES_PER.has(plain) ? { end: at + 1, name: plain } : null);
}

const SHORT_TIMES: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['d', 'day'],
  ['day', 'day'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['yr', 'year'],
  ['y', 'year'],
]);

function timeAfter(view: SentenceView, at: number): PerReading | null {
  const word = wordAt(view, at);
  return TIMES_PER.has(word) && !tellsWhen(view, at + 1) ? { end: at + 1, name: word } : null;
}

function afterArticle(view: SentenceView, article: number): PerReading | null {
  const hyphen = textAt(view, article + 1) === '-' ? 1 : 0;
  const at = article + 1 + hyphen;
  const word = wordAt(view, at);
  if (LARGE_UNITS.test(word)) return perUnit(view, at);
  // "a month-long strike"
  if (hyphen === 0 && isJoiningHyphen(view, at + 1) && !dashBefore(view, at + 1)) return null;
  if (TIMES_PER.has(word))
    return tellsWhen(view, at + 1) || isOrdinalSecond(view, at) ? null : { end: at + 1, name: word };
  return THINGS_PER.has(word) ? (perUnit(view, at) ?? { end: at + 1, name: word }) : null;
}

/** Words that open units of several, which nothing is sold by on its own. */
const LARGE_UNITS = /^(?:square|cubic|kilowatt|megawatt|metric|troy|fluid|mmbtu)$/;

/** "a second attempt". */
function isOrdinalSecond(view: SentenceView, at: number): boolean {
  return (
    wordAt(view, at) === 'second' &&
    /^(?:noun|adjective|proper-noun|numeral)$/.test(tokenAt(view, at + 1)?.partOfSpeech ?? '')
  );
}

/** "a year later", "an hour and a half", "a day's march"; but "£40,000 a year after tax". */
function tellsWhen(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === "'s" || (word === 'and' && /^(?:a|an)$/.test(wordAt(view, at + 1)))) return true;
  if (/^(?:after|before)$/.test(word))
    return !/^(?:tax|taxes|interest|deductions|expenses|bonuses)$/.test(wordAt(view, at + 1));
  return TELLS_WHEN.has(word) || (word === 'from' && /^(?:now|today)$/.test(wordAt(view, at + 1)));
}
