import * as v from 'valibot';
import type { PlaceFeature, PlaceLevel } from '../engine/model';

/** What a map is asked for with, and what is drawn. Lengths are CSS pixels of the map's own box, angles degrees. */

/** Dots beyond these nobody could tell apart on a map as wide as a popup. */
export const MAX_MAPPED_PLACES = 60;

const LEVELS = [
  'country',
  'first-order',
  'second-order',
  'settlement',
  'other',
] as const satisfies readonly PlaceLevel[];

const FEATURES = [
  'country',
  'first-order',
  'second-order',
  'settlement',
  'district',
  'continent',
  'region',
  'sea',
  'lake',
  'river',
  'strait',
  'island',
  'mountain',
  'desert',
  'landmark',
] as const satisfies readonly PlaceFeature[];

const within = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));
const pixels = v.pipe(v.number(), v.finite(), v.minValue(80), v.maxValue(2_000));

const placeSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** Degrees north, WGS 84; null when it is not known: countries are drawn without. */
  latitude: v.nullable(within(90)),
  /** Degrees east. */
  longitude: v.nullable(within(180)),
  /** ISO 3166-1 alpha-2. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  level: v.picklist(LEVELS),
  feature: v.nullable(v.picklist(FEATURES)),
});

/**
 * `card`: the first place in its country. `overview`: all places in one view, to be zoomed.
 * The places come in order of importance.
 */
export const mapRequestSchema = v.strictObject({
  kind: v.picklist(['card', 'overview']),
  width: pixels,
  height: pixels,
  places: v.pipe(v.array(placeSchema), v.minLength(1), v.maxLength(MAX_MAPPED_PLACES)),
});

export type MapRequest = v.InferOutput<typeof mapRequestSchema>;
export type MappedPlace = v.InferOutput<typeof placeSchema>;

/** A country or territory, as far as it is in the box. */
export interface Outline {
  /** SVG path data; to 0.1 pixels, or more coarsely where there is much of it. */
  readonly d: string;
  /** ISO 3166-1 alpha-2; null for what has none in the atlas: Somaliland, Northern Cyprus. "XK" is Kosovo. */
  readonly code: string | null;
  readonly name: string;
  /** `home`: the country of the card's place, or one that is itself a place of the overview. */
  readonly role: 'home' | 'other';
  /** Id of the place that is this country; null when none is. */
  readonly place: string | null;
  /** The widest room for its name: middle of a line of text, and its length. Null when there is next to none. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number } | null;
}

/** A place that is no drawn country. */
export interface MapPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Too wide for a dot: a sea, a continent, a desert. Its name alone is written over its middle. */
  readonly isWide: boolean;
  /** A division of a country: the dot is only in the middle of it. */
  readonly isArea: boolean;
}

/** In which part of the drawn country the card's place lies: "north-east"; "middle". */
export type PartOfCountry =
  'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west' | 'middle';

/** A small map in a corner that tells where the large one is. */
export interface Inset {
  readonly d: string;
  /** Of its box, in the large map's pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What the large map shows, in the same pixels. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A map, drawn but for its words: all the reader's page or popup needs. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** `home` last, so that its border lies on top. */
  readonly outlines: readonly Outline[];
  readonly points: readonly MapPoint[];
  /** Name of the country the card's place is in, and where in it; null in an overview, on the high seas, and for countries. */
  readonly country: { readonly name: string; readonly part: PartOfCountry | null } | null;
  readonly inset: Inset | null;
}

/** `nothing`: none of the places has a known point or outline. `no-atlas`: the file of outlines cannot be used. */
export type MapReply =
  | { readonly state: 'drawn'; readonly map: DrawnMap }
  | { readonly state: 'nothing' }
  | { readonly state: 'no-atlas'; readonly message: string };
