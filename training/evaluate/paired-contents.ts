/** Where somebody's words stand: pairs of UTF-16 offsets, half-open; two where the speaker interrupts. */
export type ContentSpans = readonly (readonly [start: number, end: number])[];

/** Contents that share at least this much of their words may be one quotation. */
const LEAST_OVERLAP = 0.5;

interface Pair {
  readonly overlap: number;
  readonly gold: number;
  readonly predicted: number;
}

/**
 * Positions of the predicted contents that have a partner in gold: the best pairs first, each content in one pair only,
 * and at least half of the pair's words shared (Jaccard).
 *
 * This repeats the rule of the scoring program (`quotes.mjs`, "match"). The program says how many predictions are right
 * and not which, and which ones is what must be known to see whether the surer half of them is right more often. The
 * program is the measure: where the two differ, this one is wrong.
 */
export function pairedContents(
  text: string,
  { gold, predicted }: { gold: readonly ContentSpans[]; predicted: readonly ContentSpans[] },
): ReadonlySet<number> {
  const goldWords = gold.map((content) => wordsIn(text, content));
  const predictedWords = predicted.map((content) => wordsIn(text, content));
  const pairs = goldWords.flatMap((ours, goldIndex) =>
    predictedWords.map((theirs, index) => ({ overlap: jaccard(ours, theirs), gold: goldIndex, predicted: index })),
  );
  return bestPartners(pairs.filter(({ overlap }) => overlap >= LEAST_OVERLAP));
}

function bestPartners(pairs: readonly Pair[]): Set<number> {
  const found = new Set<number>();
  const taken = new Set<number>();
  // The sort is stable: of two pairs that overlap alike, the one earlier in gold comes first, as in the program.
  for (const { gold, predicted } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    if (taken.has(gold) || found.has(predicted)) continue;
    taken.add(gold);
    found.add(predicted);
  }
  return found;
}

/** Offsets of the words within the spans. */
function wordsIn(text: string, content: ContentSpans): Set<number> {
  return new Set(
    content.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
    ),
  );
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}
