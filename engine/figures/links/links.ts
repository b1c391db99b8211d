import type { Inherited, Quantity, Sentence, TaggedText } from '../../model';
import { clauseSteps } from './clause-steps';
import { takesFrom } from './dependence';
import { alike, inheriting, sharedBy } from './inherit';
import { listHeads } from './lists';
import { ownPlace, placesIn } from './own-place';
import { ownSource } from './own-source';
import { isAsOf, ownTime } from './own-time';
import { frameOf } from './sentence-frame';
import {
  phraseOf,
  sentenceContext,
  surroundingsOf,
  type QuantityContext,
  type SentenceContext,
  type Surroundings,
} from './surroundings';

export type { QuantityContext } from './surroundings';

/**
 * Says of each quantity who vouches for it, when and where it holds. First from its own sentence: the speaker of the
 * narrowest quotation around it, "according to …", data that show it, whoever counted it; the time and the place nearest
 * in clauses. What the sentence lacks comes from the one before where it plainly goes on from there ("Another 12 were
 * wounded"), or from the sentence that leads to its list, and is named in `inherited`. The rest stays null.
 */
export function linkQuantities(
  text: TaggedText,
  quantities: readonly Quantity[],
  context: QuantityContext,
): Quantity[] {
  const around = surroundingsOf(text, context);
  const linking: Linking = { text, around, heads: listHeads(text), linked: new Map() };
  return [...groupedBySentence(quantities, around)].flatMap(([sentence, figures]) =>
    sentence === null ? figures : linkSentence(linking, sentence, figures),
  );
}

/** The lines of a list share who gives them; of when and where each may have its own. */
const OF_LIST: readonly Inherited[] = ['source'];

interface Linking {
  readonly text: TaggedText;
  readonly around: Surroundings;
  /** Sentences that lead to a list, by the position of its blocks. */
  readonly heads: ReadonlyMap<number, Sentence>;
  /** Figures linked so far, by the position of their sentence. */
  readonly linked: Map<number, readonly Quantity[]>;
}

/** In text order, as the figures are. */
function groupedBySentence(
  quantities: readonly Quantity[],
  { said }: Surroundings,
): ReadonlyMap<Sentence | null, Quantity[]> {
  const groups = new Map<Sentence | null, Quantity[]>();
  for (const quantity of quantities) {
    const sentence = said.sentenceOf(quantity);
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [quantity]);
    else group.push(quantity);
  }
  return groups;
}

function linkSentence(linking: Linking, sentence: Sentence, figures: readonly Quantity[]): Quantity[] {
  const { text, around, linked } = linking;
  const context = sentenceContext(around, sentence);
  const steps = clauseSteps(text, sentence);
  const complete = figures.map((figure) => {
    const source = ownSource(text, figure, context);
    const time = ownTime(text, figure, { ...context, steps, figures })?.id ?? null;
    const place = ownPlace(text, figure, {
      sentence,
      mentions: context.mentions,
      steps,
      sourcePhrase: phraseOf(source),
    });
    return withInherited(linking, { ...figure, source, time, place }, context);
  });
  linked.set(sentence.index, complete);
  return complete;
}

function withInherited(linking: Linking, figure: Quantity, context: SentenceContext): Quantity {
  const { text, around, heads } = linking;
  const { sentence } = context;
  const head = heads.get(sentence.block) ?? null;
  const words = text.text.slice(sentence.start, sentence.end);
  const isTold = { time: isToldIn(text, 'time', context), place: isToldIn(text, 'place', context) };
  const opening = takesFrom(figure, { words, sentence, isSetElsewhere: isTold.time || isTold.place });
  const takes = (head === null ? opening : OF_LIST).filter((part) => part === 'source' || !isTold[part]);
  if (takes.length === 0) return figure;
  const before = head ?? sentenceBefore(text, sentence, opening.includes('source'));
  if (before === null) return figure;
  const others = alike(figure, linking.linked.get(before.index) ?? []);
  return inheriting(figure, sharedBy(others) ?? frameOf(text, sentenceContext(around, before)), takes);
}

/** A sentence with a time or place of its own, though a far one, is not about that of the one before. */
function isToldIn({ text }: TaggedText, part: 'time' | 'place', { times, mentions }: SentenceContext): boolean {
  if (part === 'time') return times.some((time) => isAsOf(text, time));
  return placesIn({ mentions, sourcePhrase: null }).length > 0;
}

/** The one before in its paragraph; with words that plainly go on, the last of the paragraph before. */
function sentenceBefore({ blocks, sentences }: TaggedText, sentence: Sentence, crosses: boolean): Sentence | null {
  const before = sentences[sentence.index - 1];
  if (before === undefined) return null;
  if (before.block === sentence.block) return before;
  const both = [before.block, sentence.block].every((block) => blocks[block]?.role === 'paragraph');
  return crosses && both && before.block === sentence.block - 1 ? before : null;
}
