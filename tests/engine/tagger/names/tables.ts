import type { TokenisedText } from '../../../../engine/model';
import { keyTableOf, type KeyTable } from '../../../../engine/tagger/names/key-table';
import { listWord, phraseWith } from '../../../../engine/tagger/names/phrase-key';
import { factsOf, type WordClusters } from '../../../../engine/tagger/names/word-facts';
import type { RunInput } from '../../../../engine/tagger/names/capital-runs';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { keySections } from '../../../../training/names/key-sections';

const NOTHING = keyTableOf(new Uint8Array(), new Uint8Array());
/** Clusters that know no word. */
export const NO_CLUSTERS: WordClusters = { byWord: NOTHING, groups: new Uint8Array() };

/** A text cut as the pipeline cuts it, one block a line. */
export function cut(text: string): TokenisedText {
  return tokenise(text, blocksOf(text, { title: 'none' }));
}

/** What runs and evidence are read from. */
export function runInput({ tokens, sentences }: TokenisedText): RunInput {
  return { tokens, sentences, facts: tokens.map((token) => factsOf(token, NO_CLUSTERS)) };
}

/** A table of listed phrases, each with the bits of its lists. */
export function phraseTable(phrases: Readonly<Record<string, number>>): KeyTable {
  const hashes = Object.entries(phrases).map(([phrase, bits]): [number, number] => [
    cut(phrase).tokens.reduce((hash, { lower }) => phraseWith(hash, listWord(lower)), 0),
    bits,
  ]);
  const { steps, values } = keySections(new Map(hashes), (a, b) => a | b);
  return keyTableOf(steps, Uint8Array.from(values));
}

/** The words of `tokens.slice(first, end)`, as the text has them. */
export function quotedRun(
  { text, tokens }: TokenisedText,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  return text.slice(tokens[first]?.start, tokens[end - 1]?.end);
}
