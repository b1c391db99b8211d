import type { GazetteerPlace } from '../../model';
import { kilometresBetween } from './distance';
import type { Lookup } from '../sketches/lookup';

/** Kilometres within which two readings of the same words are one. */
const SAME_PLACE = 60;
/** Whether two places are one for a reader: the same, one within the other, or close by. */
export function isOnePlace(lookup: Lookup, one: GazetteerPlace, other: GazetteerPlace): boolean {
  if (one.id === other.id) return true;
  if (one.country !== other.country || one.level === 'country' || other.level === 'country') return false;
  const nested = [...lookup.enclosing(one), ...lookup.enclosing(other)].some(
    ({ id }) => id === one.id || id === other.id,
  );
  return nested || kilometresBetween(one, other) <= SAME_PLACE;
}
