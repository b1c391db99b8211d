import { KIND, populationOf } from './kinds';

/** Logarithm to 10 of the people where their number is not known: a village, or what a seat has at least. */
const UNKNOWN = 2.5;
const UNKNOWN_SEAT = new Map<number, number>([
  [KIND.capital, 5],
  [KIND.firstOrderSeat, 4],
  [KIND.secondOrderSeat, 3.2],
]);
const BONUS = new Map<number, number>([
  [KIND.capital, 0.7],
  [KIND.firstOrderSeat, 0.2],
  [KIND.district, -0.7],
]);

/** The world's countries; a bare "Georgia" is the country before anything else is known. */
export const COUNTRY_PROMINENCE = 8;

const CODES = 256;
const TOWNS = new Float32Array(KIND.feature * CODES).map((_, at) => reckoned(Math.floor(at / CODES), at % CODES));

function reckoned(kind: number, code: number): number {
  const people = populationOf(code);
  const size = people === null ? (UNKNOWN_SEAT.get(kind) ?? UNKNOWN) : Math.log10(people);
  return size + (BONUS.get(kind) ?? 0);
}

/** How readily a bare name is taken for a town. @param population see kinds.ts. */
export function townProminence(kind: number, population: number): number {
  return TOWNS[kind * CODES + population] ?? UNKNOWN;
}

/** A bare "Kursk" is the town, but "Texas" the state before any town of the name. */
const FIRST_ORDER_MALUS = 0.3;
const SECOND_ORDER_MALUS = 1.5;
/** "Suffolk County" is seldom called Suffolk; the Suffolk that has no other name is. */
const HEAD_MALUS = 0.5;
/** Divisions nobody is known to live in. */
const FEWEST = 300;

/** @param people of the towns in it, added up. */
export function firstOrderProminence(people: number): number {
  return Math.log10(Math.max(people, FEWEST)) - FIRST_ORDER_MALUS;
}

/** @param hasHead its name says what it is: "County". */
export function secondOrderProminence(people: number, hasHead: boolean): number {
  return Math.log10(Math.max(people, FEWEST)) - SECOND_ORDER_MALUS - (hasHead ? HEAD_MALUS : 0);
}
