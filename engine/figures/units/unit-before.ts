import { MAGNITUDE_WORDS } from '../../data/units-of-measure';
import { isJoiningHyphen, textAt, wordAt, type Numeral, type SentenceView } from '../reading';

/** A unit that stands before its number. */
export interface UnitBefore {
  readonly first: number;
  /** Canonical singular. */
  readonly unit: string;
  /** As written: "Mw", "Mach". */
  readonly text: string;
}

/** "Mw 8.8", "magnitude-6.1", "a magnitude of 7.1", "Mach 5", "a pH of 4.5"; null where none stands so. */
export function readUnitBefore(view: SentenceView, { first, sort, range }: Numeral): UnitBefore | null {
  if (sort !== 'digits') return null;
  const between = isJoiningHyphen(view, first - 1) || wordAt(view, first - 1) === 'of' ? 1 : 0;
  const at = first - 1 - between;
  const text = textAt(view, at);
  if (MAGNITUDE_WORDS.has(wordAt(view, at))) return range.max > 12 ? null : { first: at, unit: 'magnitude', text };
  if (text === 'Mach' && between === 0) return range.max > 30 ? null : { first: at, unit: 'mach', text };
  return /^p[Hh]$/.test(text) && range.max <= 14 ? { first: at, unit: 'pH', text } : null;
}
