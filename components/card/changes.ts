import type { Quantity } from '../../engine/model';
import { rangeWords } from './numbers';

/** What stands before and after the number of a change; null where there is nothing. */
export interface ChangeWords {
  /** "up", "rose to" */
  readonly lead: string | null;
  /** ", from 5", "from 50" */
  readonly tail: string | null;
}

const ARRIVED = { up: 'rose to', down: 'fell to' } as const;

/**
 * How a change reads around its number.
 *
 * @example by: "up 3 per cent, from 5"; to: "rose to 55 per cent from 50"
 */
export function changeWords({
  change,
  changeForm,
  from,
}: Pick<Quantity, 'change' | 'changeForm' | 'from'>): ChangeWords {
  const since = from === null ? null : `from ${rangeWords(from)}`;
  if (change === null) return { lead: null, tail: since };
  if (changeForm === 'to') return { lead: ARRIVED[change], tail: since };
  return { lead: change, tail: since === null ? null : `, ${since}` };
}
