import type { PlaceFeature } from '../../engine/model';

/** A place on its way into the file. The tables add to it; nothing else changes it once the tree stands. */
export interface Draft {
  /** As it is shown. */
  name: string;
  /** As GeoNames has it; keys of the tables name it so. */
  readonly listed: string;
  /** The part of the name that is left without its head: "Kursk" in "Kursk Oblast". Null where there is no head. */
  core: string | null;
  readonly aliases: Set<string>;
  readonly demonyms: Set<string>;
  /** Set by the tables; null where it is reckoned from the people. */
  prominence: number | null;
  /** A table speaks of it: it is not left out, however small. */
  told: boolean;
}

/** Degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface TownDraft extends Draft, Point {
  /** A kind of engine/gazetteer/kinds.ts. */
  readonly kind: number;
  readonly people: number | null;
  /** GeoNames id; null where it is not known. */
  readonly geonameId: number | null;
  /** The older list knows it as well. */
  readonly known: boolean;
}

export interface SecondOrderDraft extends Draft {
  /** "RU.41.542415". */
  readonly code: string;
  readonly towns: TownDraft[];
  /** Null: the middle of its towns. */
  point: Point | null;
}

export interface FirstOrderDraft extends Draft {
  /** "RU.41". */
  readonly code: string;
  /** Towns in no second-order division. */
  readonly towns: TownDraft[];
  readonly secondOrders: SecondOrderDraft[];
  point: Point;
}

export interface CountryDraft extends Draft {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly towns: TownDraft[];
  readonly firstOrders: FirstOrderDraft[];
  /** Null: that of countries.ts. */
  point: Point | null;
}

export interface FeatureDraft extends Draft, Point {
  readonly feature: PlaceFeature;
  /** ISO code, or null. */
  readonly country: string | null;
  /** "RU.41", or null. */
  readonly firstOrder: string | null;
  readonly prominence: number;
}

/** Everything that goes into the file. */
export interface World {
  readonly countries: readonly CountryDraft[];
  readonly features: readonly FeatureDraft[];
}

/** What is not known of a place but its name. */
export function draftOf(name: string, core: string | null, aliases: readonly string[] = []): Draft {
  return { name, listed: name, core, aliases: new Set(aliases), demonyms: new Set(), prominence: null, told: false };
}
