import type { Sentence, Span, TokenisedText } from '../model';

/** Spans looked at within one: no sentence has more to tell. */
const MOST = 40;

/** Finds those of many spans, in order of start, that begin within a given one; at most 40. */
export function spanIndex<Item extends Span>(items: readonly Item[]): (within: Span) => readonly Item[] {
  return ({ start, end }) => {
    const first = firstFrom(items, start);
    let last = first;
    while (last < items.length && last - first < MOST && (items[last]?.start ?? Infinity) < end) last += 1;
    return items.slice(first, last);
  };
}

/** Finds the sentence an offset stands in; null between two. */
export function sentenceIndex({ sentences }: TokenisedText): (offset: number) => Sentence | null {
  return (offset) => {
    const at = firstFrom(sentences, offset + 1) - 1;
    const sentence = sentences[at];
    return sentence !== undefined && offset < sentence.end ? sentence : null;
  };
}

/** How many begin before an offset. Binary search. */
function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
