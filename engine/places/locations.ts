import { FIRST_ORDER_IN } from '../data/place-heads';
import type { KnownPlace } from '../data/place-known';
import type { PlaceLevel, TaggedText } from '../model';
import { chooseKnown } from './choose-known';
import { countryVotes, type CountryVote } from './country-votes';
import { keyOfKnown } from './gazetteer';
import type { Location, LocationEvidence } from './location';
import type { PlaceSketch } from './sketches';

/** By position in the names: known places first, then those only the text knows of, all mentions of one name together. */
export function locate(text: TaggedText, evidence: LocationEvidence): ReadonlyMap<number, Location> {
  const { sketches } = evidence;
  const known = chooseKnown(evidence);
  const locations = new Map<number, Location>();
  for (const [name, choice] of known) locations.set(name, knownLocation(choice.place, choice));
  const unknown = groupBySlug([...sketches.values()].filter(({ name }) => !known.has(name)));
  const votes = countryVotes(text, { ...evidence, known, unknown });
  for (const [slug, members] of unknown) {
    const vote = votes.get(slug) ?? null;
    const main = mainLevel(members, vote?.country ?? null);
    for (const member of members) locations.set(member.name, unknownLocation({ member, main, vote }));
  }
  return withContainers(locations, evidence);
}

function groupBySlug(sketches: readonly PlaceSketch[]): Map<string, PlaceSketch[]> {
  const groups = new Map<string, PlaceSketch[]>();
  for (const sketch of sketches) {
    const group = groups.get(sketch.slug);
    if (group === undefined) groups.set(sketch.slug, [sketch]);
    else group.push(sketch);
  }
  return groups;
}

function knownLocation(
  place: KnownPlace,
  { confidence, runnerUp }: Pick<Location, 'confidence' | 'runnerUp'>,
): Location {
  const { level, country } = place;
  const withinKey = level === 'country' ? null : country;
  return { key: keyOfKnown(place), level, country, known: place, withinKey, confidence, runnerUp };
}

interface Unknown {
  readonly member: PlaceSketch;
  /** Level of the names that share its words, where they have no head. */
  readonly main: PlaceLevel;
  readonly vote: CountryVote | null;
}

/** A plain name is the region if the article once says "region"; "the city of" the same name stays beside it. */
function unknownLocation({ member, main, vote }: Unknown): Location {
  const country = vote?.country ?? null;
  const level = member.head === null ? main : levelIn(country, member);
  const isMain = level === main && member.namesakes.length === 0;
  return {
    key: `${country ?? '?'}/${member.slug}${isMain ? '' : `:${level}`}`,
    level,
    country,
    known: null,
    withinKey: country,
    confidence: vote?.confidence ?? 0.3,
    runnerUp: vote?.runnerUp ?? null,
  };
}

/** The widest level the heads of one name's mentions give it; "other" when none has a head. */
function mainLevel(members: readonly PlaceSketch[], country: string | null): PlaceLevel {
  const levels = new Set(members.flatMap((member) => (member.head === null ? [] : [levelIn(country, member)])));
  return RANKED.find((level) => levels.has(level)) ?? 'other';
}

const RANKED: readonly PlaceLevel[] = ['first-order', 'second-order', 'settlement'];

function levelIn(country: string | null, { head }: PlaceSketch): PlaceLevel {
  if (head === null) return 'other';
  const isFirst = country !== null && FIRST_ORDER_IN.get(head.word)?.has(country) === true;
  return isFirst ? 'first-order' : head.level;
}

/** Puts places into the part of the country the text puts them in; a place that lies in a stated region is a settlement. */
function withContainers(
  locations: ReadonlyMap<number, Location>,
  { containers }: LocationEvidence,
): ReadonlyMap<number, Location> {
  const placed = new Map(locations);
  for (const [name, container] of containers) {
    const inner = locations.get(name);
    const outer = locations.get(container.name);
    if (inner === undefined || outer === undefined || inner.key === outer.key || inner.key === outer.withinKey)
      continue;
    if (outer.country === null || outer.country !== inner.country) continue;
    const level = inner.level === 'other' && inner.known === null ? 'settlement' : inner.level;
    placed.set(name, { ...inner, level, withinKey: outer.key });
  }
  return placed;
}
