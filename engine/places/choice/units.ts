import type { TaggedText } from '../../model';
import type { Container } from '../containers/scene';
import { isDateline } from '../sketches/datelines';
import type { Lookup } from '../sketches/lookup';
import { liesIn } from '../geography/lying';
import type { Candidate } from '../sketches/candidates';
import type { PlaceSketch } from '../sketches/sketches';

/** The mentions of one name that are taken to mean one place: the same words, said to be of one sort and in one place. */
export interface Unit {
  readonly slug: string;
  readonly demonym: boolean;
  readonly aside: boolean;
  readonly members: readonly PlaceSketch[];
  /** What the text puts it in, or null. */
  readonly container: Container | null;
  /** What it may be, those outside its container left out; the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** How much it tells of where the article plays: more when it comes often, or leads it in. */
  readonly weight: number;
}

/** Of a place a dateline names, as against one named once: the article plays there. */
const DATELINE = 3;
const DEMONYM = 0.4;
const ASIDE = 0.4;
/** Container meanings a candidate is tried against, and the part of the likeliest's weight they must have. */
const MAX_OUTER = 8;
const READILY_MEANT = 0.03;

export interface UnitEvidence {
  readonly text: TaggedText;
  readonly lookup: Lookup;
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  readonly containers: ReadonlyMap<number, Container>;
}

/** In order of first mention. */
export function unitsOf(evidence: UnitEvidence): Unit[] {
  const groups = new Map<string, PlaceSketch[]>();
  for (const sketch of evidence.sketches.values()) {
    const key = keyOf(sketch, evidence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sketch]);
    else group.push(sketch);
  }
  return [...groups.values()].flatMap((members) => unitOf(members, evidence));
}

function keyOf(
  { name, slug, demonym, aside, facility, head }: PlaceSketch,
  { sketches, containers }: UnitEvidence,
): string {
  const container = containers.get(name);
  const outer =
    container === undefined ? '' : (sketches.get(container.name ?? -1)?.slug ?? container.places[0]?.place.id ?? '');
  return `${demonym ? '+' : aside || facility !== null ? '~' : ''}${slug}|${head?.level ?? ''}|${outer}`;
}

function unitOf(members: readonly PlaceSketch[], { text, lookup, containers }: UnitEvidence): Unit[] {
  const [first] = members;
  if (first === undefined) return [];
  const container = containers.get(first.name) ?? null;
  const leads = !first.demonym && !first.aside && members.some(({ span }) => isDateline(text, span));
  const often = 1 + Math.log2(members.length);
  return [
    {
      slug: first.slug,
      demonym: first.demonym,
      aside: first.aside,
      members,
      container,
      candidates: container === null ? first.candidates : within(first.candidates, { container, lookup }),
      weight:
        often * (leads ? DATELINE : 1) * (first.demonym ? DEMONYM : first.aside || first.facility !== null ? ASIDE : 1),
    },
  ];
}

/** Candidates that lie in what the text puts them in; none where it is not among them. */
function within(
  candidates: readonly Candidate[],
  { container: { places }, lookup }: { readonly container: Container; readonly lookup: Lookup },
): readonly Candidate[] {
  const least = READILY_MEANT * (places[0]?.weight ?? 0);
  const outer = places.filter(({ weight }) => weight >= least).slice(0, MAX_OUTER);
  if (outer.length === 0) return candidates;
  return candidates.filter(({ place }) => outer.some((other) => liesIn(lookup, place, other.place)));
}
