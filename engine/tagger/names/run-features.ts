import { combine } from '../hashing';
import { factsWithin } from './edge';
import type { CapitalRun, RunView } from './capital-runs';
import type { FeatureBuffer } from './feature-buffer';
import type { NameReading } from './reading';
import type { WordFacts } from './word-facts';

/** The word's place in the capitalised run it is in, the run's ends, and what stands around it. */
export function writeRunFeatures(reading: NameReading, at: number, into: FeatureBuffer): void {
  const wide = reading.runs.wide[at] ?? { first: at, end: at + 1 };
  const narrow = reading.runs.narrow[at] ?? wide;
  writeWide(reading, wide, at, into);
  writeNarrow(reading, narrow, at, into);
}

function writeWide(reading: NameReading, run: CapitalRun, at: number, into: FeatureBuffer): void {
  const { first, last, before, after, before2, after2, phrase } = viewOf(reading, run);
  const length = Math.min(run.end - run.first, 6);
  const position = at === run.first ? 0 : at === run.end - 1 ? 2 : 1;
  into.add(100, combine(length, position));
  into.add(101, combine(first.word, position));
  into.add(102, combine(last.word, position));
  into.add(103, combine(before.word, position));
  into.add(104, combine(after.word, position));
  into.add(105, combine(before2.word, before.word));
  into.add(106, combine(after.word, after2.word));
  into.add(107, combine(first.shape, combine(last.shape, length)));
  into.add(109, combine(combine(first.telling, last.telling), combine(length, position)));
  into.add(108, combine(phrase, at - run.first));
}

function writeNarrow(reading: NameReading, run: CapitalRun, at: number, into: FeatureBuffer): void {
  const { first, last, before, after, phrase } = viewOf(reading, run);
  const length = Math.min(run.end - run.first, 5);
  const fromStart = Math.min(at - run.first, 3);
  const toEnd = Math.min(run.end - 1 - at, 3);
  into.add(120, combine(length, fromStart));
  into.add(121, combine(fromStart, toEnd));
  into.add(122, combine(first.word, fromStart));
  into.add(123, combine(last.word, toEnd));
  into.add(124, combine(combine(before.word, after.word), length));
  into.add(125, combine(before.word, length));
  into.add(126, combine(after.word, length));
  into.add(127, combine(first.clusters[2], fromStart));
  into.add(128, combine(last.clusters[2], toEnd));
  into.add(129, combine(combine(first.clusters[1], last.clusters[1]), length));
  into.add(130, combine(before.clusters[2], length));
  into.add(131, combine(after.clusters[2], length));
  into.add(132, combine(combine(before.clusters[1], last.clusters[1]), length));
  const middle = reading.facts[at]?.clusters[1] ?? 0;
  into.add(133, combine(combine(before.clusters[1], after.clusters[1]), combine(length, middle)));
  into.add(134, phrase);
  into.add(135, combine(phrase, at - run.first));
  into.add(138, combine(last.telling, combine(fromStart, toEnd)));
  into.add(139, combine(combine(first.telling, last.telling), combine(fromStart, toEnd)));
  into.add(136, combine(last.endings[2], toEnd));
  into.add(137, combine(last.endings[3], combine(fromStart, length)));
}

/** Each run is looked at once, however many features speak of it. */
export function viewOf(reading: NameReading, run: CapitalRun): RunView {
  const known = reading.views.get(run);
  if (known !== undefined) return known;
  const { first, end } = run;
  const { firstToken, endToken } = reading.sentences[reading.sentenceOf[first] ?? 0] ?? {
    firstToken: first,
    endToken: end,
  };
  const view = {
    first: factsWithin(reading, first, firstToken, endToken),
    last: factsWithin(reading, end - 1, firstToken, endToken),
    before: factsWithin(reading, first - 1, firstToken, endToken),
    before2: factsWithin(reading, first - 2, firstToken, endToken),
    after: factsWithin(reading, end, firstToken, endToken),
    after2: factsWithin(reading, end + 1, firstToken, endToken),
    phrase: phraseHash(reading.facts, run),
  };
  reading.views.set(run, view);
  return view;
}

function phraseHash(facts: readonly WordFacts[], { first, end }: CapitalRun): number {
  let hash = 7;
  for (let at = first; at < end; at += 1) hash = combine(hash, facts[at]?.word ?? 0);
  return hash;
}
