import type { Quantity, Span, TaggedText } from '../../model';
import type { ClauseSteps } from './clause-steps';
import { cheapest, gapBetween, isWithin, type Spoken } from './surroundings';

/** Farther off, in characters, a place outside the claim is that of something else. */
const MOST_DISTANCE = 120;
/** The same in clause borders. */
const TOO_FAR = 2.5;
const PER_CHARACTER = 0.001;

/** Where the words for who vouches stand: "ministers in Riga said" says nothing of where the figure holds. */
export interface PlaceContext {
  readonly mentions: readonly Spoken[];
  readonly steps: ClauseSteps;
  readonly sourcePhrase: Span | null;
}

/**
 * The place a figure holds in, of those its sentence names as locations: one in its clause, "in", "into" or "from" it
 * before others. Null where the nearest is one of several: "in Riga and Tartu" is neither.
 */
export function ownPlace(text: TaggedText, quantity: Quantity, context: PlaceContext): string | null {
  const { claim } = quantity;
  const isClaimed = (place: Span): boolean => claim !== null && isWithin(place, claim);
  const places = placesIn(context).filter(
    (place) =>
      (place.end <= quantity.start || place.start >= quantity.end) &&
      (isClaimed(place) || (isLed(text, place) && gapBetween(quantity, place) <= MOST_DISTANCE)),
  );
  const cost = (place: Spoken): number =>
    context.steps.between(quantity, place) +
    (isClaimed(place) ? 0 : 0.5) +
    (isLed(text, place) ? 0 : 0.75) +
    gapBetween(quantity, place) * PER_CHARACTER;
  const best = cheapest(places, cost, TOO_FAR);
  return best === null || isOneOfSeveral(text, best, places) ? null : best.entity;
}

/** Places a sentence names as locations, outside the words for its source. */
export function placesIn({ mentions, sourcePhrase }: Pick<PlaceContext, 'mentions' | 'sourcePhrase'>): Spoken[] {
  return mentions.filter(
    (mention) =>
      mention.as === 'place' &&
      mention.sense === 'location' &&
      mention.form !== 'demonym' &&
      !(sourcePhrase !== null && isWithin(mention, sourcePhrase)),
  );
}

const LEAD =
  /(?:^|\s)(?:in|into|inside|from|at|near|across|around|to|onto|over|outside|throughout|within|off)\s(?:the\s)?(?:\p{L}{2,20}\s){0,2}$/iu;

const LEAD_TO_SCENE =
  /(?:^|\s)(?:in|inside|at|near|across|around|outside|throughout|within|off)\s(?:the\s)?(?:\p{L}{2,20}\s){0,2}$/iu;

/** The same, of where things happen: not of where somebody comes from or goes. */
export function isScene({ text }: TaggedText, { start }: Span): boolean {
  return LEAD_TO_SCENE.test(text.slice(Math.max(0, start - 48), start));
}

/** Does a preposition of place lead to it? */
export function isLed({ text }: TaggedText, { start }: Span): boolean {
  return LEAD.test(text.slice(Math.max(0, start - 48), start));
}

/** "in Riga and Tartu", "in Riga, Tartu and Narva". */
export function isOneOfSeveral({ text }: TaggedText, place: Spoken, places: readonly Spoken[]): boolean {
  const joins = (pattern: RegExp, one: Spoken, other: Spoken): boolean =>
    other.start > one.end && other.start - one.end <= 24 && pattern.test(text.slice(one.end, other.start));
  const hasAnd = (one: Spoken): boolean =>
    places.some((other) => other.entity !== one.entity && (joins(JOINED, one, other) || joins(JOINED, other, one)));
  return hasAnd(place) || places.some((other) => joins(/^, $/, place, other) && hasAnd(other));
}

const JOINED = /^,? (?:and|or|as well as) (?:in |the )?$/;
