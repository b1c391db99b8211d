import { spanOf } from '../../text/token-span';
import { weighed, type Candidate } from '../sketches/candidates';
import { kilometresBetween } from '../geography/distance';
import { fitsOf } from '../sketches/fit';
import { areListed, type PlaceHead } from '../sketches/heads';
import { liesIn } from '../geography/lying';
import type { Container, Scene } from './scene';
import type { PlaceSketch } from '../sketches/sketches';
import { slugOf } from '../sketches/slug';

/** Names looked at on either side for a list of states. */
const MAX_LIST = 8;
/** The part of its likeliest meaning's weight that the state must have, for its name to be read as one. */
const READILY_MEANT = 0.005;
/** "Brooklyn, New York": what is so near to the city may as well lie in the city. Kilometres. */
const PART_OF_CITY = 25;
/** "Washington, Virginia and Maryland": a state so near is named for what lies around the city. Kilometres to its middle. */
const AROUND_CITY = 60;

/**
 * The sketches, with those read as states whose words are rather a city's or a country's, where what stands beside them
 * speaks for the state: "Syracuse, New York", "Ohio, New York and Florida", "Georgia, Alabama and Florida".
 */
export function withDivisionsMeant(
  scene: Scene,
  containers: ReadonlyMap<number, Container>,
): ReadonlyMap<number, PlaceSketch> {
  const inside = insidesOf(scene, containers);
  const sketches = new Map(scene.sketches);
  for (const sketch of scene.sketches.values()) {
    const meant = ambiguity(sketch);
    if (meant === null) continue;
    const beside = { scene, sketch, meant };
    if (holdsFarTown(beside, inside.get(sketch.name) ?? []) || isListedWithStates(beside)) {
      sketches.set(sketch.name, asDivision(scene, sketch));
    }
  }
  return sketches;
}

/** By position of a place name, the places that the text says lie in it. */
function insidesOf({ sketches }: Scene, containers: ReadonlyMap<number, Container>): Map<number, PlaceSketch[]> {
  const inside = new Map<number, PlaceSketch[]>();
  for (const [name, container] of containers) {
    const sketch = sketches.get(name);
    if (sketch === undefined || container.name === null || !container.stated) continue;
    const others = inside.get(container.name);
    if (others === undefined) inside.set(container.name, [sketch]);
    else others.push(sketch);
  }
  return inside;
}

/** The city or country that a bare name rather is, and the state it may be. */
interface Ambiguity {
  readonly likeliest: Candidate;
  readonly division: Candidate;
}

function ambiguity({ head, demonym, aside, facility, slug, candidates }: PlaceSketch): Ambiguity | null {
  const [likeliest] = candidates;
  if (head !== null || demonym || aside || facility !== null || likeliest === undefined) return null;
  if (likeliest.place.level !== 'settlement' && likeliest.place.level !== 'country') return null;
  const division = candidates.find(({ place }) => place.level === 'first-order' && slugOf(place.name) === slug);
  return division !== undefined && division.weight >= READILY_MEANT * likeliest.weight ? { likeliest, division } : null;
}

interface Beside {
  readonly scene: Scene;
  readonly sketch: PlaceSketch;
  readonly meant: Ambiguity;
}

function holdsFarTown({ scene, meant }: Beside, inside: readonly PlaceSketch[]): boolean {
  const { likeliest, division } = meant;
  if (likeliest.place.level !== 'settlement') return false;
  return inside.some(({ candidates }) => {
    const town = candidates.find(({ place }) => liesIn(scene.lookup, place, division.place))?.place;
    return town !== undefined && kilometresBetween(town, likeliest.place) > PART_OF_CITY;
  });
}

/** Everything it is listed with is a state of the same country. */
function isListedWithStates({ scene, sketch, meant }: Beside): boolean {
  const { likeliest, division } = meant;
  const listed = listedWith(scene, sketch.name);
  return (
    listed.length > 0 &&
    listed.every((other) => {
      const place = scene.sketches.get(other)?.candidates[0]?.place;
      if (place?.level !== 'first-order' || place.country !== division.place.country) return false;
      return likeliest.place.level === 'country' || kilometresBetween(place, likeliest.place) > AROUND_CITY;
    })
  );
}

/** Positions of the names in a list with one that has an "and" or "or"; none where there is no such list. */
function listedWith({ text, names }: Scene, name: number): number[] {
  let first = name;
  let last = name;
  const linked = (left: number): boolean => {
    const one = names[left];
    return one !== undefined && areListed(text, one, names[left + 1]);
  };
  while (name - first < MAX_LIST && linked(first - 1)) first -= 1;
  while (last - name < MAX_LIST && linked(last)) last += 1;
  const span = spanOf(text, names[first]?.endToken ?? 0, names[last]?.firstToken ?? 0);
  const joined = text.tokens
    .slice(span.firstToken, span.endToken)
    .some(({ lower }) => lower === 'and' || lower === 'or');
  if (first === last || !joined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((at) => at !== name);
}

function asDivision({ lookup }: Scene, sketch: PlaceSketch): PlaceSketch {
  const head: PlaceHead = { word: '', level: 'first-order', span: sketch.span };
  const places = lookup.named(sketch.words);
  return { ...sketch, head, candidates: weighed(places, fitsOf(places, sketch.slug, head)) };
}
