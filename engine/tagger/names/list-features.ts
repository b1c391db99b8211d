import { combine } from '../hashing';
import { EDGE_FACTS } from './edge';
import type { FeatureBuffer } from './feature-buffer';
import { POSITION_BITS } from './listed-phrases';
import type { NameReading } from './reading';

/** What the name lists say of the word and of the words beside it. */
export function writeListFeatures({ facts, marks }: NameReading, at: number, into: FeatureBuffer): void {
  const mark = marks[at] ?? 0;
  const before = marks[at - 1] ?? 0;
  const after = marks[at + 1] ?? 0;
  if (before !== 0) into.add(60, before);
  if (after !== 0) into.add(61, after);
  if (facts[at]?.isCapitalised !== true && mark === 0) return;
  into.add(62, mark);
  into.add(63, combine(before, mark));
  into.add(64, combine(mark, after));
  into.add(65, combine(mark, (facts[at - 1] ?? EDGE_FACTS).word));
  into.add(66, combine(mark, (facts[at + 1] ?? EDGE_FACTS).word));
  for (let list = 0, rest = mark; rest !== 0; list += 1, rest >>>= POSITION_BITS) {
    const position = rest & ((1 << POSITION_BITS) - 1);
    if (position !== 0) into.add(67, list * 8 + position);
  }
}
