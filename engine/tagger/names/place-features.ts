import { combine } from '../hashing';
import { EDGE_FACTS } from './edge';
import type { FeatureBuffer } from './feature-buffer';
import { PEOPLE_MARKS } from './listed-phrases';
import { positionIn } from './place-evidence';
import type { NameReading } from './reading';

/** What the gazetteer says of the word: how prominent a place bears its name, where that lies, and what else it is. */
export function writePlaceFeatures(reading: NameReading, at: number, into: FeatureBuffer): void {
  const { facts, places, evidence } = reading;
  if (places === null) return;
  const before = placeMark(reading, at - 1);
  const after = placeMark(reading, at + 1);
  if (before !== 0) into.add(70, before);
  if (after !== 0) into.add(71, after);
  const here = facts[at] ?? EDGE_FACTS;
  const match = places[at] ?? null;
  if (match === null) return;
  const mark = placeMark(reading, at);
  const people = peopleMarks(reading, at);
  const fame = match.step * 8 + positionIn(match, at);
  const rough = positionIn(match, at) + 8 * ((match.isWhole ? 1 : 0) + 2 * Math.min(match.step, 2));
  const previous = facts[match.first - 1] ?? EDGE_FACTS;
  const next = facts[match.end] ?? EDGE_FACTS;
  into.add(73, mark);
  into.add(74, fame);
  into.add(75, combine(rough, previous.word));
  into.add(76, combine(rough, next.word));
  into.add(77, combine(rough, previous.clusters[1]));
  into.add(78, combine(rough, next.clusters[1]));
  into.add(79, combine(fame, people));
  into.add(80, combine(mark, evidence.small.has(here.word) ? 1 : 0));
  into.add(81, combine(fame, match.liesIn));
  into.add(82, combine(fame, match.beforeLarger * 4 + match.afterSmaller));
  into.add(83, combine(rough, next.isCapitalised ? next.telling + 2 : 0));
  if (match.isWhole) return;
  into.add(84, combine(fame, combine(peopleMarks(reading, match.first - 1), peopleMarks(reading, match.end))));
  into.add(85, combine(people, combine(peopleMarks(reading, match.first - 1), peopleMarks(reading, match.end))));
}

/** The match as one number, 0 for none. */
function placeMark({ places }: NameReading, at: number): number {
  const match = places?.[at] ?? null;
  if (match === null) return 0;
  return positionIn(match, at) + 8 * (match.step + 8 * (match.kind + 8 * (match.isWhole ? 1 : 0)));
}

/** What the lists of given and family names say of a word; 1 for a capital that stands in none, 0 without one. */
function peopleMarks({ facts, marks }: NameReading, at: number): number {
  if (facts[at]?.isCapitalised !== true) return 0;
  return 1 + ((marks[at] ?? 0) & PEOPLE_MARKS);
}
