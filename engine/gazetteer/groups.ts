import { KIND } from './kinds';

/**
 * Records in groups: a country, first- or second-order division, and the towns that lie in it but in none of its own
 * divisions. Records are numbered so: first the countries, then group by group, each division before its towns, last the
 * features.
 */
export interface Groups {
  readonly count: number;
  /** Record of the country or division. */
  readonly holders: Int32Array;
  /** What it is: a KIND. */
  readonly levels: Uint8Array;
  /** Record of the first town, and its number among all towns of the file. */
  readonly starts: Int32Array;
  readonly towns: Int32Array;
  /** Groups of the country and the first-order division it lies in; itself for those, and NO_GROUP for none. */
  readonly countries: Int32Array;
  readonly firstOrders: Int32Array;
  /** 1 where the name of the holder says what it is: "County". */
  readonly heads: Uint8Array;
  /** By group: which of the first-order divisions of the file it is or lies in. */
  readonly points: Int32Array;
  /** By number of the country in the header: its group. */
  readonly byCountry: Int32Array;
  /** First record after all groups, and towns in all. */
  readonly end: number;
  readonly townsInAll: number;
}

export const NO_GROUP = -1;

/** The group a record stands in, its holder or one of its towns; the record is of no country and no feature. */
export function groupOf({ count, levels, starts }: Groups, record: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const begin = (starts[middle] ?? 0) - (levels[middle] === KIND.country ? 0 : 1);
    if (begin <= record) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first group after one and all that lie in it. */
export function groupAfter({ count, levels, countries, firstOrders }: Groups, group: number): number {
  let after = group + 1;
  if (levels[group] === KIND.firstOrder) while (after < count && firstOrders[after] === group) after += 1;
  if (levels[group] === KIND.country) while (after < count && countries[after] === group) after += 1;
  return after;
}

/**
 * The tree of columns.ts laid out; null when it does not end with the last country. One loop and no calls: it runs over
 * the whole file when it is loaded.
 */
export function groupsIn(tree: Uint32Array, countriesInAll: number): Groups | null {
  const size = tree.length;
  const holders = new Int32Array(size + 1);
  const levels = new Uint8Array(size);
  const starts = new Int32Array(size + 1);
  const towns = new Int32Array(size + 1);
  const countries = new Int32Array(size);
  const firstOrders = new Int32Array(size);
  const heads = new Uint8Array(size);
  const points = new Int32Array(size);
  const byCountry = new Int32Array(countriesInAll);
  let count = 0;
  let branch = 1;
  let next = countriesInAll;
  let town = 0;
  let point = -1;
  let country = 0;
  let countryGroup = NO_GROUP;
  let firstOrderGroup = NO_GROUP;
  // Divisions still to come, of the country and of the first-order division.
  let firstOrdersLeft = 0;
  let secondOrdersLeft = 0;
  while (branch < size) {
    const code = tree[branch++] ?? 0;
    let inside = code;
    if (secondOrdersLeft > 0) {
      secondOrdersLeft -= 1;
      levels[count] = KIND.secondOrder;
      heads[count] = code & 1;
      inside = code >>> 1;
      holders[count] = next++;
    } else if (firstOrdersLeft > 0) {
      firstOrdersLeft -= 1;
      firstOrderGroup = count;
      point += 1;
      levels[count] = KIND.firstOrder;
      holders[count] = next++;
      secondOrdersLeft = tree[branch++] ?? 0;
    } else {
      countryGroup = count;
      firstOrderGroup = NO_GROUP;
      levels[count] = KIND.country;
      byCountry[country] = count;
      holders[count] = country++;
      firstOrdersLeft = tree[branch++] ?? 0;
    }
    countries[count] = countryGroup;
    firstOrders[count] = firstOrderGroup;
    points[count] = point;
    starts[count] = next;
    towns[count] = town;
    next += inside;
    town += inside;
    count += 1;
  }
  starts[count] = next;
  towns[count] = town;
  const isWhole = country === countriesInAll && firstOrdersLeft === 0 && secondOrdersLeft === 0;
  const laidOut = { count, holders, levels, starts, towns, countries, firstOrders, heads, points, byCountry };
  return isWhole ? { ...laidOut, end: next, townsInAll: town } : null;
}
