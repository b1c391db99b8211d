import type { GazetteerPlace } from '../../model';
import { beliefsOf, type Belief, type Beliefs } from './beliefs';
import { addToFocus, emptyFocus, neighbourhood, type Focus } from './focus';
import { likelihoodByFame, likelihoodOf, NOWHERE, UNKNOWN_BY_FAME, unknownIn, type Around } from './likelihood';
import type { Lookup } from '../sketches/lookup';
import { MAX_COMPARED, type Neighbour } from './neighbours';
import { isOnePlace } from '../geography/one-place';
import type { Unit } from './units';

/** Names near in the text count this many times those elsewhere. */
const NEAR_IN_TEXT = 2;
/** One sense per discourse: how much likelier what the same words mean elsewhere in the article. */
const SAME_WORDS = 40;
/** The same for a state whose words are a nation's capital: who says "Washington state" once may yet say "Washington" of the capital. */
const SAME_AS_CAPITAL = 4;
/** Beliefs of each unit that are shown to the others, and the least sure of them. */
const MAX_SHOWN = 3;
const LEAST_SHOWN = 0.15;
const ROUNDS = 3;

export interface ChoiceEvidence {
  readonly lookup: Lookup;
  readonly units: readonly Unit[];
  /** For each unit, the others named near it. */
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** For each unit, the others of the same words. */
  readonly namesakes: readonly (readonly number[])[];
  /** Country the site is from, or null. */
  readonly siteCountry: string | null;
}

/** What each unit may be, in their order: the sure ones speak first, the others by what those have come to. */
export function beliefsAbout(evidence: ChoiceEvidence): Beliefs[] {
  let beliefs = evidence.units.map((unit) => byFame(unit));
  for (let round = 0; round < ROUNDS; round += 1) beliefs = nextRound(evidence, beliefs);
  return beliefs;
}

function byFame({ candidates }: Unit): Beliefs {
  return beliefsOf(candidates, candidates.map(likelihoodByFame), UNKNOWN_BY_FAME);
}

interface Round {
  readonly evidence: ChoiceEvidence;
  readonly beliefs: readonly Beliefs[];
  readonly focus: Focus;
  readonly lent: ReadonlyMap<string, number>;
  /** The places the article names most, which are near in every part of it. */
  readonly main: readonly Neighbour[];
}

function nextRound(evidence: ChoiceEvidence, beliefs: readonly Beliefs[]): Beliefs[] {
  const focus = emptyFocus();
  if (evidence.siteCountry !== null) focus.countries.set(evidence.siteCountry, SITE);
  evidence.units.forEach((unit, at) => {
    addUnit(focus, shownOf(beliefs[at]), unit.weight);
  });
  const round = { evidence, beliefs, focus, lent: neighbourhood(focus, evidence.lookup), main: mainUnits(evidence) };
  return evidence.units.map((unit, at) => (unit.candidates.length === 0 ? NOTHING : judged(round, unit, at)));
}

const NOTHING: Beliefs = { held: [], unknown: 1 };
/** A site's country, in names. */
const SITE = 1;
/** Of the places named most, how many are near in every part of the article, and how near. */
const MAX_MAIN = 16;
const MAIN_NEARNESS = 0.3;

function mainUnits({ units }: ChoiceEvidence): Neighbour[] {
  return units
    .map(({ weight }, unit) => ({ unit, nearness: weight }))
    .sort((left, right) => right.nearness - left.nearness)
    .slice(0, MAX_MAIN)
    .map(({ unit, nearness }) => ({ unit, nearness: MAIN_NEARNESS * Math.min(3, nearness) }));
}

function shownOf(beliefs: Beliefs | undefined): Belief[] {
  return (beliefs?.held ?? []).slice(0, MAX_SHOWN).filter(({ probability }) => probability >= LEAST_SHOWN);
}

/** Half-sure names count for little: their square. */
function addUnit(focus: Focus, shown: readonly Belief[], weight: number): void {
  focus.total += weight;
  for (const { place, probability } of shown) addToFocus(focus, place, weight * probability ** 2);
}

function judged(round: Round, unit: Unit, at: number): Beliefs {
  const local = emptyFocus();
  const near = at < MAX_COMPARED ? (round.evidence.neighbours[at] ?? []) : [];
  for (const other of near) addUnit(local, shownOf(round.beliefs[other.unit]), NEAR_IN_TEXT * other.nearness);
  addUnit(local, shownOf(round.beliefs[at]), -unit.weight);
  const around = at < MAX_COMPARED ? placesAround(round, at) : [];
  const { evidence, focus, lent } = round;
  const prospect = { lookup: evidence.lookup, focus, local, lent, around };
  const likelihoods = unit.candidates.map((candidate) => {
    const likelihood = likelihoodOf(candidate, prospect);
    return likelihood * sameWords(round, candidate.place, at);
  });
  return beliefsOf(unit.candidates, likelihoods, unknownIn(round.focus) * sameUnknown(round, at));
}

function placesAround({ evidence, beliefs, main }: Round, at: number): Around[] {
  const nearness = new Map<number, number>();
  for (const other of [...main, ...(evidence.neighbours[at] ?? [])]) {
    if (other.unit !== at) nearness.set(other.unit, Math.max(nearness.get(other.unit) ?? 0, other.nearness));
  }
  const total = NOWHERE + [...nearness.values()].reduce((sum, one) => sum + one, 0);
  return [...nearness].flatMap(([unit, near]) =>
    shownOf(beliefs[unit])
      .filter(({ place }) => place.level === 'settlement' || place.level === 'second-order')
      .map(({ place, probability }) => ({ place, share: (near * probability ** 2) / total })),
  );
}

/** How much likelier a place is for what the same words mean elsewhere in the article. */
function sameWords(
  { evidence: { namesakes, lookup, units }, beliefs }: Round,
  place: GazetteerPlace,
  at: number,
): number {
  let agreeing = 0;
  for (const other of namesakes[at] ?? []) {
    for (const belief of shownOf(beliefs[other])) {
      if (isOnePlace(lookup, place, belief.place)) agreeing += belief.probability;
    }
  }
  const isCapital = place.level === 'first-order' && units[at]?.candidates[0]?.place.seatOf === 'country';
  return 1 + (isCapital ? SAME_AS_CAPITAL : SAME_WORDS) * Math.min(1, agreeing);
}

/** How much likelier it is that the gazetteer lacks a place that it lacks where the text says more of it: "Tarvo, Ohio". */
function sameUnknown({ evidence: { namesakes, units }, beliefs }: Round, at: number): number {
  const others = (namesakes[at] ?? []).filter((other) => units[other]?.container?.stated === true);
  const lacking = others.reduce((sum, other) => sum + (beliefs[other]?.unknown ?? 0), 0);
  return 1 + SAME_WORDS * Math.min(1, lacking);
}
