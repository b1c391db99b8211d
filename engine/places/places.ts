import type { NameSpan, PlaceMention, TaggedText } from '../model';
import { findContainers } from './containers';
import type { Location } from './location';
import { locate } from './locations';
import { sensesOf } from './senses';
import { sketchPlaces } from './sketches';

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
  const senses = sensesOf(
    text,
    placed.map(({ name, span, head }) => ({ name, span, headed: head !== null })),
  );
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

function readingOf({ known, country, confidence, runnerUp }: Location): PlaceMention['reading'] {
  return {
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    country,
    gazetteerName: known?.names[0] ?? null,
    geonameId: null,
    confidence,
    runnerUp,
  };
}
