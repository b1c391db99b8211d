import type { QuantitySource, Sentence, Span, TaggedText } from '../../model';
import { accordingTo } from './according';
import { clauseSteps } from './clause-steps';
import type { Frame } from './inherit';
import { isOneOfSeveral, isScene, placesIn } from './own-place';
import { namedIn } from './own-source';
import { isAsOf } from './own-time';
import { isModifier } from './time-phrase';
import { lengthOf, phraseOf, type SentenceContext } from './surroundings';

/** Words of somebody that fill so much of a sentence are what it says. */
const MOST = 0.5;
/** "The ministry gave these figures:", after the words for who. */
const GIVES =
  /^ (?:has |have )?(?:also )?(?:gave|gives|given|published|publishes|released|lists|listed|reported|recorded|provided|issued|counted)\b/;

/**
 * What a sentence without figures of its own says of those that go on from it: its one source, and the one time and place
 * of its main clause.
 */
export function frameOf(text: TaggedText, context: SentenceContext): Frame {
  const { mentions, times, sentence } = context;
  const source = sourceOfSentence(text, context);
  const steps = clauseSteps(text, sentence);
  const isMain = (span: Span): boolean => steps.between({ start: sentence.start, end: sentence.start }, span) < 1;
  const places = placesIn({ mentions, sourcePhrase: phraseOf(source) });
  const scenes = places.filter(
    (place) => isScene(text, place) && isMain(place) && !isOneOfSeveral(text, place, places),
  );
  return {
    source,
    time: onlyOne(
      times
        .filter((time) => isAsOf(text.text, time) && !isModifier(text.text, time) && isMain(time))
        .map(({ id }) => id),
    ),
    place: onlyOne(scenes.map(({ entity }) => entity)),
  };
}

function sourceOfSentence(text: TaggedText, { sentence, said, mentions }: SentenceContext): QuantitySource | null {
  const filling = said.filter((one) => lengthOf(one) >= MOST * lengthOf(sentence));
  const [first, ...others] = filling;
  if (first !== undefined) return others.length === 0 ? first.source : null;
  if (said.length > 0) return null;
  const phrase = accordingTo(text, sentence) ?? giverIn(text, sentence, mentions);
  return phrase === null ? null : { entity: namedIn(phrase, mentions), start: phrase.start, end: phrase.end };
}

/** Whoever stands at the sentence's beginning and gives the figures that follow its colon. */
function giverIn(
  { text }: TaggedText,
  sentence: Sentence,
  mentions: SentenceContext['mentions'],
): SentenceContext['mentions'][number] | null {
  if (!/:\s*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return null;
  const giver = mentions.find(({ start, as }) => start - sentence.start <= 4 && as !== 'place');
  return giver !== undefined && GIVES.test(text.slice(giver.end, giver.end + 40)) ? giver : null;
}

function onlyOne(ids: readonly string[]): string | null {
  const [first] = ids;
  return first !== undefined && ids.every((id) => id === first) ? first : null;
}
