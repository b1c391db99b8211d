/** What a record of the file is. Divisions are told by the tree, towns by a byte each. */
export const KIND = {
  country: 0,
  firstOrder: 1,
  secondOrder: 2,
  settlement: 3,
  district: 4,
  capital: 5,
  firstOrderSeat: 6,
  secondOrderSeat: 7,
  /** This and what is above it: a feature, by its number in the header. */
  feature: 8,
} as const;

/** Population is kept in one byte, in steps of 5 %: 0 is not known, 1 is 100 people, 255 about 33 million. */
const STEPS = 20;
const FEWEST = 100;

export function populationCode(people: number | null): number {
  if (people === null || people <= 0) return 0;
  return Math.min(255, Math.max(1, Math.round(STEPS * Math.log(people / FEWEST)) + 1));
}

/** By code: people, to two digits; 0 where it is not known. */
export const PEOPLE = Float64Array.from({ length: 256 }, (_, code) =>
  code === 0 ? 0 : Number((FEWEST * Math.exp((code - 1) / STEPS)).toPrecision(2)),
);

/** People, to two digits; null where it is not known. */
export function populationOf(code: number): number | null {
  return code === 0 ? null : (PEOPLE[code] ?? null);
}

/** Towns of this code of population and more, and all seats, have a GeoNames id in the file where one is known. */
export const ID_FLOOR = populationCode(15_000);

export function hasId(kind: number, population: number): boolean {
  return population >= ID_FLOOR || kind === KIND.capital || kind === KIND.firstOrderSeat;
}
