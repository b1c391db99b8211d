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
export class Columns {
  readonly tree: Uint32Array;
  readonly populations: Uint8Array;
  readonly kinds: Uint8Array;
  readonly idsLow: Uint8Array;
  readonly idsMiddle: Uint8Array;
  readonly idsHigh: Uint8Array;
  private readonly file: GazetteerFile;
  private readonly decoded = new Map<string, Int32Array>();

  constructor(file: GazetteerFile) {
    this.file = file;
    this.tree = varintsIn(this.bytes('tree'));
    this.populations = this.bytes('populations');
    this.kinds = this.bytes('kinds');
    this.idsLow = this.bytes('idsLow');
    this.idsMiddle = this.bytes('idsMiddle');
    this.idsHigh = this.bytes('idsHigh');
  }

  /** A column that is not needed to find a name; decoded when it is first asked for. */
  late(name: 'features' | 'points' | 'latitudes' | 'longitudes' | 'middles' | 'prominences'): Int32Array {
    const known = this.decoded.get(name);
    if (known !== undefined) return known;
    const column = signedIn(this.bytes(name));
    this.decoded.set(name, column);
    return column;
  }

  private bytes(name: string): Uint8Array {
    return this.file.sections.get(name) ?? new Uint8Array(0);
  }
}

/** Numbers of one feature, and of one middle. */
export const FEATURE = 6;
export const MIDDLE = 3;
