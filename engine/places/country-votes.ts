import { BEYOND_EARTH } from '../data/place-beyond-earth';
import type { TaggedText } from '../model';
import { sentenceAt } from '../text/sentence-at';
import type { Container } from './containers/scene';
import type { Location } from './location';
import type { PlaceSketch } from './sketches/sketches';

/** The country of a place no gazetteer knows, as the document tells it. */
export interface CountryVote extends Pick<Location, 'confidence' | 'runnerUp'> {
  readonly country: string;
}

interface VoteEvidence {
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  readonly containers: ReadonlyMap<number, Container>;
  /** Where the gazetteer places names, by position. */
  readonly known: ReadonlyMap<number, Location>;
  /** Sketches that no known place was found for, by slug. */
  readonly unknown: ReadonlyMap<string, readonly PlaceSketch[]>;
}

type Tally = ReadonlyMap<string, number>;

/** "the Russian region of Kursk". */
const STATED = 0.75;
/** Its sentences speak mostly of one country. */
const SAME_SENTENCE = 0.5;
/** The document speaks mostly of one country. */
const SAME_DOCUMENT = 0.4;
/** Places of the country that the document must name for that; what is named in passing does not do. */
const LEAST_IN_DOCUMENT = 1;
/** What an adjective ("Turkish") or the name of an organisation counts, as against a place that is named. */
const IN_PASSING = 0.5;
/** A country must have this many times the votes of the next. */
const CLEAR_LEAD = 2;
/** Names looked at in one sentence. */
const MAX_IN_SENTENCE = 40;

/** By slug; a name whose country the document leaves open is left out. */
export function countryVotes(text: TaggedText, evidence: VoteEvidence): ReadonlyMap<string, CountryVote> {
  const votes = new Map<string, CountryVote>();
  // A container may itself be known from the text alone ("Suja in the Arden region"): two rounds.
  for (let round = 0; round < 2; round += 1) {
    for (const [slug, members] of evidence.unknown) {
      const vote = winner(statedTally(members, { evidence, votes }), { confidence: STATED, lead: 1 });
      if (vote !== null) votes.set(slug, vote);
    }
  }
  const stated = new Map(votes);
  const bySentence = sentenceTallies(text, { evidence, votes: stated });
  const inDocument = winner(sum([...bySentence.values()]), {
    confidence: SAME_DOCUMENT,
    lead: CLEAR_LEAD,
    atLeast: LEAST_IN_DOCUMENT,
  });
  const alone = new Map<number, CountryVote | null>();
  for (const [slug, members] of evidence.unknown) {
    if (BEYOND_EARTH.has(slug) && !stated.has(slug)) continue;
    const vote = stated.get(slug) ?? likelyBeside(text, { members, bySentence, alone }) ?? inDocument;
    if (vote !== null) votes.set(slug, vote);
  }
  return withSpeakersRegions(evidence, votes);
}

interface Votes {
  readonly evidence: VoteEvidence;
  readonly votes: ReadonlyMap<string, CountryVote>;
}

function statedTally(members: readonly PlaceSketch[], { evidence, votes }: Votes): Tally {
  const tally = new Map<string, number>();
  for (const { name } of members) {
    const container = evidence.containers.get(name);
    const told = container?.stated === true ? countryOfContainer(container, { evidence, votes }) : null;
    if (told !== null) tally.set(told, (tally.get(told) ?? 0) + 1);
  }
  return tally;
}

function countryOfContainer({ name, places }: Container, votes: Votes): string | null {
  return name === null ? (places[0]?.place.country ?? null) : countryOf(name, votes);
}

function countryOf(name: number, { evidence, votes }: Votes): string | null {
  const known = evidence.known.get(name);
  if (known !== undefined) return known.country;
  return votes.get(evidence.sketches.get(name)?.slug ?? '')?.country ?? null;
}

function sentenceTallies(text: TaggedText, voted: Votes): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Map<string, number>>();
  for (const { name, span, aside, demonym } of voted.evidence.sketches.values()) {
    const country = countryOf(name, voted);
    const sentence = sentenceAt(text, span.firstToken)?.index;
    if (country === null || sentence === undefined) continue;
    const tally = tallies.get(sentence) ?? new Map<string, number>();
    const amount = aside || demonym ? IN_PASSING : 1;
    tallies.set(sentence, tally.set(country, Math.min(MAX_IN_SENTENCE, (tally.get(country) ?? 0) + amount)));
  }
  return tallies;
}

interface LikelyEvidence {
  readonly members: readonly PlaceSketch[];
  readonly bySentence: ReadonlyMap<number, Tally>;
  /** What single sentences tell, once it was asked: many names may share one. */
  readonly alone: Map<number, CountryVote | null>;
}

/** Sentences of one name that are looked at. */
const MAX_SENTENCES = 20;

function likelyBeside(text: TaggedText, { members, bySentence, alone }: LikelyEvidence): CountryVote | null {
  const near = members.slice(0, MAX_SENTENCES).map(({ span }) => sentenceAt(text, span.firstToken)?.index ?? -1);
  const [only = -1, ...others] = new Set(near);
  const known = others.length === 0 ? alone.get(only) : undefined;
  if (known !== undefined) return known;
  const beside = sum([only, ...others].flatMap((sentence) => bySentence.get(sentence) ?? []));
  const vote = winner(beside, { confidence: SAME_SENTENCE, lead: CLEAR_LEAD, atLeast: 2 });
  if (others.length === 0) alone.set(only, vote);
  return vote;
}

/** A district the governor of a region speaks of is in the region's country, whatever its sentences name besides. */
function withSpeakersRegions(
  evidence: VoteEvidence,
  votes: ReadonlyMap<string, CountryVote>,
): ReadonlyMap<string, CountryVote> {
  const result = new Map(votes);
  for (const [slug, members] of evidence.unknown) {
    if (votes.get(slug)?.confidence === STATED) continue;
    const container = members.map(({ name }) => evidence.containers.get(name)).find((found) => found !== undefined);
    const country = container === undefined ? null : countryOfContainer(container, { evidence, votes });
    if (country !== null) result.set(slug, { country, confidence: SAME_SENTENCE, runnerUp: null });
  }
  return result;
}

function sum(tallies: readonly Tally[]): Tally {
  const total = new Map<string, number>();
  for (const tally of tallies) {
    for (const [country, count] of tally) total.set(country, (total.get(country) ?? 0) + count);
  }
  return total;
}

interface Threshold {
  readonly confidence: number;
  readonly lead: number;
  readonly atLeast?: number;
}

function winner(tally: Tally, { confidence, lead, atLeast = 1 }: Threshold): CountryVote | null {
  const [first, second] = [...tally].sort(([, left], [, right]) => right - left);
  if (first === undefined || first[1] < atLeast || first[1] < lead * (second?.[1] ?? 0)) return null;
  return { country: first[0], confidence, runnerUp: null };
}
