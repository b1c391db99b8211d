import type { GazetteerFile } from './file';
import { signedIn, varintsIn } from './stream';

/**
 * The columns of the file that places are made of:
 * - tree: records in all; by country, its towns in no division and its first-order divisions; by first-order division,
 *   its towns in no smaller one and its second-order divisions; by second-order division, its towns, doubled, and one
 *   more where its name says what it is ("County");
 * - points: by first-order division, latitude and longitude less those of the one before;
 * - latitudes, longitudes: by town, less those of the first town beside it, or for that one of the first-order division;
 * - populations, kinds: a byte by town; ids: GeoNames ids of the towns for which `hasId`, low, middle and high byte
 *   apart, less the id before;
 * - middles: places whose point is not the middle of their towns: steps to the record, latitude and longitude less those
 *   of the first-order division;
 * - features: feature, country and one or 0, first-order record and one or 0, latitude, longitude, tenths of prominence;
 * - prominences: steps to the record, tenths, where they are not reckoned from the people.
 *
 * Degrees are in hundredths.
 */
export interface Columns {
  readonly tree: Uint32Array;
  readonly points: Int32Array;
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  readonly populations: Uint8Array;
  readonly kinds: Uint8Array;
  readonly idsLow: Uint8Array;
  readonly idsMiddle: Uint8Array;
  readonly idsHigh: Uint8Array;
  readonly middles: Int32Array;
  readonly features: Int32Array;
  readonly prominences: Uint32Array;
}

/** Numbers of one feature, and of one middle. */
export const FEATURE = 6;
export const MIDDLE = 3;

export function columnsIn({ sections }: GazetteerFile): Columns {
  const bytes = (name: keyof Columns) => sections.get(name) ?? new Uint8Array(0);
  return {
    tree: varintsIn(bytes('tree')),
    points: signedIn(bytes('points')),
    latitudes: signedIn(bytes('latitudes')),
    longitudes: signedIn(bytes('longitudes')),
    populations: bytes('populations'),
    kinds: bytes('kinds'),
    idsLow: bytes('idsLow'),
    idsMiddle: bytes('idsMiddle'),
    idsHigh: bytes('idsHigh'),
    middles: signedIn(bytes('middles')),
    features: signedIn(bytes('features')),
    prominences: varintsIn(bytes('prominences')),
  };
}
