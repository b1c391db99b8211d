import { combine } from '../hashing';
import type { CapitalRun } from './capital-runs';
import type { FeatureBuffer } from './feature-buffer';
import type { NameReading } from './reading';
import { viewOf } from './run-features';

/** Of one word so many other occurrences are looked at. */
const MOST_OCCURRENCES = 8;

/** What the rest of the document shows of the word: written small, in which runs and between which words it stands. */
export function writeDocumentFeatures(reading: NameReading, at: number, into: FeatureBuffer): void {
  const { facts, evidence } = reading;
  const word = facts[at]?.word ?? 0;
  into.add(150, evidence.small.has(word) ? 1 : 0);
  const occurrences = evidence.capital.get(word);
  if (occurrences !== undefined) {
    into.add(151, Math.min(occurrences.length, 4));
    writeOccurrences(reading, { at, occurrences }, into);
  }
  if (facts[at]?.isAllCaps === true) writeExpansion(reading, at, into);
}

/** Every feature once, however many occurrences show it. */
function writeOccurrences(
  reading: NameReading,
  { at, occurrences }: { readonly at: number; readonly occurrences: readonly number[] },
  into: FeatureBuffer,
): void {
  const here = placeIn(runAt(reading, at), at);
  const from = into.length;
  let looked = 0;
  for (const other of occurrences) {
    if (other === at) continue;
    if (looked === MOST_OCCURRENCES) return;
    looked += 1;
    writeOccurrence(reading, { other, here, from }, into);
  }
}

interface PlaceInRun {
  readonly length: number;
  readonly fromStart: number;
  readonly toEnd: number;
}

function placeIn(run: CapitalRun, at: number): PlaceInRun {
  return {
    length: Math.min(run.end - run.first, 4),
    fromStart: Math.min(at - run.first, 3),
    toEnd: Math.min(run.end - 1 - at, 3),
  };
}

function writeOccurrence(
  reading: NameReading,
  { other, here, from }: { readonly other: number; readonly here: PlaceInRun; readonly from: number },
  into: FeatureBuffer,
): void {
  const run = runAt(reading, other);
  const { first, last, before, after } = viewOf(reading, run);
  const there = placeIn(run, other);
  const lengths = combine(here.length, there.length);
  into.addOnce(from, 160, combine(before.word, lengths));
  into.addOnce(from, 161, combine(after.word, lengths));
  into.addOnce(from, 162, combine(lengths, combine(combine(there.fromStart, here.fromStart), here.toEnd)));
  into.addOnce(from, 163, combine(last.word, combine(there.toEnd, here.length)));
  into.addOnce(from, 164, combine(first.word, combine(there.fromStart, here.length)));
  into.addOnce(from, 165, combine(last.clusters[1], combine(there.toEnd, here.length)));
  into.addOnce(from, 166, combine(first.clusters[1], combine(there.fromStart, here.length)));
  into.addOnce(from, 167, combine(before.clusters[1], lengths));
  into.addOnce(from, 168, combine(after.clusters[1], lengths));
}

function runAt({ runs }: NameReading, at: number): CapitalRun {
  return runs.narrow[at] ?? runs.wide[at] ?? { first: at, end: at + 1 };
}

/** "IEC" where the document also has "Independent Electoral Commission". */
function writeExpansion(reading: NameReading, at: number, into: FeatureBuffer): void {
  const { evidence, facts, tokens } = reading;
  const run = evidence.initials.get((tokens[at]?.text ?? '').replaceAll('.', ''));
  into.add(180, combine(facts[at - 1]?.word ?? 0, facts[at + 1]?.word ?? 0));
  if (run === undefined || (at >= run.first && at < run.end)) {
    into.add(181, 0);
    return;
  }
  const [first, last] = [facts[run.first], facts[run.end - 1]];
  into.add(181, 1);
  into.add(182, last?.word ?? 0);
  into.add(183, last?.clusters[1] ?? 0);
  into.add(184, first?.word ?? 0);
  into.add(185, first?.clusters[1] ?? 0);
}
