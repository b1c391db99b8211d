import type { DrawnMap } from '../../protocol/maps';

/** A place of the list below the map. */
export interface MapEntry {
  readonly id: string;
  readonly name: string;
  /** 0 to 1: the larger the more the article is about it. */
  readonly salience: number;
}

export interface RegionsMapProps {
  readonly map: DrawnMap;
  /** The most important first. */
  readonly entries: readonly MapEntry[];
  /** How many places are listed, on the map or not. */
  readonly listed: number;
  /** Id of the place the reader is at, in the list or on the map; null for none. */
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  /** The reader wants to see where the article speaks of it. */
  readonly onPick: (id: string) => void;
}
