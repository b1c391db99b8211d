import type { NameSpan, TaggedText } from '../../model';
import type { Lookup } from '../sketches/lookup';
import type { Candidate } from '../sketches/candidates';
import type { PlaceSketch } from '../sketches/sketches';

/** What says where a place lies, and how plainly it says so. */
export interface Container {
  /** Position in the names; null for words the name finder left out ("Ky."). */
  readonly name: number | null;
  /** What it may be, the likeliest first. */
  readonly places: readonly Candidate[];
  /** False: only likely, as when the governor of one region speaks of a district. */
  readonly stated: boolean;
}

/** The places of a text and where they stand. */
export interface Scene {
  readonly text: TaggedText;
  readonly names: readonly NameSpan[];
  readonly lookup: Lookup;
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  /** First token → position of the place name that begins there; end token → of the one that ends there. */
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
}

export function sceneOf(parts: Pick<Scene, 'text' | 'names' | 'lookup' | 'sketches'>): Scene {
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  for (const { name, span } of parts.sketches.values()) {
    starting.set(span.firstToken, name);
    ending.set(span.endToken, name);
    starting.set(parts.names[name]?.firstToken ?? span.firstToken, name);
    ending.set(parts.names[name]?.endToken ?? span.endToken, name);
  }
  return { ...parts, starting, ending };
}
