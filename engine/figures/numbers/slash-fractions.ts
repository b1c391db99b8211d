import { UNIT_WORDS } from '../../data/units-of-measure';
import {
  adjoins,
  exactly,
  isJoiningHyphen,
  rounded,
  textAt,
  tokenAt,
  wordAt,
  type Numeral,
  type SentenceView,
} from '../reading';

/** Divisors that prices, cooking and joinery use; others are dates and scores ("9/11", "24/7"). */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);

/** Reads "1/4 point", "10 1/2 miles", "7 3/4 %", "1/3 of voters"; null where the slash may part a date or a score. */
export function readSlashFraction(view: SentenceView, at: number): Numeral | null {
  const alone = fractionAt(view, at);
  if (alone !== null) {
    const sort = wordAt(view, alone.end) === 'of' ? 'part' : 'digits';
    return isFraction(view, alone.end) ? { first: at, ...alone, sort, scale: 1 } : null;
  }
  const hyphen = isJoiningHyphen(view, at + 1) ? 1 : 0;
  const isWhole = /^\d{1,4}$/.test(textAt(view, at)) && (hyphen === 1 || !adjoins(view, at + 1));
  const whole = isWhole ? fractionAt(view, at + 1 + hyphen) : null;
  if (whole === null) return null;
  return {
    first: at,
    end: whole.end,
    range: exactly(Number(textAt(view, at)) + whole.range.min),
    sort: 'digits',
    scale: 1,
  };
}

function fractionAt(view: SentenceView, at: number): Pick<Numeral, 'end' | 'range'> | null {
  const [part, whole] = [textAt(view, at), textAt(view, at + 2)];
  const joined = textAt(view, at + 1) === '/' && adjoins(view, at + 1) && adjoins(view, at + 2);
  if (!joined || !/^\d{1,2}$/.test(part) || !/^\d{1,2}$/.test(whole)) return null;
  if (adjoins(view, at + 3) && textAt(view, at + 3) === '/') return null;
  const [above, below] = [Number(part), Number(whole)];
  if (above === 0 || above >= below || !DIVISORS.has(below)) return null;
  return { end: at + 3, range: exactly(rounded(above / below)) };
}

/** Of something measured, or of a whole. */
function isFraction(view: SentenceView, at: number): boolean {
  const next = wordAt(view, at);
  const after = adjoins(view, at) && next === '-' ? wordAt(view, at + 1) : next;
  return after === 'of' || after === 'point' || UNIT_WORDS.has(after) || tokenAt(view, at)?.text === '%';
}
