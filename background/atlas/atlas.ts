import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { COUNTRIES } from '../../engine/data/countries';
import { thinned } from './thinned';
import { UNNUMBERED } from './unnumbered';
import { sampled } from './sampled';
import { capOf, directionOf, type Cap, type Direction, type Position } from './sphere';

/** One island or piece of mainland, with its holes. */
export interface Part extends Cap {
  /** The shore first, then the holes. */
  readonly rings: readonly (readonly Position[])[];
  /** Some points of the shore, for reckoning distances. */
  readonly shore: readonly Direction[];
}

/** A country or territory as the atlas draws it. */
export interface AtlasCountry {
  /** ISO 3166-1 alpha-2, "XK" for Kosovo; null where there is none. */
  readonly code: string | null;
  readonly name: string;
  /** The one with the longest shore first. */
  readonly parts: readonly Part[];
  /** The same with fewer points, for maps of continents and of the world. */
  readonly coarse: readonly Part[];
}

/** The outlines of the world. */
export interface Atlas {
  readonly countries: readonly AtlasCountry[];
  country(code: string | null): AtlasCountry | null;
}

/** Degrees the coarse outlines may lie off: a sixth of a pixel on a map of the world as wide as a popup. */
const COARSE = 0.15;

type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** By what the atlas calls them: the three digits of ISO 3166-1. */
const NUMBERED = new Map(COUNTRIES.map((country) => [country.numeric, country]));

/**
 * Reads the outlines.
 *
 * @param topology the file countries-50m.json of world-atlas, parsed: Natural Earth 4.1.0, 1:50 million.
 * @throws what the TopoJSON reader throws on another file.
 */
export function atlasOf(topology: CountryTopology): Atlas {
  const { features } = feature(topology, topology.objects.countries);
  const coarse = thinned(topology, COARSE);
  const coarseFeatures = feature(coarse, coarse.objects.countries).features;
  const countries = features.flatMap(({ id, properties, geometry }, index) => {
    const parts = partsOf(geometry);
    const thin = partsOf(coarseFeatures[index]?.geometry ?? geometry);
    return parts.length === 0 ? [] : [{ ...identity(id, properties.name), parts, coarse: thin }];
  });
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return { countries, country: (code) => (code === null ? null : (byCode.get(code) ?? null)) };
}

function identity(id: string | number | undefined, name: string): Pick<AtlasCountry, 'code' | 'name'> {
  const unnumbered = UNNUMBERED.get(name);
  if (unnumbered !== undefined) return unnumbered;
  const country = NUMBERED.get(String(id));
  return { code: country?.code ?? null, name: country?.names[0] ?? name };
}

function partsOf(geometry: Geometry): readonly Part[] {
  return ringsOf(geometry as Polygon | MultiPolygon)
    .map(partOf)
    .toSorted(byShore);
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Position[][][];
}

function partOf(rings: readonly (readonly Position[])[]): Part {
  const [shore = []] = rings;
  return { rings, shore: sampled(shore).map(directionOf), ...capOf(shore) };
}

function byShore(some: Part, other: Part): number {
  return (other.rings[0]?.length ?? 0) - (some.rings[0]?.length ?? 0);
}
