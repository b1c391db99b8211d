import type { GazetteerPlace } from '../../model';
import { peopleOf } from './peoples';

/** A place a name may mean. */
export interface Candidate {
  readonly place: GazetteerPlace;
  /** People who live there or would know it, times how well it suits the words: how readily it is meant, before any context. */
  readonly weight: number;
}

/** Places with their weights, the likeliest first. */
export function weighed(places: readonly GazetteerPlace[], fits: readonly number[]): Candidate[] {
  return places
    .map((place, at) => ({ place, weight: 10 ** place.prominence * sizeOf(place) * (fits[at] ?? 0) }))
    .sort((left, right) => right.weight - left.weight);
}

/**
 * Countries are all as prominent, but "Congo" is rather the one with twenty times the people; and the seat of a
 * government is in the news more often than its people are many.
 */
function sizeOf({ level, country, seatOf }: GazetteerPlace): number {
  if (level !== 'country') return seatOf === 'country' ? CAPITAL : 1;
  return country === null ? 1 : Math.min(1, Math.max(SMALLEST, Math.sqrt(peopleOf(country) / LARGE)));
}

const CAPITAL = 2;
const LARGE = 1e8;
const SMALLEST = 0.1;
