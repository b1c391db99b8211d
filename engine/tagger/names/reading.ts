import type { Sentence, Token } from '../../model';
import { capitalRunsOf, type CapitalRun, type CapitalRuns, type RunView } from './capital-runs';
import { evidenceOf, type DocumentEvidence } from './document-evidence';
import { casingsOf, PROSE, type Casing } from './flat-sentences';
import type { KeyTable } from './key-table';
import { listMarks } from './listed-phrases';
import { NO_PLACES, placeMatches, type PlaceMatch, type PlacesByName } from './place-evidence';
import { factsOf, type WordClusters, type WordFacts } from './word-facts';

/** What the name tagger looks up words in; part of the model file. */
export interface NameTables {
  readonly clusters: WordClusters;
  /** Lists a phrase stands in, see `LIST_BITS`. */
  readonly phrases: KeyTable;
}

/** A text as the name tagger sees it: what its features are made of. */
export interface NameReading {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly sentences: readonly Sentence[];
  /** Position of its sentence, for each token. */
  readonly sentenceOf: Int32Array;
  readonly casings: readonly Casing[];
  readonly runs: CapitalRuns;
  readonly evidence: DocumentEvidence;
  /** See `listMarks`. */
  readonly marks: Uint32Array;
  /** For each token the place's name it is in, or null; null without a gazetteer. See `placeMatches`. */
  readonly places: readonly (PlaceMatch | null)[] | null;
  /** What was seen of each run so far; see `viewOf`. */
  readonly views: Map<CapitalRun, RunView>;
}

/** The parts of a text that the tagger reads. */
export interface TokensAndSentences {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** What a text is looked up in. */
export interface NameSources extends NameTables {
  readonly gazetteer?: PlacesByName;
  /** Bits of `LIST_BITS` not to ask. */
  readonly ignoredLists?: number;
}

/** Looks at every word once and at the document as a whole. */
export function readForNames(
  { tokens, sentences }: TokensAndSentences,
  { gazetteer = NO_PLACES, ignoredLists = 0, ...tables }: NameSources,
): NameReading {
  const facts = factsOfAll(tokens, tables.clusters);
  const input = { tokens, facts, sentences };
  const casings = casingsOf(input);
  const runs = capitalRunsOf(input);
  const evidence = evidenceOf(
    input,
    runs,
    casings.map((casing) => casing !== PROSE),
  );
  const marks = listMarks(tokens, facts, { phrases: tables.phrases, ignored: ignoredLists });
  const places = placeMatches(input, runs, gazetteer);
  const sentenceOf = sentenceOfEach(tokens, sentences);
  return { ...input, sentenceOf, casings, runs, evidence, marks, places, views: new Map() };
}

function factsOfAll(tokens: readonly Token[], clusters: WordClusters): WordFacts[] {
  const known = new Map<string, WordFacts>();
  return tokens.map((token) => {
    const facts = known.get(token.text) ?? factsOf(token, clusters);
    known.set(token.text, facts);
    return facts;
  });
}

function sentenceOfEach(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const sentenceOf = new Int32Array(tokens.length);
  for (const { index, firstToken, endToken } of sentences) sentenceOf.fill(index, firstToken, endToken);
  return sentenceOf;
}
