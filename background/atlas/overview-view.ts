import type { MappedPlace } from '../../protocol/maps';
import { shoresOf } from './grounds';
import { isCountry, positionOf, type Home } from './home';
import { capOf, type Position } from './sphere';
import { viewOf, type Box, type View } from './views';

/** Room for a dot and some of its name. */
const PADDING = 34;

/** Degrees to the upper edge: a story of one town is shown with what lies 200 km around it. */
const LEAST_REACH = 2;

/** Of the box, drawn at each side for the reader to move to. */
const MARGIN = 0.5;

/** A country of fewer degrees from middle to shore is held whole; of a larger one, its middle and the places in it do. */
const HELD_WHOLE = 6;

export interface Placed {
  readonly place: MappedPlace;
  readonly home: Home | null;
}

/** The map that holds all places of an article; null when none has a point or outline. */
export function overviewView(placed: readonly Placed[], box: Box): View | null {
  const points = placed.flatMap(({ place }) => {
    const position = isCountry(place) ? null : positionOf(place);
    return position === null ? [] : [position];
  });
  const codes = new Set(placed.flatMap(({ place }) => (isCountry(place) ? [] : (place.country ?? []))));
  const countries = placed.flatMap((one) => countryPositions(one, codes));
  const held = [...points, ...countries];
  if (held.length === 0) return null;
  return viewOf(held, { ...box, padding: PADDING, leastReach: LEAST_REACH, margin: MARGIN });
}

/** What has to be seen of a country: nothing of its own where places in it are on the map. */
function countryPositions({ place, home }: Placed, codes: ReadonlySet<string>): readonly Position[] {
  if (!isCountry(place)) return [];
  const position = positionOf(place);
  if (home === null) return position === null ? [] : [position];
  if (codes.has(place.country ?? '')) return [];
  const shores = shoresOf(home.ground);
  if (capOf(shores).radius <= HELD_WHOLE) return shores;
  return home.ground.slice(0, 1).map(({ centre }) => centre);
}
