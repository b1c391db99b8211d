import type { GazetteerPlace, PlaceLevel } from '../model';
import { beliefsAbout } from './choice/choose';
import type { Container } from './containers/scene';
import { knownLocation } from './choice/known';
import { keyOf, type Location } from './location';
import { remembered } from './sketches/lookup';
import { namesakesOf, neighboursOf } from './choice/neighbours';
import { unitsOf, type Unit, type UnitEvidence } from './choice/units';
import { unlistedLocations } from './unlisted';

/** A bare name stays a city of so many people although the article speaks of the region of that name: logarithm. */
const MILLION = 6;

export interface LocationEvidence extends UnitEvidence {
  /** Country the site is from, or null. */
  readonly siteCountry: string | null;
}

/** By position in the names: places of the gazetteer first, then those only the text knows of. */
export function locate(evidence: LocationEvidence): ReadonlyMap<number, Location> {
  const known = knownLocations(evidence);
  const all = new Map([...known, ...unlistedLocations({ ...evidence, known })]);
  return withContainers(all, evidence);
}

function knownLocations(evidence: LocationEvidence): ReadonlyMap<number, Location> {
  const units = unitsOf(evidence);
  const neighbours = neighboursOf(units, evidence);
  const beliefs = beliefsAbout({ ...evidence, units, neighbours, namesakes: namesakesOf(units) });
  const locations = units.map((unit, at) => {
    const held = beliefs[at];
    return held === undefined ? null : knownLocation(evidence.lookup, unit, held);
  });
  const regions = regionsOf(units, locations);
  const byName = new Map<number, Location>();
  units.forEach((unit, at) => {
    const own = locations[at] ?? null;
    const location = asRegion(unit, own, regions.get(unit.slug) ?? null);
    if (location === null) return;
    for (const { name, facility } of unit.members)
      byName.set(name, facility === null ? location : inCity(location, facility));
  });
  return byName;
}

/** A facility of a city has no point of its own but the city's. */
const OF_FACILITY = 0.8;

function inCity(city: Location, facility: string): Location {
  const liesIn = city.at === null ? city.liesIn : [city.at.name, ...city.liesIn];
  const confidence = OF_FACILITY * city.confidence;
  return {
    ...city,
    key: `${city.key}/${facility}`,
    level: 'other',
    place: null,
    withinKey: city.key,
    liesIn,
    confidence,
  };
}

/** By slug, the region that the article once calls one: "Kursk region". */
function regionsOf(units: readonly Unit[], locations: readonly (Location | null)[]): ReadonlyMap<string, Location> {
  const regions = new Map<string, Location>();
  units.forEach(({ slug, members }, at) => {
    const location = locations[at] ?? null;
    const head = members[0]?.head ?? null;
    if (head === null || head.word === '' || head.level !== 'first-order') return;
    if (location?.level === 'first-order') regions.set(slug, location);
  });
  return regions;
}

/** A plain "Kursk" is the region if the article once says "region", unless it is a city everybody knows. */
function asRegion({ demonym, members }: Unit, own: Location | null, region: Location | null): Location | null {
  if (region === null || own === null || demonym || members[0]?.head !== null) return own;
  const city = own.place;
  if (city === null || city.level === 'first-order' || own.country !== region.country) return own;
  const isKnownCity = city.seatOf === 'country' || city.prominence >= MILLION;
  return isKnownCity ? own : region;
}

/** Puts places into the smallest place around them that the article names, or that it says they are in. */
function withContainers(
  locations: ReadonlyMap<number, Location>,
  { containers, lookup, sketches }: LocationEvidence,
): ReadonlyMap<number, Location> {
  const keys = new Set([...locations].flatMap(([name, { key }]) => (sketches.get(name)?.aside === false ? [key] : [])));
  const placed = new Map<number, Location>();
  const around = remembered((at: GazetteerPlace) => [at, ...lookup.enclosing(at)]);
  const inNamed = remembered((location: Location) => {
    const smallest = (location.at === null ? [] : around(location.at)).find(
      (place) => keys.has(keyOf(place)) && keyOf(place) !== location.key,
    );
    const withinKey = smallest === undefined ? location.withinKey : keyOf(smallest);
    return { ...location, withinKey: withinKey ?? countryKey(location) };
  });
  for (const [name, location] of locations) {
    const outer = outerOf(containers.get(name), locations);
    const inner = inNamed(location);
    const chain = outer === null || location.at === null ? [] : around(location.at);
    placed.set(name, statedWithin(inner, { outer, around: chain }));
  }
  return placed;
}

function countryKey({ level, country }: Location): string | null {
  return level === 'country' ? null : country;
}

function outerOf(container: Container | undefined, locations: ReadonlyMap<number, Location>): Location | null {
  return locations.get(container?.name ?? -1) ?? null;
}

interface Around {
  readonly outer: Location | null;
  readonly around: readonly GazetteerPlace[];
}

/** What the text says it is in, where that says more than the gazetteer; who lies in a stated region is a settlement. */
function statedWithin(inner: Location, { outer, around }: Around): Location {
  if (outer === null || inner.key === outer.key || outer.country === null) return inner;
  if (outer.country !== inner.country || outer.level === 'country') return inner;
  const smallest = around.some((place) => keyOf(place) === inner.withinKey && place.level !== 'country');
  if (smallest) return inner;
  const level: PlaceLevel = inner.level === 'other' && inner.at === null ? 'settlement' : inner.level;
  return { ...inner, level, withinKey: outer.key };
}
