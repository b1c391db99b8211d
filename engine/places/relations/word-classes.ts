import { DIRECTIONS, HEAD_MODIFIERS } from '../../data/place-heads';
import { COMPASS, PART_NOUNS, RELATION_NOUNS } from '../../data/place-relations';
import type { CompassPoint } from '../../model';
import type { Stage } from './stage';

/** What a journey is counted in: "an hour's drive", "a two-hour bus ride". */
const JOURNEYS = /^(?:drive|walk|ride|flight|journey|trip|hike)$/;
/** Tokens of such a phrase. */
const MAX_TRAVEL = 8;

/** "occupied", "second-largest", "Peruvian": describes the place that follows. */
export function isDescribing({ tokens, placeAt, end }: Stage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end) return false;
  if (isJoining({ tokens }, at)) return true;
  if (placeAt.get(at)?.demonym === true) return true;
  if (token.kind === 'punctuation' || placeAt.has(at)) return false;
  if (DIRECTIONS.has(token.lower) || HEAD_MODIFIERS.has(token.lower)) return true;
  if (token.text !== token.lower) return false;
  if (/^(?:no|not|other|such|same|any|every|each|former)$/.test(token.lower)) return false;
  if (token.partOfSpeech === 'adjective' || token.partOfSpeech === 'numeral') return true;
  return token.partOfSpeech === 'verb' && /(?:ed|held|torn|hit|run)$/.test(token.lower);
}

/** "mill" of "mill town", "mining" of "mining village". */
export function isNounLike({ tokens, placeAt, end }: Stage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end || token.kind !== 'word' || placeAt.has(at) || token.text !== token.lower)
    return false;
  return token.partOfSpeech === 'noun' || token.verbForm === 'gerund';
}

export function isRelationNoun({ tokens, placeAt }: Stage, at: number): boolean {
  return RELATION_NOUNS.has(tokens[at]?.lower ?? '') && !placeAt.has(at);
}

export function isPartNoun(stage: Stage, at: number): boolean {
  return PART_NOUNS.has(stage.tokens[at]?.lower ?? '') || directionAt(stage, at) !== null;
}

/** "north", "northwest", "north-west" in one token or three. */
export function directionAt(
  { tokens }: Pick<Stage, 'tokens'>,
  at: number,
): { direction: CompassPoint; end: number } | null {
  const word = tokens[at]?.lower ?? '';
  if (isJoining({ tokens }, at + 1)) {
    const joined = COMPASS.get(`${word}-${tokens[at + 2]?.lower ?? ''}`);
    if (joined !== undefined) return { direction: joined, end: at + 3 };
  }
  const direction = COMPASS.get(word);
  return direction === undefined ? null : { direction, end: at + 1 };
}

/** Where "a two-hour drive" ends that begins at the token; null where it is none. */
export function travelEnd({ tokens, end }: Stage, at: number): number | null {
  for (let on = at; on < Math.min(end, at + MAX_TRAVEL); on += 1) {
    const token = tokens[on];
    if (token === undefined) return null;
    if (on > at && JOURNEYS.test(token.lower)) return on + 1;
    if (
      /^(?:preposition|pronoun|conjunction)$/.test(token.partOfSpeech) &&
      !/^(?:about|around|some)$/.test(token.lower)
    )
      return null;
    if (token.kind === 'punctuation' && !isJoining({ tokens }, on)) return null;
  }
  return null;
}

/** A hyphen with no white space on either side. */
export function isJoining({ tokens }: Pick<Stage, 'tokens'>, at: number): boolean {
  const hyphen = tokens[at];
  return (
    hyphen !== undefined &&
    /^[-‐‑–]$/u.test(hyphen.text) &&
    tokens[at - 1]?.end === hyphen.start &&
    tokens[at + 1]?.start === hyphen.end
  );
}
