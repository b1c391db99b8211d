import type { Entity } from '../../engine/model';
import { MAX_MAPPED_PLACES, type DrawnMap, type MappedPlace, type MapRequest } from '../../protocol/maps';

/** Asks for a map; null when it cannot be drawn. */
export type AskMap = (request: MapRequest) => Promise<DrawnMap | null>;

/** Pixels of the map on a card: as wide as the card within its padding, and low enough for words below it. */
export const CARD_MAP = { width: 308, height: 152 };

/**
 * What to ask for, to have these places on a map: those with a point, and countries. The most important come first; what
 * is beyond the most a map holds is left out.
 *
 * @returns null when none of them can be drawn.
 */
export function mapRequestOf(
  places: readonly Entity[],
  { kind, width, height }: Pick<MapRequest, 'kind' | 'width' | 'height'>,
): MapRequest | null {
  const mapped = places.flatMap(mappedPlace).slice(0, MAX_MAPPED_PLACES);
  return mapped.length === 0 ? null : { kind, width, height, places: mapped };
}

function mappedPlace({ id, place }: Entity): readonly MappedPlace[] {
  if (place === null) return [];
  const { level, feature } = place;
  const country = place.country !== null && /^[A-Z]{2}$/.test(place.country) ? place.country : null;
  const latitude = degreesWithin(90, place.latitude);
  const longitude = degreesWithin(180, place.longitude);
  if (latitude !== null && longitude !== null) return [{ id, latitude, longitude, country, level, feature }];
  const isDrawn = level === 'country' && country !== null;
  return isDrawn ? [{ id, latitude: null, longitude: null, country, level, feature }] : [];
}

function degreesWithin(most: number, degrees: number | null): number | null {
  return degrees !== null && Math.abs(degrees) <= most ? degrees : null;
}
