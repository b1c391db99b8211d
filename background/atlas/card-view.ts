import type { MappedPlace } from '../../protocol/maps';
import { drawnRings, shareOf } from './rings';
import { shoresOf } from './grounds';
import { isCountry, positionOf, type Home } from './home';
import { capOf, distance, type Position } from './sphere';
import { onPaper, viewAround, viewOf, type Box, type View } from './views';

/** Pixels between a country and the edge of its map. */
const PADDING = 12;

/** Degrees to the upper edge: a city state is shown with what lies 300 km around it. */
const LEAST_REACH = 3;

/** A country that asks for more is shown whole only when it is what the card is of; else the part around the place. */
const WHOLE_REACH = 21.5;

/** Of the map, in what a part of a large country is tried at: more of it until there is a shore or border to know it by. */
const WINDOWS = [8, 11.5, 16];
const MOST_HOME = 0.75;

/** Degrees to the upper edge of the map of what belongs to no country, by what it is. */
const OPEN_REACH: Partial<Record<NonNullable<MappedPlace['feature']>, number>> = {
  continent: 30,
  sea: 11,
  region: 11,
  desert: 11,
  river: 6,
  lake: 5,
};
const OPEN_REACH_ELSE = 4;

/** How the map of one place is cut: its country with its neighbours, or as much of it as tells where the place is. */
export function cardView(place: MappedPlace, home: Home | null, box: Box): View | null {
  const position = positionOf(place);
  const fitting = { ...box, padding: PADDING, leastReach: LEAST_REACH, margin: 0 };
  if (home === null) {
    if (position === null) return null;
    return viewAround(position, OPEN_REACH[place.feature ?? 'landmark'] ?? OPEN_REACH_ELSE, fitting);
  }
  const shores = shoresOf(home.ground);
  const whole = viewOf(position === null || isCountry(place) ? shores : [...shores, position], fitting);
  if (position === null || isCountry(place) || whole.reach <= WHOLE_REACH) return whole;
  const windows = WINDOWS.filter((reach) => reach < whole.reach).map((reach) =>
    viewAround(towards(position, capOf(shores).centre, reach * 0.35), reach, fitting),
  );
  return windows.find((view) => homeShare(home, view, box) <= MOST_HOME) ?? whole;
}

/** So many degrees from one place in the direction of another, or half the way when that is less. */
function towards(from: Position, to: Position, most: number): Position {
  const part = Math.min(0.5, most / Math.max(1e-9, distance(from, to)));
  const view = viewAround(from, 10, { width: 100, height: 100, padding: 0, leastReach: 0, margin: 0 });
  const [x, y] = onPaper(view.projection, to);
  return view.projection.invert?.([50 + (x - 50) * part, 50 + (y - 50) * part]) ?? from;
}

/** How much of the map the country fills, 0 to 1. */
function homeShare({ country }: Home, view: View, box: Box): number {
  return shareOf(drawnRings(country, view), box);
}
