import type { Mention, Span } from '../model';
import type { Fate } from './fates';

/** An entity's mentions with what becomes of each. */
export interface Fated {
  readonly mentions: readonly Mention[];
  readonly fates: readonly Fate[];
}

/** A name says best who is meant, then a description. */
const WEIGHT: Readonly<Record<Mention['form'], number>> = { name: 3, nominal: 2, demonym: 1, pronoun: 0 };

/** What becomes of something the article says near a mention: the fate of the mention nearest to it. */
export function decidingFate(span: Span, fated: Fated): Fate {
  const distances = fated.mentions.map((mention) => distance(span, mention));
  const near = Math.min(...distances);
  return bestFate(fated, (_, index) => distances[index] === near);
}

/** What becomes of a phrase that names somebody: the fate of the mention in it; null when there is none. */
export function fateWithin(span: Span, fated: Fated): Fate | null {
  const isWithin = ({ start, end }: Span): boolean => start < span.end && end > span.start;
  return fated.mentions.some(isWithin) ? bestFate(fated, isWithin) : null;
}

/** What becomes of something that goes on from before: the fate of the last mention that begins before it. */
export function fateBefore(offset: number, { mentions, fates }: Fated): Fate {
  const last = mentions.findLastIndex(({ start }) => start < offset);
  return fates[last === -1 ? 0 : last] ?? 'stays';
}

function bestFate({ mentions, fates }: Fated, isChosen: (mention: Mention, index: number) => boolean): Fate {
  let best = -1;
  mentions.forEach((mention, index) => {
    const beats = best === -1 || WEIGHT[mention.form] > WEIGHT[mentions[best]?.form ?? 'pronoun'];
    if (isChosen(mention, index) && beats) best = index;
  });
  return fates[best] ?? 'stays';
}

/** UTF-16 code units between two spans; 0 when they touch or overlap. */
function distance(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}
