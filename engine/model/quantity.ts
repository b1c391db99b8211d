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

/** The same amount in another unit of its kind: "8.7 miles" of "14 km". */
export interface Conversion {
  /** Rounded as coarsely as the text's own number. */
  readonly value: NumberRange;
  /** Canonical English singular. */
  readonly unit: string;
}

/** What of a figure its own sentence did not say, and the sentence it depends on did. */
export type Inherited = 'source' | 'time' | 'place';

/** A figure: hedge + number + unit or counted head ("around 14,000 people"). */
export interface Quantity extends Span {
  readonly value: NumberRange;
  readonly relation: QuantityRelation;
  /** The words give no number ("several", "dozens", "tens of thousands"): the range is what such words mean. */
  readonly vague: boolean;
  readonly change: 'up' | 'down' | null;
  /** Whether a change is by this number ("rose by 3 per cent") or ends there ("rose to 3 per cent"); null without one. */
  readonly changeForm: 'by' | 'to' | null;
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
  /** Which of source, time and place are those of the sentence it depends on, because its own has none. */
  readonly inherited: readonly Inherited[];
  /** In units that readers elsewhere use, at most two; empty for counts and money. */
  readonly conversions: readonly Conversion[];
  readonly confidence: number;
  readonly certain: boolean;
}
