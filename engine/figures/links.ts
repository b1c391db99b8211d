import type {
  Entity,
  Mention,
  Quantity,
  QuantitySource,
  Quotation,
  Sentence,
  Span,
  TaggedText,
  TimeExpression,
} from '../model';
import { accordingTo } from './according';
import { bySentence, type BySentence } from './sentence-index';

export interface QuantityContext {
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
}

/** A stretch of what somebody says, with who says it. */
interface Said extends Span {
  readonly source: QuantitySource;
}

/** Where an entity is spoken of. */
interface Spoken extends Mention {
  readonly entity: string;
  readonly isPlace: boolean;
}

interface Surroundings {
  readonly said: BySentence<Said>;
  readonly times: BySentence<TimeExpression>;
  readonly mentions: BySentence<Spoken>;
}

/**
 * Says of each quantity who vouches for it, when and where it holds: the speaker of the narrowest quotation around it
 * or of "according to …" in its sentence; the nearest time of the sentence; a place spoken of as a location in what is
 * claimed. What the text does not tell stays null.
 */
export function linkQuantities(
  text: TaggedText,
  quantities: readonly Quantity[],
  context: QuantityContext,
): Quantity[] {
  const around: Surroundings = {
    said: bySentence(text, context.quotations.flatMap(saidIn)),
    times: bySentence(text, context.times),
    mentions: bySentence(text, context.entities.flatMap(spokenOf)),
  };
  return quantities.map((quantity) => link(text, quantity, around));
}

function saidIn({ content, speaker }: Quotation): Said[] {
  return speaker === null ? [] : content.map(({ start, end }) => ({ start, end, source: speaker }));
}

function spokenOf({ id, kind, mentions }: Entity): Spoken[] {
  return mentions.map((mention) => ({ ...mention, entity: id, isPlace: (mention.kind ?? kind) === 'place' }));
}

function link(text: TaggedText, quantity: Quantity, { said, times, mentions }: Surroundings): Quantity {
  const sentence = said.sentenceOf(quantity);
  if (sentence === null) return quantity;
  const near = mentions.in(sentence);
  return {
    ...quantity,
    source: sourceOf(quantity, said.in(sentence)) ?? accordingSource(text, sentence, near),
    time: quantity.kind === 'age' ? null : (nearest(quantity, times.in(sentence))?.id ?? null),
    place: placeOf(text, quantity, near),
  };
}

/** Of quotations one within another, the narrower one holds the figure. */
function sourceOf(quantity: Span, said: readonly Said[]): QuantitySource | null {
  const holding = said.filter(({ start, end }) => start <= quantity.start && quantity.end <= end);
  return narrowest(holding)?.source ?? null;
}

function narrowest<Item extends Span>(spans: readonly Item[]): Item | null {
  return spans.reduce<Item | null>((best, span) => (best === null || length(span) < length(best) ? span : best), null);
}

const length = ({ start, end }: Span): number => end - start;

/** "According to reports from Kyiv, …": the phrase, and the entity it names, if any was found. */
function accordingSource(text: TaggedText, sentence: Sentence, mentions: readonly Spoken[]): QuantitySource | null {
  const phrase = accordingTo(text, sentence);
  if (phrase === null) return null;
  const within = mentions.filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  const longest = within.toSorted((one, other) => length(other) - length(one))[0];
  return { entity: longest?.entity ?? null, start: phrase.start, end: phrase.end };
}

const distance = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end, 0);

function nearest<Item extends Span>(to: Span, spans: readonly Item[]): Item | null {
  return spans.reduce<Item | null>(
    (best, span) => (best === null || distance(to, span) < distance(to, best) ? span : best),
    null,
  );
}

/** Farther off, in characters, a place outside the claim is that of something else. */
const MOST_DISTANCE = 120;

/** A place in the claim, "in", "into" or "from" it before others; else one such place close by in the sentence. */
function placeOf(text: TaggedText, quantity: Quantity, mentions: readonly Spoken[]): string | null {
  const places = mentions.filter(({ isPlace, sense, form, start, end }) => {
    const apart = end <= quantity.start || start >= quantity.end;
    return isPlace && sense === 'location' && form !== 'demonym' && apart;
  });
  const { claim } = quantity;
  const claimed = claim === null ? [] : places.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  const close = places.filter((place) => distance(quantity, place) <= MOST_DISTANCE);
  const led = (place: Span): boolean => isLedByPreposition(text, place);
  const best =
    nearest(quantity, claimed.filter(led)) ?? nearest(quantity, claimed) ?? nearest(quantity, close.filter(led));
  return best?.entity ?? null;
}

const PLACE_LEAD =
  /(?:^|\s)(?:in|into|inside|from|at|near|across|around|to|onto|over|outside|throughout|within|off)\s(?:the\s)?(?:\p{L}{2,20}\s){0,2}$/iu;

function isLedByPreposition({ text }: TaggedText, { start }: Span): boolean {
  return PLACE_LEAD.test(text.slice(Math.max(0, start - 48), start));
}
