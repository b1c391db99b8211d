import type { Sentence, TaggedText, Token, TokenisedText } from '../../model';
import { addScores } from '../linear';
import { clearScores, decode, latticeOf, type Lattice } from '../viterbi';
import { MAX_FEATURES, writeFeatures } from './features';
import type { Grammar } from './labels';
import type { GrammarModel } from './model';
import { factsOf, type WordFacts } from './word-facts';

/** What one text is tagged with; made once for all its sentences. */
interface Workspace {
  readonly model: GrammarModel;
  /** Of each token. */
  readonly facts: readonly WordFacts[];
  readonly lattice: Lattice;
  readonly path: Uint8Array;
  readonly features: Uint32Array;
}

/** Adds part of speech, verb form, number and the word lists' name hint to every token. */
export function tagGrammar(tokenised: TokenisedText, model: GrammarModel): TaggedText {
  const facts = factsOfAll(tokenised);
  const labels = labelsOf(tokenised, { model, facts });
  const tokens = tokenised.tokens.map((token, index) => ({
    ...token,
    ...grammarOfToken(token, model.grammars[labels[index] ?? 0] ?? model.other),
    nameHint: facts[index]?.nameHint ?? null,
  }));
  return { ...tokenised, tokens };
}

const PUNCTUATION: Grammar = { partOfSpeech: 'punctuation', verbForm: null, plural: false };
const OTHER: Grammar = { partOfSpeech: 'other', verbForm: null, plural: false };

/** Which tokens are marks is known; the tagger may take letters it has never seen for them. */
function grammarOfToken({ kind }: Token, learnt: Grammar): Grammar {
  if (kind === 'punctuation') return PUNCTUATION;
  return learnt.partOfSpeech === 'punctuation' ? OTHER : learnt;
}

/** A word is looked at once, however often it stands in the text. */
function factsOfAll({ tokens }: TokenisedText): WordFacts[] {
  const known = new Map<string, WordFacts>();
  return tokens.map((token) => {
    const facts = known.get(token.text) ?? factsOf(token);
    known.set(token.text, facts);
    return facts;
  });
}

/** The label of each token. */
function labelsOf({ sentences, tokens }: TokenisedText, given: Pick<Workspace, 'model' | 'facts'>): Uint8Array {
  const longest = sentences.reduce((most, { firstToken, endToken }) => Math.max(most, endToken - firstToken), 0);
  const workspace = {
    ...given,
    lattice: latticeOf(given.model.linear.labels.length, longest),
    path: new Uint8Array(longest),
    features: new Uint32Array(MAX_FEATURES),
  };
  const labels = new Uint8Array(tokens.length);
  for (const sentence of sentences) {
    tagSentence(workspace, sentence);
    labels.set(workspace.path.subarray(0, sentence.endToken - sentence.firstToken), sentence.firstToken);
  }
  return labels;
}

/** Leaves the labels of the sentence in the workspace's path. */
function tagSentence({ model, facts, lattice, path, features }: Workspace, { firstToken, endToken }: Sentence): void {
  const { linear } = model;
  const words = facts.slice(firstToken, endToken);
  clearScores(lattice, words.length);
  for (let at = 0; at < words.length; at += 1) {
    const slice = { hashes: features, from: 0, to: writeFeatures(words, at, features) };
    addScores(linear, slice, lattice.scores, at * lattice.labels);
  }
  decode(lattice, words.length, linear.transitions, path);
}
