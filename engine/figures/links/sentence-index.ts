import type { Sentence, Span, TaggedText } from '../../model';

/** Spans of a text, found again by the sentences they touch. */
export interface BySentence<Item extends Span> {
  /** The sentence the span begins in, or null outside all sentences. */
  readonly sentenceOf: (span: Span) => Sentence | null;
  /** In the order they were given. */
  readonly in: (sentence: Sentence) => readonly Item[];
}

/** Sorts spans into the sentences they overlap, so that looking them up costs little in long texts. */
export function bySentence<Item extends Span>({ sentences }: TaggedText, spans: readonly Item[]): BySentence<Item> {
  const lists = new Map<number, Item[]>();
  for (const span of spans) {
    for (let at = indexAt(sentences, span.start); (sentences[at]?.start ?? span.end) < span.end; at += 1) {
      const list = lists.get(at);
      if (list === undefined) lists.set(at, [span]);
      else list.push(span);
    }
  }
  return {
    sentenceOf: ({ start }) => {
      const sentence = sentences[indexAt(sentences, start)];
      return sentence !== undefined && sentence.start <= start ? sentence : null;
    },
    in: ({ index }) => lists.get(index) ?? [],
  };
}

/** Position of the first sentence that ends after the offset, by halving. */
function indexAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
