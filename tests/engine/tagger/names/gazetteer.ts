import type { GazetteerPlace } from '../../../../engine/model';
import type { PlacesByName } from '../../../../engine/tagger/names/place-evidence';

const NO_PLACE: GazetteerPlace = {
  id: 0,
  name: '',
  level: 'settlement',
  feature: 'settlement',
  country: null,
  firstOrder: null,
  secondOrder: null,
  latitude: 0,
  longitude: 0,
  population: null,
  seatOf: null,
  geonameId: null,
  prominence: 3,
};

/** A gazetteer of these places alone, by name in any case; those of one name are given the most prominent first. */
export function gazetteerOf(places: readonly Partial<GazetteerPlace>[]): PlacesByName {
  const all = places.map((place, at) => ({ ...NO_PLACE, id: at + 1, ...place }));
  return { named: (name) => all.filter((place) => place.name.toLowerCase() === name.toLowerCase()) };
}
