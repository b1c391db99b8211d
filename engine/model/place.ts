export type PlaceLevel = 'country' | 'first-order' | 'second-order' | 'settlement' | 'other';

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
  readonly gazetteerName: string | null;
  readonly geonameId: number | null;
  readonly confidence: number;
  /** The second-best reading of the name, or null. */
  readonly runnerUp: { readonly name: string; readonly country: string | null; readonly confidence: number } | null;
}
