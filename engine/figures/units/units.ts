import { SMALLER_UNITS, type Unit } from '../../data/units-of-measure';
import { readDigits } from '../numbers/digits';
import { currencyAfter } from '../money/money';
import { readWords } from '../numbers/number-words';
import { readPer } from './per-units';
import {
  adjoins,
  isJoiningHyphen,
  rounded,
  textAt,
  textOf,
  wordAt,
  type Numeral,
  type Run,
  type SentenceView,
} from '../reading';
import { readBase } from './unit-base';
import { isInchMark } from './unit-senses';

export interface UnitReading extends Run {
  readonly unit: Unit;
  /** As written, without the hyphen before it: "kilometers", "%", "day", "barrels a day". */
  readonly text: string;
}

/** The unit directly after a number, with or without a hyphen: "per cent", "km", "-day", "miles an hour", "mg/dL". */
export function readUnit(view: SentenceView, numeral: Numeral): UnitReading | null {
  const start = isJoiningHyphen(view, numeral.end) ? numeral.end + 1 : numeral.end;
  const base = readBase(view, start, numeral) ?? readMark(view, start, numeral) ?? inBrackets(view, start, numeral);
  if (base === null) return null;
  const per = base.unit.kind === 'percent' ? null : readPer(view, base.end);
  const unit: Unit = per === null ? base.unit : { ...base.unit, name: `${base.unit.name} per ${per.name}` };
  const end = per?.end ?? base.end;
  return { unit, first: numeral.end, end, text: textOf(view, { first: start, end }) };
}

/** Does what is written against the number make a measure or money of it ("30C", "45p") and not a code ("4chan")? */
export function hasUnitAfter(view: SentenceView, numeral: Numeral): boolean {
  return readUnit(view, numeral) !== null || currencyAfter(view, numeral.end, numeral.range.max) !== null;
}

/** "6'2", "10\" long": marks that are quotation marks elsewhere. */
function readMark(
  view: SentenceView,
  at: number,
  { sort }: Numeral,
): { readonly unit: Unit; readonly end: number } | null {
  if (sort !== 'digits') return null;
  const feet = /^['’]$/.test(textAt(view, at)) && adjoins(view, at) && adjoins(view, at + 1);
  if (feet && /^(?:\d|1[01])$/.test(textAt(view, at + 1)))
    return { unit: { name: 'foot', kind: 'measure' }, end: at + 1 };
  return isInchMark(view, at) ? { unit: { name: 'inch', kind: 'measure' }, end: at + 1 } : null;
}

/** "20 (kg)": a table's heading set into text. The span takes the bracket's end with it. */
function inBrackets(
  view: SentenceView,
  at: number,
  numeral: Numeral,
): { readonly unit: Unit; readonly end: number } | null {
  if (textAt(view, at) !== '(' || numeral.sort !== 'digits') return null;
  const base = readBase(view, at + 1, numeral);
  return base !== null && textAt(view, base.end) === ')' ? { unit: base.unit, end: base.end + 1 } : null;
}

/** "five years and six months", "6 feet 2 inches", "6'2\"", "5ft 7": the smaller unit adds to the larger. */
export function withSmallerUnit(
  view: SentenceView,
  numeral: Numeral,
  unit: UnitReading,
): { readonly value: number; readonly end: number } | null {
  const smaller = SMALLER_UNITS.get(unit.unit.name);
  if (smaller === undefined || numeral.sort === 'vague') return null;
  const start = afterJoint(view, unit);
  const more = readDigits(view, start, false) ?? readWords(view, start);
  if (more === null || more.range.max >= smaller.ratio || more.range.min !== more.range.max) return null;
  const end = endOfSmaller(view, { unit, more, name: smaller.unit });
  return end === null ? null : { value: rounded(numeral.range.min + more.range.min / smaller.ratio), end };
}

/** Past "and", a comma or a hyphen between the two: "6-foot-2". */
function afterJoint(view: SentenceView, { end, unit }: UnitReading): number {
  const comma = textAt(view, end) === ',' && unit.kind === 'measure' && wordAt(view, end + 2) !== '';
  return end + (wordAt(view, end) === 'and' || comma || isJoiningHyphen(view, end) ? 1 : 0);
}

function endOfSmaller(
  view: SentenceView,
  { unit, more, name }: { readonly unit: UnitReading; readonly more: Numeral; readonly name: string },
): number | null {
  const read = readUnit(view, more);
  if (read?.unit.name === name) return read.end;
  if (unit.unit.name !== 'foot' || !Number.isInteger(more.range.min)) return null;
  if (/^["”″]$|^in$/.test(textAt(view, more.end))) return more.end + 1;
  // "6'2", "5ft 7", "6-foot-2": inches need no word where nothing else is counted.
  return read === null && isBareInch(view, unit, more) ? more.end : null;
}

function isBareInch(view: SentenceView, unit: UnitReading, more: Numeral): boolean {
  if (/^['’′]$/.test(textAt(view, unit.end - 1))) return true;
  const tied = unit.end === more.first || isJoiningHyphen(view, unit.end);
  return (
    tied &&
    /^(?:[.,;:()—–-]|tall|high|and|in|with|who|forward|guard|frame|striker|defender)?$/.test(wordAt(view, more.end))
  );
}
