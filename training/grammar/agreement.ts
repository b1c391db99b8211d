import { tagGrammar } from '../../engine/tagger/grammar/grammar';
import { grammarOf } from '../../engine/tagger/grammar/labels';
import type { GrammarModel } from '../../engine/tagger/grammar/model';
import type { TaughtDocument } from './taught';

/** Shares of words, punctuation aside, on which the model says what its teacher says. */
export interface Agreement {
  readonly words: number;
  readonly partOfSpeech: number;
  readonly verbForm: number;
  readonly plural: number;
}

/** Tags the documents as the engine does, and compares. */
export function agreementOf(documents: readonly TaughtDocument[], model: GrammarModel): Agreement {
  const same = { words: 0, partOfSpeech: 0, verbForm: 0, plural: 0 };
  for (const { tokenised, labels } of documents) {
    for (const token of tagGrammar(tokenised, model).tokens) {
      const taught = grammarOf(labels[token.index] ?? '');
      if (token.kind === 'punctuation' || taught === null) continue;
      same.words += 1;
      same.partOfSpeech += Number(token.partOfSpeech === taught.partOfSpeech);
      same.verbForm += Number(token.verbForm === taught.verbForm);
      same.plural += Number(token.plural === taught.plural);
    }
  }
  const { words } = same;
  return {
    words,
    partOfSpeech: same.partOfSpeech / words,
    verbForm: same.verbForm / words,
    plural: same.plural / words,
  };
}
