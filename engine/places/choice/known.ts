import { FIRST_ORDER_IN } from '../../data/place-heads';
import type { GazetteerPlace, PlaceLevel, PlaceReading } from '../../model';
import type { Belief, Beliefs } from './beliefs';
import { isOnePlace } from '../geography/one-place';
import { keyOf, type Location } from '../location';
import type { Lookup } from '../sketches/lookup';
import type { Unit } from './units';

/** Nothing is wholly sure. */
const MAX_CONFIDENCE = 0.99;
/** What is less likely than this is left open. */
const LEAST = 0.35;
/** A second reading less likely than this is none. */
const SERIOUS = 0.05;

/** Where a unit lies by its likeliest reading; null where that is no likelier than a place the gazetteer lacks. */
export function knownLocation(lookup: Lookup, unit: Unit, { held, unknown }: Beliefs): Location | null {
  const [best] = held;
  if (best === undefined) return null;
  const same = held.filter(({ place }) => isOnePlace(lookup, place, best.place));
  const together = same.reduce((sum, { probability }) => sum + probability, 0);
  if (together <= unknown || together < LEAST) return null;
  const confidence = Math.min(MAX_CONFIDENCE, together);
  return locationOf(lookup, { place: best.place, unit, confidence, runnerUp: runnerUpOf(lookup, held, best) });
}

interface Reading {
  readonly place: GazetteerPlace;
  readonly unit: Pick<Unit, 'slug' | 'members'>;
  readonly confidence: number;
  readonly runnerUp: PlaceReading['runnerUp'];
}

/** A place of the gazetteer as a name's location; a district without an entry of its own lies where its town does. */
export function locationOf(lookup: Lookup, { place, unit, confidence, runnerUp }: Reading): Location {
  const level = levelOf(unit, place);
  const own = level === place.level;
  const { country } = place;
  return {
    key: own ? keyOf(place) : `${country ?? '*'}/${unit.slug}:${level}`,
    level,
    country,
    place: own ? place : null,
    at: place,
    withinKey: null,
    liesIn: namesOf(lookup.enclosing(place)),
    confidence,
    runnerUp,
  };
}

export function namesOf(places: readonly GazetteerPlace[]): string[] {
  return places.map(({ name }) => name);
}

/** Its own level, but for a town that stands in for the district or region around it. */
function levelOf({ members }: Pick<Unit, 'members'>, { level, country }: GazetteerPlace): PlaceLevel {
  const head = members[0]?.head ?? null;
  if (head === null || level !== 'settlement' || head.level === 'settlement') return level;
  const isFirst = country !== null && FIRST_ORDER_IN.get(head.word)?.has(country) === true;
  return isFirst ? 'first-order' : head.level;
}

function runnerUpOf(lookup: Lookup, held: readonly Belief[], best: Belief): PlaceReading['runnerUp'] {
  const second = held.find(({ place }) => !isOnePlace(lookup, place, best.place));
  if (second === undefined || second.probability < SERIOUS) return null;
  const { name, country } = second.place;
  const liesIn = second.place.level === 'country' ? [] : namesOf(lookup.enclosing(second.place));
  return { name, country, liesIn, confidence: second.probability };
}
