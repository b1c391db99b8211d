import type { MappedPlace, PartOfCountry } from '../../protocol/maps';
import type { Atlas, AtlasCountry } from './atlas';
import { countryAt, distanceTo, groundAt, shoresOf, type Ground } from './grounds';
import { capOf, type Position } from './sphere';
import { onPaper, viewOf } from './views';

/** Where a place is shown: its country, and the part of it that it lies in or near. */
export interface Home {
  readonly country: AtlasCountry;
  readonly ground: Ground;
}

/** Degrees a place may lie off its country's shore and still be looked for there: islets the atlas leaves out. */
const OFF_SHORE = 4;

/** Where the place is, or null when that is not known. */
export function positionOf({ latitude, longitude }: MappedPlace): Position | null {
  return latitude === null || longitude === null ? null : [longitude, latitude];
}

/**
 * A place's home by its country's code; where the atlas draws no such country (it draws Martinique as France, Gibraltar
 * not at all) or draws it an ocean away, by the land it stands on. Null on the high seas.
 */
export function homeOf(place: MappedPlace, atlas: Atlas): Home | null {
  const position = positionOf(place);
  const named = atlas.country(place.country);
  if (isCountry(place)) return named === null ? null : { country: named, ground: groundAt(named, null) };
  if (position === null || isOpen(place)) return null;
  const isThere = named !== null && distanceTo(named, position) <= OFF_SHORE;
  const country = isThere ? named : countryAt(atlas.countries, position);
  return country === null ? null : { country, ground: groundAt(country, position) };
}

export function isCountry({ level }: MappedPlace): boolean {
  return level === 'country';
}

/** What has no shore of its own to be drawn, and no point to be at. */
export function isWide({ feature }: MappedPlace): boolean {
  return feature === 'continent' || feature === 'region' || feature === 'sea' || feature === 'desert';
}

/** What a dot only stands in the middle of. */
export function isArea({ level }: MappedPlace): boolean {
  return level === 'first-order' || level === 'second-order';
}

/** What lies in no one country, a sea or a river through many, is in none, whatever land its middle falls on. */
function isOpen({ country, feature }: MappedPlace): boolean {
  return country === null && feature !== null && !ON_LAND.has(feature);
}

/** Features that stand in one country even where it is not told which. */
const ON_LAND: ReadonlySet<MappedPlace['feature']> = new Set([
  ...(['country', 'first-order', 'second-order', 'settlement', 'district', 'landmark'] as const),
]);

const SIZE = 100;
/** From here on to the edge, 1, a place is in the north, not in the middle. */
const OFF_MIDDLE = 0.34;
/** A country of fewer degrees from middle to shore has no parts worth naming. */
const SMALL = 0.6;

/** Islands of this part of the mainland's radius count when the parts of a country are told: Java does, Corsica does not. */
const LARGE = 0.25;

/** In which part of its country a place lies, as a map shows it; null for countries too small to have parts. */
export function partOf(position: Position, { country, ground }: Home): PartOfCountry | null {
  // Of Alaska or Guadeloupe nobody says in which part of their country they are.
  const [mainland] = country.parts;
  if (mainland === undefined || !ground.includes(mainland)) return null;
  const least = mainland.radius * LARGE;
  const shores = shoresOf(ground.filter(({ radius }) => radius >= least));
  if (capOf(shores).radius < SMALL) return null;
  const { projection } = viewOf(shores, { width: SIZE, height: SIZE, padding: 0, leastReach: 0, margin: 0 });
  const bounds = shores.map((shore) => onPaper(projection, shore));
  const [x, y] = onPaper(projection, position);
  const side = (at: number, numbers: readonly number[]): number => {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return ((at - least) / Math.max(1e-9, most - least)) * 2 - 1;
  };
  const [right, down] = [
    side(
      x,
      bounds.map(([east]) => east),
    ),
    side(
      y,
      bounds.map(([, south]) => south),
    ),
  ];
  // "The west", although the middle of the west coast may lie a little to the north as well.
  const isLevel = Math.abs(down) * 2 < Math.abs(right);
  const isUpright = Math.abs(right) * 2 < Math.abs(down);
  const level = isLevel || Math.abs(down) < OFF_MIDDLE ? '' : down < 0 ? 'north' : 'south';
  const across = isUpright || Math.abs(right) < OFF_MIDDLE ? '' : right > 0 ? 'east' : 'west';
  if (level !== '' && across !== '') return `${level}-${across}`;
  return level !== '' ? level : across !== '' ? across : 'middle';
}
