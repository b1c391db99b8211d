import type { NumberRange, QuantityKind, QuantityRelation } from '../model';
import type { Numeral, Run } from './reading';

/** A figure while it is being read: token positions instead of offsets. */
export interface Draft extends Run {
  /** The number itself, within the run. */
  readonly number: Run;
  readonly sort: Numeral['sort'];
  readonly range: NumberRange;
  readonly relation: QuantityRelation;
  readonly hedges: readonly Run[];
  /** Canonical singular; empty while it is not known. */
  readonly unit: string;
  readonly unitText: string;
  readonly counted: string;
  /** Position of the head noun of what is counted, or null. */
  readonly head: number | null;
  readonly kind: QuantityKind;
  readonly confidence: number;
}
