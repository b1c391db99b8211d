import type { TaggedName } from '../../model';
import { posteriorsOf } from '../posteriors';
import { clearScores, decode, latticeOf, type Lattice } from '../viterbi';
import { FeatureBuffer } from './feature-buffer';
import { writeNameFeatures } from './features';
import { begins, kindOf, NAME_LABELS, type NameKind } from './labels';
import type { NameModel } from './model';
import { writeScores } from './name-scores';
import type { PlacesByName } from './place-evidence';
import { readForNames, type NameReading, type TokensAndSentences } from './reading';

/**
 * Makes probabilities of the perceptron's scores. On held-back text nine in ten names of confidence 0.9 and more are
 * right, of those at 0.8 one in two: rare, and the tagger is too sure of them. 17 would be truer and finds fewer places.
 */
const TEMPERATURE = 13;

const OUTSIDE = NAME_LABELS.indexOf('O');
/** A score no name comes up to. */
const NO_NAME = 100_000;

interface Workspace {
  readonly reading: NameReading;
  readonly model: NameModel;
  readonly lattice: Lattice;
  readonly path: Uint8Array;
  readonly features: FeatureBuffer;
}

/**
 * Names of people, organisations and places, in text order, without overlap.
 *
 * @param gazetteer what says which words are a place's name; that is evidence, not a verdict.
 */
export function tagNames(text: TokensAndSentences, model: NameModel, gazetteer: PlacesByName): TaggedName[] {
  const reading = readForNames(text, { ...model, gazetteer });
  const longest = text.sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const workspace = {
    reading,
    model,
    lattice: latticeOf(model.linear.labels.length, longest),
    path: new Uint8Array(longest),
    features: new FeatureBuffer(),
  };
  return text.sentences.flatMap(({ firstToken, endToken }) => namesIn(workspace, firstToken, endToken));
}

function namesIn(workspace: Workspace, firstToken: number, endToken: number): TaggedName[] {
  const { reading, model, lattice, path, features } = workspace;
  const { linear } = model;
  const length = endToken - firstToken;
  clearScores(lattice, length);
  for (let position = 0; position < length; position += 1) {
    if (isFarFromCapitals(reading, firstToken + position)) {
      lattice.scores[position * lattice.labels + OUTSIDE] = NO_NAME;
      continue;
    }
    writeNameFeatures(reading, firstToken + position, features);
    writeScores(linear, features, lattice.scores, position * lattice.labels);
  }
  decode(lattice, length, linear.transitions, path);
  const spans = spansIn(path, length);
  if (spans.length === 0) return [];
  const posteriors = posteriorsOf(lattice, length, { transitions: linear.transitions, temperature: TEMPERATURE });
  return spans.map(({ first, end, kind }) => ({
    firstToken: firstToken + first,
    endToken: firstToken + end,
    kind,
    confidence: leastLikely(posteriors, { first, end, path, labels: lattice.labels }),
  }));
}

/** Words this far from every capitalised run are in no name; a name may end in small ("Park Sun-ae"). */
const FAR = 3;

/** Most words: they are not scored. */
function isFarFromCapitals({ runs: { wide } }: NameReading, at: number): boolean {
  for (let near = at - FAR; near <= at + FAR; near += 1) if ((wide[near] ?? null) !== null) return false;
  return true;
}

interface LabelledSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: NameKind;
}

function spansIn(path: Uint8Array, length: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let at = 0; at < length; at += 1) {
    const label = path[at] ?? 0;
    const kind = kindOf(label);
    if (kind === null || !begins(label)) continue;
    let end = at + 1;
    while (end < length && path[end] === label + 1) end += 1;
    spans.push({ first: at, end, kind });
    at = end - 1;
  }
  return spans;
}

/** A name is as sure as its least sure word. */
function leastLikely(
  posteriors: Float64Array,
  { first, end, path, labels }: { first: number; end: number; path: Uint8Array; labels: number },
): number {
  let least = 1;
  for (let at = first; at < end; at += 1) least = Math.min(least, posteriors[at * labels + (path[at] ?? 0)] ?? 0);
  return Number(least.toFixed(3));
}
