import { LONGEST_UNIT, SMALLER_UNITS, UNIT_SIGNS, UNIT_WORDS, type Unit } from '../data/units-of-measure';
import { readDigits } from './digits';
import { readWords } from './number-words';
import {
  adjoins,
  isJoiningHyphen,
  phrase,
  rounded,
  textAt,
  textOf,
  wordAt,
  type Numeral,
  type Run,
  type SentenceView,
} from './reading';

export interface UnitReading extends Run {
  readonly unit: Unit;
  /** As written, without the hyphen before it: "kilometers", "%", "day". */
  readonly text: string;
}

/** The unit directly after a number, with or without a hyphen: "per cent", "km", "-day", "miles per hour". */
export function readUnit(view: SentenceView, numeral: Numeral): UnitReading | null {
  const at = numeral.end;
  const start = isJoiningHyphen(view, at) ? at + 1 : at;
  for (let length = LONGEST_UNIT; length >= 1; length -= 1) {
    const run = { first: start, end: start + length };
    const unit = UNIT_WORDS.get(phrase(view, run));
    if (unit !== undefined && run.end <= view.end) return { unit, first: at, end: run.end, text: textOf(view, run) };
  }
  const sign = UNIT_SIGNS.get(textAt(view, start));
  const written = sign !== undefined && numeral.sort === 'digits' && isSignOf(view, start);
  return written ? { unit: sign, first: at, end: start + 1, text: textAt(view, start) } : null;
}

/** One-letter signs stand against the number or have nothing of a name about them: "5 m", not "5 V. Smith". */
function isSignOf(view: SentenceView, at: number): boolean {
  return (
    textAt(view, at).length > 1 ||
    adjoins(view, at) ||
    (!/^\p{Lu}/u.test(textAt(view, at)) && textAt(view, at + 1) !== '.')
  );
}

/** "five years and six months", "6 feet 2 inches": the smaller unit adds to the larger. */
export function withSmallerUnit(
  view: SentenceView,
  numeral: Numeral,
  unit: UnitReading,
): { readonly value: number; readonly end: number } | null {
  const smaller = SMALLER_UNITS.get(unit.unit.name);
  if (smaller === undefined || numeral.sort === 'vague') return null;
  const start = unit.end + (wordAt(view, unit.end) === 'and' ? 1 : 0);
  const more = readDigits(view, start, false) ?? readWords(view, start);
  const moreUnit = more === null ? null : readUnit(view, more);
  if (more === null || moreUnit?.unit.name !== smaller.unit) return null;
  return { value: rounded(numeral.range.min + more.range.min / smaller.ratio), end: moreUnit.end };
}
