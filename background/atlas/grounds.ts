import { geoContains } from 'd3-geo';
import type { AtlasCountry, Part } from './atlas';
import { sampled } from './sampled';
import { angleOf, directionOf, distance, product, radians, type Direction, type Position } from './sphere';

/** Parts of a country that are shown together: the mainland with its islands, without what lies an ocean away. */
export type Ground = readonly Part[];

/**
 * Degrees of open water that do not part islands from their group: takes Tasmania, Corsica and the Philippines in,
 * leaves Alaska, French Guiana, Svalbard and the Canaries out.
 */
const STRAIT = 2.5;
const COSINE_OF_STRAIT = Math.cos(radians(STRAIT));

/** The ground a place stands on or lies nearest to; with no place, the one with the country's longest shore. */
export function groundAt({ parts }: AtlasCountry, place: Position | null): Ground {
  const first = place === null ? parts[0] : nearest(parts, place)?.part;
  return first === undefined ? [] : groundFrom(first, parts);
}

/** The country whose land a place stands on, or null. */
export function countryAt(countries: readonly AtlasCountry[], place: Position): AtlasCountry | null {
  return countries.find(({ parts }) => parts.some((part) => holds(part, place))) ?? null;
}

/** Degrees from a place to a country's nearest shore, as far as some points of it tell; 0 on its land. */
export function distanceTo({ parts }: AtlasCountry, place: Position): number {
  return nearest(parts, place)?.gap ?? Infinity;
}

export function coordinatesOf({ rings }: Part): [number, number][][] {
  return rings as unknown as [number, number][][];
}

function holds(part: Part, place: Position): boolean {
  if (distance(part.centre, place) > part.radius) return false;
  return geoContains({ type: 'Polygon', coordinates: coordinatesOf(part) }, [...place]);
}

function nearest(parts: readonly Part[], place: Position): { readonly part: Part; readonly gap: number } | null {
  const holder = parts.find((part) => holds(part, place));
  if (holder !== undefined) return { part: holder, gap: 0 };
  const direction = directionOf(place);
  const gaps = parts.map((part) => ({ part, gap: angleOf(nearness(part.shore, direction)) }));
  return gaps.toSorted((some, other) => some.gap - other.gap)[0] ?? null;
}

/** The product with the nearest point of a shore: 1 when it is there. */
function nearness(shore: readonly Direction[], from: Direction): number {
  return shore.reduce((most, direction) => Math.max(most, product(direction, from)), -1);
}

/** From one part, whatever lies within a strait of what is taken in already; the list grows while it is walked. */
function groundFrom(first: Part, parts: readonly Part[]): Ground {
  const taken = [first];
  let left = parts.filter((part) => part !== first);
  for (const from of taken) {
    const near = new Set(left.filter((part) => areNear(from, part)));
    taken.push(...near);
    left = left.filter((part) => !near.has(part));
  }
  return taken;
}

function areNear(some: Part, other: Part): boolean {
  if (distance(some.centre, other.centre) - some.radius - other.radius > STRAIT) return false;
  return some.shore.some((direction) => nearness(other.shore, direction) >= COSINE_OF_STRAIT);
}

/** Points along the shores: what a map of this ground has to hold. */
export function shoresOf(ground: Ground): readonly Position[] {
  return ground.flatMap(({ rings: [shore = []] }) => sampled(shore));
}
