import type { GazetteerPlace } from '../../model';
import type { Candidate } from '../sketches/candidates';
import { kilometresBetween } from '../geography/distance';
import { divisionOf, type Focus } from './focus';
import type { Lookup } from '../sketches/lookup';
import { peopleOf } from '../sketches/peoples';

/**
 * How a writer comes to name a place: it is near one that was just named, or in the state or country the article is
 * about, or known to the world. Parts of 1; each shares itself out among the people who live there.
 */
const BY_NEARNESS = 0.3;
const BY_DIVISION = 0.4;
const BY_COUNTRY = 0.15;
const BY_FAME = 0.12;

/** People: in the world; in a country or division whose number is not known; around a place. */
const WORLD = 8e9;
const A_COUNTRY = 3e7;
const A_DIVISION = 2e6;
const LEAST_DIVISION = 3e5;
/** One name from a state among many makes no news of that state: less than its part. */
const SHARPENED = 1.4;
/** Kilometres, and how many people live within them of a place of the news. */
const RINGS = [
  { kilometres: 40, people: 1e6 },
  { kilometres: 160, people: 8e6 },
] as const;
/** The share of a country's or state's own name among the names of it. */
const OWN_NAME = 0.3;
/** No place is named more than every other time. */
const MOST = 0.5;
/** What is known before anything is: names counted for a focus that is nowhere. */
export const NOWHERE = 1.5;
/** People of the places a gazetteer lacks that could bear any one name. */
const UNKNOWN = 4_000;
/** The same, of the countries the article is about. */
const UNKNOWN_AT_HOME = 300;
/** The same before anything else of the article is known. */
export function likelihoodByFame({ weight }: Pick<Candidate, 'weight'>): number {
  return (BY_FAME * weight) / WORLD;
}

/** That of a place the gazetteer lacks, before anything else is known. */
export const UNKNOWN_BY_FAME = likelihoodByFame({ weight: UNKNOWN });

/** A place near in the text, and its part of all that is near. */
export interface Around {
  readonly place: GazetteerPlace;
  readonly share: number;
}

/** Where the article plays, as seen from one name. */
export interface Prospect {
  readonly lookup: Lookup;
  /** Of the whole article. */
  readonly focus: Focus;
  /** Of the names nearby, without the name itself. */
  readonly local: Focus;
  /** What its neighbours lend each country. */
  readonly lent: ReadonlyMap<string, number>;
  readonly around: readonly Around[];
}

/** How readily somebody who writes this article would come to name a place by this name; to be compared, not a probability. */
export function likelihoodOf({ place, weight }: Candidate, prospect: Prospect): number {
  const { focus, local, lent, around } = prospect;
  const total = focus.total + local.total + NOWHERE;
  const division = divisionOf(place);
  const inDivision = division === null ? 0 : sumAt(focus.divisions, local.divisions, division) / total;
  const country = place.country;
  const inCountry =
    country === null ? 0 : (sumAt(focus.countries, local.countries, country) + (lent.get(country) ?? 0)) / total;
  const ofDivision = place.level === 'first-order' ? OWN_NAME : shareOf(weight, peopleOfDivision(prospect, place));
  const ofCountry = place.level === 'country' ? OWN_NAME : shareOf(weight, peopleOfCountry(country));
  return (
    BY_NEARNESS * nearnessOf(place, weight, around) +
    BY_DIVISION * Math.max(0, inDivision) ** SHARPENED * ofDivision +
    BY_COUNTRY * Math.max(0, inCountry) * ofCountry +
    likelihoodByFame({ weight })
  );
}

function sumAt<Key>(one: ReadonlyMap<Key, number>, other: ReadonlyMap<Key, number>, key: Key): number {
  return (one.get(key) ?? 0) + (other.get(key) ?? 0);
}

function shareOf(weight: number, people: number): number {
  return Math.min(MOST, weight / people);
}

function peopleOfDivision({ lookup }: Prospect, place: GazetteerPlace): number {
  const division = lookup.enclosing(place).find(({ id }) => id === place.firstOrder);
  return division === undefined ? A_DIVISION : Math.max(LEAST_DIVISION, 10 ** division.prominence);
}

function peopleOfCountry(country: string | null): number {
  return country === null ? A_COUNTRY : peopleOf(country);
}

function shareWithin({ id }: GazetteerPlace, around: readonly Around[]): number {
  return around.reduce((sum, { place, share }) => (place.firstOrder === id ? sum + share : sum), 0);
}

function shareWithinCountry({ country }: GazetteerPlace, around: readonly Around[]): number {
  return around.reduce((sum, { place, share }) => (place.country === country ? sum + share : sum), 0);
}

function nearnessOf(place: GazetteerPlace, weight: number, around: readonly Around[]): number {
  if (place.level === 'country') return OWN_NAME * shareWithinCountry(place, around);
  if (place.level === 'first-order') return OWN_NAME * shareWithin(place, around);
  let nearness = 0;
  for (const other of around) {
    if (other.place.id === place.id) continue;
    const apart = kilometresBetween(place, other.place);
    const ring = RINGS.find(({ kilometres }) => apart <= kilometres);
    if (ring !== undefined) nearness += other.share * shareOf(weight, ring.people);
  }
  return nearness;
}

/** How likely the name is of a place the gazetteer lacks, in the countries of the article or elsewhere. */
export function unknownIn({ countries, total }: Focus): number {
  const placed = [...countries.values()].reduce((sum, amount) => sum + amount, 0) / (total + NOWHERE);
  return UNKNOWN_BY_FAME + (BY_COUNTRY * Math.min(1, placed) * UNKNOWN_AT_HOME) / A_COUNTRY;
}
