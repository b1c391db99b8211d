import { FIRST_ORDER_IN } from '../data/place-heads';
import type { PlaceLevel, TaggedText } from '../model';
import type { Container } from './containers/scene';
import { countryVotes, type CountryVote } from './country-votes';
import { locationOf, namesOf } from './choice/known';
import type { Location } from './location';
import type { Lookup } from './sketches/lookup';
import type { PlaceSketch } from './sketches/sketches';

/** What is known of the names that the gazetteer places, and the names it does not. */
export interface Unlisted {
  readonly text: TaggedText;
  readonly lookup: Lookup;
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  readonly containers: ReadonlyMap<number, Container>;
  /** By position in the names. */
  readonly known: ReadonlyMap<number, Location>;
}

/** Another spelling of the same sound, within what the text puts it in. */
const SAME_SOUND = 0.75;
const GUESSED = 0.3;

/** Locations of the names the gazetteer does not have: by another spelling within their region, or by what the text says. */
export function unlistedLocations(evidence: Unlisted): ReadonlyMap<number, Location> {
  const { sketches, known } = evidence;
  const groups = groupBySlug([...sketches.values()].filter(({ name, aside }) => !aside && !known.has(name)));
  const votes = countryVotes(evidence.text, { ...evidence, unknown: groups });
  const locations = new Map<number, Location>();
  for (const [slug, members] of groups) {
    const vote = votes.get(slug) ?? null;
    const main = mainLevel(members, vote?.country ?? null);
    const sounding = soundingLocation(evidence, members);
    for (const member of members) {
      locations.set(member.name, sounding ?? textLocation(evidence, { member, main, vote }));
    }
  }
  return locations;
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

/** "Krasnojaruschski district" within the Belgorod region: Krasnoyaruzhskiy Rayon. */
function soundingLocation(evidence: Unlisted, members: readonly PlaceSketch[]): Location | null {
  for (const member of members) {
    const outer = outerOf(evidence, member)?.at;
    if (member.demonym || outer === null || outer === undefined || outer.level === 'settlement') continue;
    const { lookup } = evidence;
    const alike = lookup.gazetteer.soundingLike(member.words, outer);
    const place = alike.find(({ level }) => member.head === null || level === levelIn(outer.country, member));
    if (place === undefined) continue;
    return locationOf(lookup, { place, unit: { slug: member.slug, members }, confidence: SAME_SOUND, runnerUp: null });
  }
  return null;
}

function outerOf({ containers, known, lookup }: Unlisted, { name }: PlaceSketch): Location | null {
  const container = containers.get(name);
  if (container === undefined) return null;
  if (container.name !== null) return known.get(container.name) ?? null;
  const place = container.places[0]?.place;
  if (place === undefined) return null;
  return locationOf(lookup, { place, unit: { slug: '', members: [] }, confidence: 1, runnerUp: null });
}

interface ToPlace {
  readonly member: PlaceSketch;
  /** Level of the names that share its words, where they have no head. */
  readonly main: PlaceLevel;
  readonly vote: CountryVote | null;
}

/** A plain name is the region if the article once says "region"; "the city of" the same name stays beside it. */
function textLocation(evidence: Unlisted, { member, main, vote }: ToPlace): Location {
  const country = vote?.country ?? null;
  const level = member.head === null ? main : levelIn(country, member);
  return {
    key: `${country ?? '?'}/${member.slug}${level === main ? '' : `:${level}`}`,
    level,
    country,
    place: null,
    at: null,
    withinKey: country,
    liesIn: liesInByText(evidence, member, country),
    confidence: vote?.confidence ?? GUESSED,
    runnerUp: vote?.runnerUp ?? null,
  };
}

/** The stated container and what that lies in; else the country. */
function liesInByText(evidence: Unlisted, member: PlaceSketch, country: string | null): string[] {
  const outer = outerOf(evidence, member);
  if (outer !== null && outer.at !== null && outer.country === country) {
    return namesOf([outer.at, ...evidence.lookup.enclosing(outer.at)]);
  }
  const place = country === null ? null : evidence.lookup.gazetteer.country(country);
  return place === null ? [] : [place.name];
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
