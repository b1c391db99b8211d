import type { GazetteerPlace, PlaceLevel, PlaceReading } from '../model';

/** Where one place name lies, as far as gazetteer and document tell. */
export interface Location {
  /** Equal for names of one place within the document. */
  readonly key: string;
  readonly level: PlaceLevel;
  readonly country: string | null;
  /** The gazetteer's place, or null when only the text knows of it. */
  readonly place: GazetteerPlace | null;
  /** The gazetteer's place that tells where it is: itself, or the town of its name ("Orsk district"); null where nothing does. */
  readonly at: GazetteerPlace | null;
  readonly withinKey: string | null;
  /** Names of what it lies in, the smallest first. */
  readonly liesIn: readonly string[];
  readonly confidence: number;
  readonly runnerUp: PlaceReading['runnerUp'];
}

/**
 * What names of one place share within a document.
 *
 * @example "RU" for Russia, "PS/1234" for a city, "*\/77" for what lies in no one country
 */
export function keyOf({ id, level, country }: GazetteerPlace): string {
  return level === 'country' && country !== null ? country : `${country ?? '*'}/${id}`;
}
