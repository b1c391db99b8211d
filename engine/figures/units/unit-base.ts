import { UNIT_OPENINGS, UNIT_SIGNS, UNIT_WORDS, type Unit } from '../../data/units-of-measure';
import { longestAt } from './longest';
import { adjoins, textAt, type Numeral, type SentenceView } from '../reading';
import { senseOf } from './unit-senses';

/** One unit with nothing "per" about it. */
export interface BaseUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** The unit at the token, in words ("square kilometres") or in a sign ("km²"); its number ends before `start`. */
export function readBase(view: SentenceView, start: number, numeral: Numeral): BaseUnit | null {
  return readWordUnit(view, start, numeral) ?? readSign(view, start, numeral);
}

function readWordUnit(view: SentenceView, start: number, numeral: Numeral): BaseUnit | null {
  const found = longestAt(view, start, { table: UNIT_WORDS, openings: UNIT_OPENINGS });
  if (found === null) return null;
  const unit = senseOf(view, { form: found.form, unit: found.value, numeral, run: { first: start, end: found.end } });
  return unit === null ? null : { unit, end: found.end };
}

function readSign(view: SentenceView, start: number, numeral: Numeral): BaseUnit | null {
  const form = textAt(view, start).replace(/(?<=..)\.$/, '');
  const found = UNIT_SIGNS.get(form);
  if (found === undefined || found.kind === 'money' || numeral.sort !== 'digits') return null;
  if (!isSignOf(view, start)) return null;
  const unit = senseOf(view, { form, unit: found, numeral, run: { first: start, end: start + 1 } });
  return unit === null ? null : { unit, end: start + 1 };
}

/** One-letter signs stand against the number or have nothing of a name about them: "5 m", not "5 V. Smith". */
function isSignOf(view: SentenceView, at: number): boolean {
  const text = textAt(view, at);
  return text.length > 1 || adjoins(view, at) || (!/^\p{Lu}/u.test(text) && textAt(view, at + 1) !== '.');
}
