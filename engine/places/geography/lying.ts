import type { GazetteerPlace } from '../../model';
import { kilometresBetween } from './distance';
import type { Lookup } from '../sketches/lookup';

/** "Kensington, London": how far a part of a city lies from its middle. Kilometres. */
const CITY_REACH = 40;
/** The same of a wide region without borders of its own: "Goma in the Great Lakes region". */
const REGION_REACH = 600;
/** A city has at least this many times the people of what is said to lie in it. */
const CITY_SIZE = 10;

/** Whether one place lies in another, as far as divisions and distances tell. */
export function liesIn(lookup: Lookup, inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.id === outer.id) return false;
  if (outer.level === 'country') return inner.level !== 'country' && inner.country === outer.country;
  if (outer.level === 'first-order' || outer.level === 'second-order') {
    return lookup.enclosing(inner).some(({ id }) => id === outer.id);
  }
  if (outer.country !== null && inner.country !== outer.country) return false;
  if (outer.level === 'settlement') return isPartOfCity(inner, outer);
  return outer.feature !== 'landmark' && kilometresBetween(inner, outer) <= REGION_REACH;
}

function isPartOfCity(inner: GazetteerPlace, outer: GazetteerPlace): boolean {
  if (inner.level !== 'settlement' && inner.level !== 'other') return false;
  const smaller = 10 ** (outer.prominence - inner.prominence) >= CITY_SIZE || inner.feature === 'district';
  return smaller && kilometresBetween(inner, outer) <= CITY_REACH;
}
