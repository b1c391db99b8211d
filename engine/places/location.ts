import type { KnownPlace } from '../data/place-known';
import type { PlaceLevel, PlaceReading } from '../model';
import type { Container } from './containers';
import type { PlaceSketch } from './sketches';

/** Where one place name lies, as far as gazetteer and document tell. */
export interface Location {
  /** Equal for names of one place within the document. */
  readonly key: string;
  readonly level: PlaceLevel;
  readonly country: string | null;
  /** The gazetteer's place, or null when only the text knows of it. */
  readonly known: KnownPlace | null;
  readonly withinKey: string | null;
  readonly confidence: number;
  readonly runnerUp: PlaceReading['runnerUp'];
}

export interface LocationEvidence {
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  readonly containers: ReadonlyMap<number, Container>;
}
