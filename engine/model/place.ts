export type PlaceLevel = 'country' | 'first-order' | 'second-order' | 'settlement' | 'other';

/** What kind of thing a place is; finer than its level. */
export type PlaceFeature =
  | 'country'
  | 'first-order'
  | 'second-order'
  | 'settlement'
  /** Part of a settlement. */
  | 'district'
  | 'continent'
  /** A part of the world, of several countries or of one, that is no division: "the Sahel", "Donbas", "the Midlands". */
  | 'region'
  | 'sea'
  | 'lake'
  | 'river'
  | 'strait'
  | 'island'
  | 'mountain'
  | 'desert'
  /** A building, square, park, camp, airport, crossing … that news names. */
  | 'landmark';

/** Where a place is. What is not known is null: nothing is guessed. */
export interface PlaceReading {
  /** Degrees north, WGS 84. */
  readonly latitude: number | null;
  /** Degrees east, WGS 84. */
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly level: PlaceLevel;
  /** Entity id of the place it lies in, or null. */
  readonly within: string | null;
  /** What it is, finer than its level; null where only the text knows of it. */
  readonly feature: PlaceFeature | null;
  /** Names of what it lies in, the smallest first, whether the article names them or not: ["Belgorod Oblast", "Russia"]. */
  readonly liesIn: readonly string[];
  /** People; null where it is not known. */
  readonly population: number | null;
  /** The gazetteer's name for it. */
  readonly gazetteerName: string | null;
  readonly geonameId: number | null;
  readonly confidence: number;
  /** The second-best reading of the name, or null. */
  readonly runnerUp: PlaceRunnerUp | null;
}

/** Another place the name could be. */
export interface PlaceRunnerUp {
  readonly name: string;
  readonly country: string | null;
  readonly liesIn: readonly string[];
  readonly confidence: number;
}

/**
 * What the text says of how two places lie to each other: "Suja, a town in the Kursk region", "Sumy, which borders
 * Russia", "30 kilometres north of Kharkiv", "the capital of Peru".
 */
export interface PlaceRelation {
  readonly kind: 'lies-in' | 'borders' | 'distance' | 'capital-of';
  /** Where the text says so: from the first place to the second, or the words between that say it. */
  readonly start: number;
  readonly end: number;
  /** Entity id of the place it is said of. */
  readonly place: string;
  /** Entity id of the other. */
  readonly other: string;
  /** Kilometres, for "distance"; null where the text gives no number ("just south of"), and for the other kinds. */
  readonly kilometres: { readonly min: number; readonly max: number } | null;
  /** Of `place` as seen from `other`: "north-east"; null where none is given. */
  readonly direction: CompassPoint | null;
  readonly confidence: number;
}

export type CompassPoint =
  'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west';
