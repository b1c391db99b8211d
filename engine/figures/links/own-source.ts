import type { Quantity, QuantitySource, Span, TaggedText } from '../../model';
import { accordingTo } from './according';
import { countedBy } from './counted-by';
import { evidenceIn } from './evidence';
import { isWithin, lengthOf, type Said, type SentenceContext, type Spoken } from './surroundings';

/**
 * Who vouches for a figure in its own sentence: what "according to" names within what somebody says; the speaker of the
 * narrowest statement that holds it; what "according to" names; the data that show it; whoever counted it. Null where
 * nobody does.
 */
export function ownSource(text: TaggedText, quantity: Quantity, context: SentenceContext): QuantitySource | null {
  const { sentence, said, mentions } = context;
  const holding = said.filter((one) => isWithin(quantity, one));
  const according = accordingTo(text, sentence);
  const statement = narrowest(holding);
  if (statement !== null && (according === null || !isWithin(according, statement))) return statement.source;
  const phrase = according ?? evidenceIn(text, sentence, quantity) ?? countedBy(text, quantity, context);
  return phrase === null ? null : { entity: namedIn(phrase, mentions), start: phrase.start, end: phrase.end };
}

/** Of quotations one within another, the narrower one holds the figure. */
function narrowest(spans: readonly Said[]): Said | null {
  return spans.reduce<Said | null>(
    (best, span) => (best === null || lengthOf(span) < lengthOf(best) ? span : best),
    null,
  );
}

/** "reports from Kyiv": the longest mention in the phrase says whose they are. */
export function namedIn(phrase: Span, mentions: readonly Spoken[]): string | null {
  const within = mentions.filter((mention) => isWithin(mention, phrase));
  return within.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]?.entity ?? null;
}
