import type { Span } from './span';

export type QuantityRelation = 'exact' | 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'between';

export type QuantityKind =
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'displaced'
  | 'arrested'
  | 'infected'
  | 'people'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'age'
  | 'vote'
  | 'score'
  | 'count';

/** Always finite; `min` = `max` for exact and hedged numbers alike. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** Who vouches for a figure. */
export interface QuantitySource {
  /** Entity id, or null when the phrase could not be joined to one. */
  readonly entity: string | null;
  readonly start?: number;
  readonly end?: number;
}

/** A figure: hedge + number + unit or counted head ("around 14,000 people"). */
export interface Quantity extends Span {
  readonly value: NumberRange;
  readonly relation: QuantityRelation;
  readonly change: 'up' | 'down' | null;
  /** The other end of a change ("from 3 to 5 per cent"), or null. */
  readonly from: NumberRange | null;
  /** Canonical English singular: "person", "percent", "dollar", "kilometre", or the counted noun's singular. */
  readonly unit: string;
  /** The text's own word or sign for the unit: "people", "%", "km". Empty when there is none. */
  readonly unitText: string;
  /** What is counted, with its modifiers: "Ukrainian armored vehicles". Empty when it is not said. */
  readonly counted: string;
  readonly kind: QuantityKind;
  /** The clause that says what is true of them, or null. */
  readonly claim: Span | null;
  /** Words that say how sure it is: "around", "reportedly". */
  readonly hedges: readonly Span[];
  readonly source: QuantitySource | null;
  /** Id of the time expression it holds at, or null. */
  readonly time: string | null;
  /** Id of the place entity it holds in, or null. */
  readonly place: string | null;
  readonly confidence: number;
  readonly certain: boolean;
}
