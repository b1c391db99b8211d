import type { Block, Entity, Mention, Quantity, Quotation } from '../model';
import { isSpokenOfAsPerson } from './as-person';
import { bodyOf } from './body';
import { isStatement } from './statements';

/** No more are listed. */
const MOST = 8;
/** Of more than so many, as in a report of a tournament, only those spoken of in two sentences. */
const MANY = 15;
/** To have nothing to say is not to be heard. */
const SILENT_CUES = /^(?:decline|refuse)$/;
const SILENCE =
  /^to (?:be (?:interviewed|drawn|quoted)|comment|speak|discuss|answer|respond|reply|talk|elaborate|give|say)\b/;

export interface HeardInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
}

/**
 * People the article names and gives no word to, most salient first, at most 8. Whoever may have spoken, or is said to
 * believe something, or vouches for a figure, is not among them: "not heard" must not be said of somebody who was.
 */
export function unheardOf(input: HeardInput): string[] {
  const { text, blocks, entities } = input;
  const isHeard = heardIn(input);
  const isInBody = bodyOf(text, blocks);
  const isNamedInBody = (mention: Mention): boolean => mention.certain && mention.form === 'name' && isInBody(mention);
  const silent = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.named &&
      !isHeard(entity) &&
      entity.mentions.some(isNamedInBody) &&
      isSpokenOfAsPerson(text, entity),
  );
  const chosen =
    silent.length > MANY
      ? silent.filter(({ mentions }) =>
          isInTwoSentences(
            text,
            mentions.filter((one) => one.certain && isInBody(one)),
          ),
        )
      : silent;
  return [...chosen]
    .sort((left, right) => right.salience - left.salience)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function heardIn({ text, quotations, quantities }: HeardInput): (entity: Entity) => boolean {
  const said = quotations.filter((quotation) => isStatement(quotation) && !isSilence(text, quotation));
  const ids = new Set([
    ...said.map(({ speaker }) => speaker?.entity ?? null),
    ...quantities.map(({ source }) => source?.entity ?? null),
  ]);
  const second = secondSpeakers(text, said);
  return ({ id, mentions }) => ids.has(id) || mentions.some(({ start }) => second.has(start));
}

/** "declined to comment": what is given is not a word of theirs. */
function isSilence(text: string, { cue, content }: Quotation): boolean {
  const [first] = content;
  if (cue === null || first === undefined || !SILENT_CUES.test(cue.lemma)) return false;
  return SILENCE.test(text.slice(first.start, first.end));
}

/** Where in a source phrase somebody follows "and": "Ana Ruiz and | Bo Lind said". A quotation has one speaker. */
function secondSpeakers(text: string, said: readonly Quotation[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { speaker } of said) {
    if (speaker?.start === undefined || speaker.end === undefined) continue;
    for (const { 0: words, index } of text.slice(speaker.start, speaker.end).matchAll(/,\s|\band\s/g)) {
      starts.add(speaker.start + index + words.length);
    }
  }
  return starts;
}

/** Whether a sentence ends, or a paragraph, between the first and the last. */
function isInTwoSentences(text: string, mentions: readonly Mention[]): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) return false;
  return /[.!?]["'”’»)]*\s|\n/u.test(text.slice(first.end, last.start));
}
