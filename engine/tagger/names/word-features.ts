import { combine } from '../hashing';
import { EDGE_FACTS, factsWithin } from './edge';
import type { FeatureBuffer } from './feature-buffer';
import type { NameReading } from './reading';

/** The word, its neighbours two to either side, and pairs and triples of them, by word, shape and cluster. */
export function writeWordFeatures(reading: NameReading, at: number, into: FeatureBuffer): void {
  const { facts, sentences, sentenceOf, casings, tokens } = reading;
  const { firstToken, endToken, index } = sentences[sentenceOf[at] ?? 0] ?? {
    firstToken: at,
    endToken: at + 1,
    index: 0,
  };
  const here = facts[at] ?? EDGE_FACTS;
  const before = factsWithin(reading, at - 1, firstToken, endToken);
  const before2 = factsWithin(reading, at - 2, firstToken, endToken);
  const after = factsWithin(reading, at + 1, firstToken, endToken);
  const after2 = factsWithin(reading, at + 2, firstToken, endToken);
  const opens = at === firstToken || (at === firstToken + 1 && tokens[firstToken]?.kind === 'punctuation') ? 1 : 2;

  into.add(1, 0);
  into.add(2, here.word);
  into.add(3, before.word);
  into.add(4, after.word);
  into.add(5, before2.word);
  into.add(6, after2.word);
  into.add(7, here.written);
  into.add(8, combine(before.word, here.word));
  into.add(9, combine(here.word, after.word));
  into.add(10, combine(before.word, after.word));
  into.add(11, here.shape);
  into.add(12, combine(here.shape, before.shape));
  into.add(13, combine(here.shape, after.shape));
  into.add(14, combine(combine(before.shape, here.shape), after.shape));
  for (let length = 0; length < 4; length += 1) {
    into.add(15 + length, here.beginnings[length] ?? 0);
    into.add(19 + length, here.endings[length] ?? 0);
  }
  into.add(23, combine(here.shape, here.endings[2]));
  into.add(24, combine(opens, combine(casings[index] ?? 0, here.shape)));
  into.add(25, combine(here.word, opens));
  into.add(26, combine(before2.word, before.word));
  into.add(27, combine(after.word, after2.word));
  for (let grain = 0; grain < 3; grain += 1) {
    into.add(28 + grain, here.clusters[grain] ?? 0);
    into.add(31 + grain, before.clusters[grain] ?? 0);
    into.add(34 + grain, after.clusters[grain] ?? 0);
  }
  const [coarse, middle, fine] = here.clusters;
  into.add(37, before2.clusters[1]);
  into.add(38, after2.clusters[1]);
  into.add(39, combine(before.clusters[2], fine));
  into.add(40, combine(fine, after.clusters[2]));
  into.add(41, combine(here.shape, fine));
  into.add(42, combine(here.shape, middle));
  into.add(43, combine(before.clusters[1], middle));
  into.add(44, combine(middle, after.clusters[1]));
  into.add(45, combine(combine(before.clusters[0], coarse), after.clusters[0]));
  into.add(46, combine(before.word, middle));
  into.add(47, combine(middle, after.word));
  if (here.telling !== 0) into.add(49, here.telling);
  if (here.isCapitalised && before.title > 0) into.add(48, before.title);
}
