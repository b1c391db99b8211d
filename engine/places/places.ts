import { SOVEREIGN_WORDS } from '../data/place-sense-nouns';
import type { Gazetteer, NameSpan, OrganisationPlace, PlaceMention, PlacesRead, TaggedText } from '../model';
import { asidesIn } from './sketches/asides';
import { findContainers } from './containers/containers';
import { withDivisionsMeant } from './containers/divisions-meant';
import { sceneOf, type Container } from './containers/scene';
import type { Location } from './location';
import { locate } from './locations';
import { lookupIn } from './sketches/lookup';
import { countryOfSeat } from './sketches/seats';
import { sensesOf } from './senses/senses';
import { countryOfSite } from './site';
import { sketchPlaces, type PlaceSketch } from './sketches/sketches';

/** Words of a name looked at. */
const MAX_WORDS = 8;

/** What is known besides the text. */
export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  /** Host name of the page or name of its site, or null. */
  readonly site: string | null;
}

/**
 * Where each place name and demonym is, and whether it acts; and the places that organisations are called after.
 * "Kursk", "Kursk region" and "region of Kursk" share a key, as Russia and Russian do. What neither the gazetteer nor
 * the text tells is null.
 */
export function readPlaces(text: TaggedText, names: readonly NameSpan[], context: PlaceContext): PlacesRead {
  const lookup = lookupIn(context.gazetteer);
  const mentioned = sketchPlaces(text, names, lookup);
  const asides = asidesIn(text, names, lookup);
  const scene = sceneOf({ text, names, lookup, sketches: inTextOrder([...mentioned, ...asides]) });
  const containers = findContainers(scene);
  const sketches = withDivisionsMeant(scene, containers);
  const locations = locate({ text, lookup, sketches, containers, siteCountry: countryOfSite(context.site) });
  const placed = [...mentioned.values()].flatMap((sketch) => {
    const name = names[sketch.name];
    const location = locations.get(sketch.name);
    return name === undefined || location === undefined ? [] : [{ sketch, name, location }];
  });
  const senses = sensesOf(
    text,
    placed.map(({ sketch, name, location }) => phraseOf(text, { sketch, name, location, containers })),
    names.filter(({ kind }) => kind !== 'place'),
  );
  const mentions = placed.map(({ sketch, name, location }, index) => {
    const sense = senses[index] ?? 'location';
    const words = text.text.slice(name.start, name.end);
    return {
      name: sketch.name,
      key: location.key,
      span: sketch.span,
      level: location.level,
      sense,
      withinKey: location.withinKey,
      standsForKey: sense === 'actor' ? governed(words, location) : null,
      reading: readingOf(location),
    };
  });
  return { mentions, organisations: organisationsOf({ asides, mentioned, locations }) };
}

interface Asides {
  readonly asides: ReadonlyMap<number, PlaceSketch>;
  readonly mentioned: ReadonlyMap<number, PlaceSketch>;
  readonly locations: ReadonlyMap<number, Location>;
}

/** A place that the article names by itself as well is the same one. */
function organisationsOf({ asides, mentioned, locations }: Asides): OrganisationPlace[] {
  const bySlug = new Map<string, Location>();
  for (const { name, slug, demonym } of mentioned.values()) {
    const location = locations.get(name);
    const known = location !== undefined && location.at !== null;
    if (known && !demonym && !bySlug.has(slug)) bySlug.set(slug, location);
  }
  return [...asides.values()].flatMap(({ name, slug }) => {
    const location = bySlug.get(slug) ?? locations.get(name);
    if (location === undefined) return [];
    return [{ name, key: location.key, level: location.level, reading: readingOf(location) }];
  });
}

function inTextOrder(sketches: readonly (readonly [number, PlaceSketch])[]): ReadonlyMap<number, PlaceSketch> {
  return new Map([...sketches].sort(([left], [right]) => left - right));
}

interface Placed {
  readonly sketch: PlaceSketch;
  readonly name: NameSpan;
  readonly location: Location;
  readonly containers: ReadonlyMap<number, Container>;
}

function phraseOf(text: TaggedText, { sketch, name, location, containers }: Placed) {
  const container = containers.get(sketch.name);
  return {
    at: sketch.name,
    name,
    span: sketch.span,
    headed: sketch.head !== null && sketch.head.word !== '',
    sovereign: isSovereign(text.text.slice(name.start, name.end), location),
    within: container?.stated === true ? container.name : null,
  };
}

/** A country, a seat of government, or a name that says so: "Kingdom of Hanover". */
function isSovereign(name: string, location: Location): boolean {
  if (location.level === 'country' || governed(name, location) !== null) return true;
  return name.split(/[\s-]+/, MAX_WORDS).some((word) => SOVEREIGN_WORDS.has(word.toLowerCase()));
}

/** Key of the country whose government sits there, or null: Kyiv, the Kremlin. */
function governed(name: string, { place }: Location): string | null {
  return place?.seatOf === 'country' ? place.country : countryOfSeat(name);
}

function readingOf(location: Location): PlaceMention['reading'] {
  const { place, at, country, liesIn, confidence, runnerUp } = location;
  return {
    latitude: at?.latitude ?? null,
    longitude: at?.longitude ?? null,
    country,
    feature: place?.feature ?? null,
    liesIn,
    population: place?.population ?? null,
    gazetteerName: place?.name ?? null,
    geonameId: place?.geonameId ?? null,
    confidence,
    runnerUp,
  };
}
