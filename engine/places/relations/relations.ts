import type { RelationPattern } from '../../data/place-relations';
import type { Entity, PlaceRelation, Quantity, TaggedText } from '../../model';
import { isCountedUp, ofAddress, type Neighbours } from './addresses';
import { canBe, type Pair } from './fitting';
import { kilometresOf } from './kilometres';
import { lesserCapitals } from './lesser-capitals';
import { patternOf, type Step } from './pattern';
import { headedEnd, isConditional, phraseEnd } from './phrases';
import { needsMet, READERS, readsUpTo, type Reader } from './readers';
import { stagesOf, type PlaceAt, type Stage } from './stage';

export interface RelationInput {
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
}

const MAX_LISTED = 6;
/** No article says more; what is nothing but places is cut here. */
const MAX_RELATIONS = 400;
const MAX_PLACES = 4000;

const CONFIDENCE: Readonly<Record<RelationPattern['trust'], number>> = { stated: 0.9, fitting: 0.8, known: 0.85 };

/**
 * How places lie to each other as far as the text says so in so many words, in text order; each thing once, where it is
 * said first. What is asked, supposed or denied is not stated. At most 400,
 * among the first few thousand places.
 */
export function findRelations(text: TaggedText, input: RelationInput): PlaceRelation[] {
  const byId = new Map(input.entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, PlaceRelation>();
  let places = 0;
  for (const stage of stagesOf(text, input)) {
    for (const relation of [...statedIn(stage), ...lesserCapitals(stage, byId)]) {
      const key = keyOf(relation);
      if (!found.has(key)) found.set(key, relation);
    }
    places += stage.places.length;
    if (found.size >= MAX_RELATIONS || places >= MAX_PLACES) break;
  }
  return [...found.values()]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .slice(0, MAX_RELATIONS);
}

function statedIn(stage: Stage): PlaceRelation[] {
  return stage.places.flatMap((left) => {
    const read = new Set<PlaceAt>();
    if (isConditional(stage, left)) return [];
    const near = needsMet(stage, left);
    return READERS.flatMap((reader) => {
      if (!reader.needs.every((need) => near.has(need))) return [];
      return readFrom(stage, left, reader).flatMap(({ right, step }) => {
        // Of what one stretch of words says, the first pattern that reads it counts.
        if (read.has(right) || right.entity.id === left.entity.id) return [];
        if (reader.trust === 'known' && isCountedUp(stage, { left, right })) return [];
        const subject = reader.of === 'right' || reader.trust === 'known' ? left : ofAddress(stage, left);
        const others = reader.listed === true ? [right, ...listedAfter(stage, right)] : [right];
        const said = others.flatMap((other) => relationOf({ left: subject, right: other }, { reader, step }));
        if (said.length > 0) read.add(right);
        return said;
      });
    });
  });
}

/** The places the pattern leads to from the left one. */
function readFrom(stage: Stage, left: PlaceAt, reader: Reader): { readonly right: PlaceAt; readonly step: Step }[] {
  if (left.demonym && reader.leftDemonym !== true) return [];
  if (reader.wordsBefore !== null && !readsUpTo(stage, left.firstToken, reader.wordsBefore)) return [];
  const starts = new Set([phraseEnd(stage, left), left.endToken]);
  const steps = [...starts].flatMap((end) => reader.words(stage, { end, direction: null, figures: [] }));
  return steps.flatMap((step) => {
    const right = step.end < stage.end ? stage.placeAt.get(step.end) : undefined;
    return right === undefined || !isClosed(stage, right, reader) ? [] : [{ right, step }];
  });
}

/** What follows the right place fits: the pattern's own words, or nothing that would make it say what another thing is of. */
function isClosed(stage: Stage, right: PlaceAt, { wordsAfter: after, of, trust }: Reader): boolean {
  if (after !== null) return after(stage, { end: right.endToken, direction: null, figures: [] }).length > 0;
  if (of === 'right') return !right.demonym;
  const end = headedEnd(stage, right);
  if (end === null || trust !== 'known') return end !== null;
  // "After talks in Lima, Peru agreed": the comma parts clauses.
  const next = stage.tokens[end];
  return next === undefined || end >= stage.end || /^(?:punctuation|preposition|conjunction)$/.test(next.partOfSpeech);
}

/** "Russia, Belarus and Poland": the places after the first. */
function listedAfter(stage: Stage, right: PlaceAt): PlaceAt[] {
  const listed: PlaceAt[] = [];
  let last = right;
  while (listed.length < MAX_LISTED) {
    const end = headedEnd(stage, last);
    const [next] = end === null ? [] : nextListed(stage, end);
    if (next === undefined) break;
    listed.push(next);
    last = next;
  }
  return listed;
}

const LINK = patternOf('( , and? | and | as well as ) NP').read;

function nextListed(stage: Stage, end: number): PlaceAt[] {
  return LINK(stage, { end, direction: null, figures: [] }).flatMap((step) => {
    const place = stage.placeAt.get(step.end);
    return place === undefined || step.end >= stage.end || headedEnd(stage, place) === null ? [] : [place];
  });
}

function relationOf(
  { left, right }: Neighbours,
  { reader, step }: { readonly reader: Reader; readonly step: Step },
): PlaceRelation[] {
  const [said, other] = reader.of === 'right' ? [right, left] : [left, right];
  const pair: Pair = { place: said.entity, other: other.entity };
  if (!canBe(reader, pair)) return [];
  return [
    {
      kind: reader.kind,
      start: left.start,
      end: right.end,
      place: pair.place.id,
      other: pair.other.id,
      kilometres: reader.kind === 'distance' ? kilometresOf(step.figures) : null,
      direction: reader.kind === 'distance' ? step.direction : null,
      confidence: CONFIDENCE[reader.trust],
    },
  ];
}

function keyOf({ kind, place, other, kilometres }: PlaceRelation): string {
  const pair = kind === 'borders' ? [place, other].sort() : [place, other];
  return [kind, ...pair, kilometres?.min ?? ''].join(' ');
}
