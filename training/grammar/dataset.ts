import { MAX_FEATURES, writeFeatures } from '../../engine/tagger/grammar/features';
import { factsOf, type WordFacts } from '../../engine/tagger/grammar/word-facts';
import type { Token } from '../../engine/model';
import { DatasetBuilder, type Dataset } from '../core/dataset';
import type { TaughtDocument } from './taught';

/** A label seen less often is not learnt: its words count as "other". */
const LEAST_TOKENS = 20;
const OTHER = 'other';

/** The labels worth learning, the most frequent first. */
export function labelsOf(documents: readonly TaughtDocument[]): string[] {
  const counts = new Map<string, number>([[OTHER, LEAST_TOKENS]]);
  for (const label of documents.flatMap(({ labels }) => labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_TOKENS)
    .sort((a, b) => b[1] - a[1])
    .map(([label]) => label);
}

/** Every sentence of the documents, with the features the engine will see. */
export function grammarDataset(documents: readonly TaughtDocument[], labels: readonly string[]): Dataset {
  const builder = new DatasetBuilder();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const other = numbers.get(OTHER) ?? 0;
  const known = new Map<string, WordFacts>();
  const features = new Uint32Array(MAX_FEATURES);
  for (const { tokenised, labels: right } of documents) {
    for (const { firstToken, endToken } of tokenised.sentences) {
      const words = tokenised.tokens.slice(firstToken, endToken).map((token) => remembered(known, token));
      for (let at = 0; at < words.length; at += 1) {
        const count = writeFeatures(words, at, features);
        for (const hash of features.subarray(0, count)) builder.feature(hash);
        builder.endToken(numbers.get(right[firstToken + at] ?? OTHER) ?? other);
      }
      builder.endSentence();
    }
  }
  return builder.build();
}

function remembered(known: Map<string, WordFacts>, token: Token): WordFacts {
  const facts = known.get(token.text) ?? factsOf(token);
  known.set(token.text, facts);
  return facts;
}
