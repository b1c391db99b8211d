import { Columns, FEATURE } from './columns';
import { exceptionsIn, type Exceptions, type Hundredths } from './exceptions';
import type { GazetteerFile } from './file';
import { groupAfter, groupOf, groupsIn, NO_GROUP, type Groups } from './groups';
import { KIND } from './kinds';
import { COUNTRY_PROMINENCE, firstOrderProminence, secondOrderProminence, townProminence } from './prominence';
import { idsOf, peopleOf } from './towns';

/** No such record: the first-order division of a country. */
export const NO_RECORD = -1;

/** What lies in a country or division: records from `start` up to `end`. */
export interface RecordRange {
  readonly start: number;
  readonly end: number;
}

/** The group a record stands in, and which of the towns of the file it is. */
interface Standing {
  readonly group: number;
  /** NO_TOWN for a country or division. */
  readonly town: number;
}

const NO_TOWN = -1;
const NOTHING: RecordRange = { start: 0, end: 0 };

/** Numbers of one feature in its column. */
const IN_FEATURE = { kind: 0, country: 1, firstOrder: 2, latitude: 3, longitude: 4, prominence: 5 } as const;

/**
 * What the columns say of each record. Nothing is laid out by record when the file is loaded: an article asks after some
 * hundred of the 200,000, and each is found in microseconds.
 */
export class Records {
  readonly count: number;
  private readonly columns: Columns;
  private readonly groups: Groups;
  /** What follows is made when it is first asked for. */
  private ids: Uint32Array | null = null;
  private told: Exceptions | null = null;
  /** Of the first-order divisions. */
  private points: readonly [latitudes: Int32Array, longitudes: Int32Array] | null = null;
  /** By group: people in all of it; kept when asked for. */
  private readonly people = new Map<number, number>();

  private constructor(count: number, columns: Columns, groups: Groups) {
    this.count = count;
    this.columns = columns;
    this.groups = groups;
  }

  /** The records of a file, or null where its columns do not fit together. */
  static in(file: GazetteerFile): Records | null {
    const columns = new Columns(file);
    const groups = groupsIn(columns.tree, file.header.countries.length);
    const count = columns.tree[0] ?? 0;
    if (groups === null || groups.end > count) return null;
    const { kinds, populations } = columns;
    const fits = kinds.length === groups.townsInAll && populations.length === groups.townsInAll;
    return fits ? new Records(count, columns, groups) : null;
  }

  /** A KIND, and for features KIND.feature and their number in the header. */
  kindOf(record: number): number {
    if (this.isFeature(record)) return KIND.feature + this.inFeature(record, 'kind');
    const { group, town } = this.standing(record);
    return (town === NO_TOWN ? this.groups.levels[group] : this.columns.kinds[town]) ?? KIND.settlement;
  }

  /** Number of the country in the header, which is its record; NO_RECORD for none. */
  countryOf(record: number): number {
    if (this.isFeature(record)) return this.inFeature(record, 'country') - 1;
    return this.holderOf(this.groups.countries[this.standing(record).group]);
  }

  /** The first-order division it lies in; NO_RECORD for none, and for one itself. */
  firstOrderOf(record: number): number {
    if (this.isFeature(record)) return this.inFeature(record, 'firstOrder') - 1;
    const holder = this.holderOf(this.groups.firstOrders[this.standing(record).group]);
    return holder === record ? NO_RECORD : holder;
  }

  /** The second-order division it lies in; NO_RECORD for none, and for one itself. */
  secondOrderOf(record: number): number {
    if (this.isFeature(record)) return NO_RECORD;
    const { group, town } = this.standing(record);
    return town !== NO_TOWN && this.groups.levels[group] === KIND.secondOrder ? this.holderOf(group) : NO_RECORD;
  }

  /** Null for a country whose point the file does not have. */
  pointOf(record: number): Hundredths | null {
    if (this.isFeature(record)) {
      return { latitude: this.inFeature(record, 'latitude'), longitude: this.inFeature(record, 'longitude') };
    }
    const { group, town } = this.standing(record);
    const told = this.exceptions.middles.get(record);
    if (told !== undefined) return moved(this.pointAround(group), told);
    if (town !== NO_TOWN) return this.townPoint(group, town);
    const level = this.groups.levels[group];
    if (level === KIND.country) return null;
    return (level === KIND.secondOrder ? this.middleOf(group) : null) ?? this.pointAround(group);
  }

  /** See kinds.ts; 0 for what is no town. */
  populationOf(record: number): number {
    if (this.isFeature(record)) return 0;
    const { town } = this.standing(record);
    return town === NO_TOWN ? 0 : (this.columns.populations[town] ?? 0);
  }

  /** GeoNames' id; 0 where it is not known. */
  idOf(record: number): number {
    if (this.isFeature(record)) return 0;
    const { town } = this.standing(record);
    if (town === NO_TOWN) return 0;
    this.ids ??= idsOf(this.columns);
    return this.ids[town] ?? 0;
  }

  /** How readily a bare name is taken for it. */
  prominenceOf(record: number): number {
    if (this.isFeature(record)) return this.inFeature(record, 'prominence') / 10;
    const told = this.exceptions.prominences.get(record);
    if (told !== undefined) return told;
    const { group, town } = this.standing(record);
    if (town !== NO_TOWN) return townProminence(this.columns.kinds[town] ?? 0, this.columns.populations[town] ?? 0);
    const level = this.groups.levels[group];
    if (level === KIND.country) return COUNTRY_PROMINENCE;
    const people = this.peopleIn(group);
    return level === KIND.firstOrder
      ? firstOrderProminence(people)
      : secondOrderProminence(people, this.hasHead(group));
  }

  /** Records inside a country or division; none for anything else. */
  inside(record: number): RecordRange {
    if (this.isFeature(record)) return NOTHING;
    const { group, town } = this.standing(record);
    if (town !== NO_TOWN) return NOTHING;
    const after = groupAfter(this.groups, group);
    const divisionFollows = after < this.groups.count && this.groups.levels[after] !== KIND.country;
    return { start: this.startOf(group), end: this.startOf(after) - (divisionFollows ? 1 : 0) };
  }

  private get exceptions(): Exceptions {
    this.told ??= exceptionsIn(this.columns);
    return this.told;
  }

  private isFeature(record: number): boolean {
    return record >= this.groups.end;
  }

  private inFeature(record: number, field: keyof typeof IN_FEATURE): number {
    return this.columns.late('features')[(record - this.groups.end) * FEATURE + IN_FEATURE[field]] ?? 0;
  }

  private standing(record: number): Standing {
    const { byCountry, towns } = this.groups;
    if (record < byCountry.length) return { group: byCountry[record] ?? 0, town: NO_TOWN };
    const group = groupOf(this.groups, record);
    const step = record - this.startOf(group);
    return { group, town: step < 0 ? NO_TOWN : (towns[group] ?? 0) + step };
  }

  private holderOf(group = NO_GROUP): number {
    return group === NO_GROUP ? NO_RECORD : (this.groups.holders[group] ?? NO_RECORD);
  }

  private startOf(group: number): number {
    return this.groups.starts[group] ?? 0;
  }

  private hasHead(group: number): boolean {
    return this.groups.heads[group] === 1;
  }

  /** The point of the first-order division a group is or lies in; towns of a country's own are told from nought. */
  private pointAround(group: number): Hundredths {
    if (this.groups.levels[group] === KIND.country) return { latitude: 0, longitude: 0 };
    const point = this.groups.points[group] ?? 0;
    this.points ??= [summed(this.columns.late('points'), 0), summed(this.columns.late('points'), 1)];
    const [latitudes, longitudes] = this.points;
    return { latitude: latitudes[point] ?? 0, longitude: longitudes[point] ?? 0 };
  }

  /** The first town of a group is told from the division's point, the others from the first town's. */
  private townPoint(group: number, town: number): Hundredths {
    const first = this.groups.towns[group] ?? 0;
    const near = moved(this.pointAround(group), this.stepTo(first));
    return town === first ? near : moved(near, this.stepTo(town));
  }

  private stepTo(town: number): Hundredths {
    const { columns } = this;
    return { latitude: columns.late('latitudes')[town] ?? 0, longitude: columns.late('longitudes')[town] ?? 0 };
  }

  /** The middle of a group's own towns; null where it has none. */
  private middleOf(group: number): Hundredths | null {
    const first = this.groups.towns[group] ?? 0;
    const end = this.groups.towns[group + 1] ?? 0;
    if (first === end) return null;
    const near = this.townPoint(group, first);
    const latitude = meanOf(this.columns.late('latitudes').subarray(first + 1, end));
    const longitude = meanOf(this.columns.late('longitudes').subarray(first + 1, end));
    return moved(near, { latitude, longitude });
  }

  private peopleIn(group: number): number {
    const known = this.people.get(group);
    if (known !== undefined) return known;
    const { towns } = this.groups;
    const people = peopleOf(this.columns, towns[group] ?? 0, towns[groupAfter(this.groups, group)] ?? 0);
    this.people.set(group, people);
    return people;
  }
}

/** The mean of steps from a place, and of none for the place itself. */
function meanOf(steps: Int32Array): number {
  return Math.round(steps.reduce((sum, step) => sum + step, 0) / (steps.length + 1));
}

function moved(from: Hundredths, step: Hundredths): Hundredths {
  return { latitude: from.latitude + step.latitude, longitude: from.longitude + step.longitude };
}

/** Every other number from the first or the second, each added to those before it. */
function summed(steps: Int32Array, first: 0 | 1): Int32Array {
  const sums = new Int32Array(Math.ceil(steps.length / 2));
  let sum = 0;
  for (let at = 0; at < sums.length; at += 1) {
    sum += steps[2 * at + first] ?? 0;
    sums[at] = sum;
  }
  return sums;
}
