import type { PlaceFeature, PlaceLevel } from './place';

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** Two places are one when their ids are equal. Good within one gazetteer file only: never kept. */
  readonly id: number;
  /** As English news writes it: "Kursk", "Belgorod Oblast". */
  readonly name: string;
  readonly level: PlaceLevel;
  readonly feature: PlaceFeature;
  /** ISO 3166-1 alpha-2; null for what lies in several countries or in none. */
  readonly country: string | null;
  /** Id of the first-order division it lies in; null when it is one, is larger, or lies in none. */
  readonly firstOrder: number | null;
  /** Id of the second-order division it lies in. */
  readonly secondOrder: number | null;
  /** Degrees north, WGS 84, of its middle: to 0.01°, what is wider than a town more coarsely. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** People; null where it is not known. */
  readonly population: number | null;
  /** The largest it is the seat of government of. */
  readonly seatOf: 'country' | 'first-order' | 'second-order' | null;
  readonly geonameId: number | null;
  /** How readily its bare name is taken for it, before any context: about the logarithm to 10 of its people, 0 to 9. */
  readonly prominence: number;
}

/** The places of the world by name. Lookups take microseconds and allocate little. */
export interface Gazetteer {
  /** Places of a name in whatever accents, case and hyphens, with or without "the", the most prominent first. */
  named(name: string): readonly GazetteerPlace[];
  /** Places of an adjective or word for the people, singular or plural: "Russian", "Texans", "Scots". */
  ofDemonym(word: string): readonly GazetteerPlace[];
  /** What it lies in, the smallest first; the country last. */
  enclosing(place: GazetteerPlace): readonly GazetteerPlace[];
  /** @param code ISO 3166-1 alpha-2 */
  country(code: string): GazetteerPlace | null;
  /** ISO codes of the countries that share a land border with it. */
  bordering(code: string): readonly string[];
  /** Places within a country or division whose names sound like this one in another transliteration, the likest first. */
  soundingLike(name: string, within: GazetteerPlace): readonly GazetteerPlace[];
}
