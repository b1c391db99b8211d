import type { Quantity, Sentence, Span, TaggedText } from '../../model';
import type { TokenView } from '../../text/token-at';
import type { ClauseSteps } from './clause-steps';
import { isBeforePurpose, isBeforeRelative, isObject, isWhere } from './place-phrase';
import { cheapest, gapBetween, isWithin, type Spoken } from './surroundings';

/** Farther off, in characters, a place outside the claim is that of something else. */
const MOST_DISTANCE = 120;
/** The same in clause borders. */
const TOO_FAR = 2;
/** A place told after the figure's clause is another clause's own. */
const TOO_FAR_BEHIND = 1;
const PER_CHARACTER = 0.001;

/** Where the words for who vouches stand: "ministers in Riga said" says nothing of where the figure holds. */
export interface PlaceContext {
  readonly sentence: Sentence;
  readonly mentions: readonly Spoken[];
  readonly steps: ClauseSteps;
  readonly sourcePhrase: Span | null;
}

/**
 * The place a figure holds in, of those its sentence names as locations: one in its clause, that "in", "into" or "from"
 * leads to or whose verb has it as object. Null where it only says which one is meant ("a Riga newspaper"), and where
 * the nearest is one of several: "in Riga and Tartu" is neither. How old somebody is, is so everywhere.
 */
export function ownPlace(text: TaggedText, quantity: Quantity, context: PlaceContext): string | null {
  if (quantity.kind === 'age') return null;
  const { claim } = quantity;
  const { firstToken: first, endToken: end } = context.sentence;
  const view: TokenView = { tokens: text.tokens, first, end };
  const isClaimed = (place: Span): boolean => claim !== null && isWithin(place, claim);
  const named = placesIn(context);
  const places = named.filter(
    (place) =>
      (place.end <= quantity.start || place.start >= quantity.end) &&
      isWhere(text.text, view, place) &&
      !isBeforePurpose(view, place, quantity) &&
      !isBeforeRelative(view, place, quantity) &&
      !isJoinedTo(text, quantity, place) &&
      (isLed(text, place)
        ? isClaimed(place) || gapBetween(quantity, place) <= MOST_DISTANCE
        : isClaimed(place) && isObject(view, place)) &&
      (place.start < quantity.start || isClaimed(place) || context.steps.between(quantity, place) < TOO_FAR_BEHIND),
  );
  const cost = (place: Spoken): number =>
    context.steps.between(quantity, place) +
    (isClaimed(place) ? 0 : 0.5) +
    (isLed(text, place) ? 0 : 0.75) +
    gapBetween(quantity, place) * PER_CHARACTER;
  const best = cheapest(places, cost, TOO_FAR);
  return best === null || isOneOfSeveral(text, best, named) ? null : best.entity;
}

/** "11 states and Riga": it is counted beside them. */
function isJoinedTo({ text }: TaggedText, quantity: Span, place: Span): boolean {
  return (
    place.start > quantity.end &&
    place.start - quantity.end <= 24 &&
    /^,? (?:and|or|plus|as well as) (?:the (?:\p{L}+ of )?)?$/u.test(text.slice(quantity.end, place.start))
  );
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
