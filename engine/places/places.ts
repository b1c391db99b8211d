import { SOVEREIGN_WORDS } from '../data/place-sense-nouns';
import type { NameSpan, PlaceMention, TaggedText } from '../model';
import { findContainers } from './containers';
import type { Location } from './location';
import { locate } from './locations';
import { sensesOf } from './senses';
import { sketchPlaces } from './sketches';

/** Words of a name looked at. */
const MAX_WORDS = 8;

/**
 * Where each place name and demonym is, and whether it acts; one item for each name of kind "place", in text order.
 * "Kursk", "Kursk region" and "region of Kursk" share a key, as Russia and Russian do. What neither the gazetteer nor
 * the text tells is null.
 */
export function readPlaces(text: TaggedText, names: readonly NameSpan[]): PlaceMention[] {
  const sketches = sketchPlaces(text, names);
  const containers = findContainers(text, names, sketches);
  const locations = locate(text, { sketches, containers });
  const placed = [...sketches.values()].flatMap((sketch) => {
    const name = names[sketch.name];
    const location = locations.get(sketch.name);
    return name === undefined || location === undefined ? [] : [{ ...sketch, name, at: sketch.name, location }];
  });
  const others = names.filter(({ kind }) => kind !== 'place');
  const phrases = placed.map(({ at, name, span, head, location }) => ({
    at,
    name,
    span,
    headed: head !== null,
    sovereign: isSovereign(text.text.slice(name.start, name.end), location),
    within: containers.get(at)?.stated === true ? (containers.get(at)?.name ?? null) : null,
  }));
  const senses = sensesOf(text, phrases, others);
  return placed.map(({ at, span, location }, index) => {
    const sense = senses[index] ?? 'location';
    return {
      name: at,
      key: location.key,
      span,
      level: location.level,
      sense,
      withinKey: location.withinKey,
      standsForKey: sense === 'actor' && location.known?.capital === true ? location.country : null,
      reading: readingOf(location),
    };
  });
}

/** A country, a seat of government, or a name that says so: "Kingdom of Hanover". */
function isSovereign(name: string, { level, known }: Location): boolean {
  if (level === 'country' || known?.capital === true) return true;
  return name.split(/[\s-]+/, MAX_WORDS).some((word) => SOVEREIGN_WORDS.has(word.toLowerCase()));
}

function readingOf({ known, country, confidence, runnerUp }: Location): PlaceMention['reading'] {
  return {
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    country,
    feature: null,
    liesIn: [],
    population: null,
    gazetteerName: known?.names[0] ?? null,
    geonameId: null,
    confidence,
    runnerUp,
  };
}
