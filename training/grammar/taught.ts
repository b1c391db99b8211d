import type { TokenisedText } from '../../engine/model';
import { labelOf } from '../../engine/tagger/grammar/labels';
import { blocksOf } from '../../engine/text/blocks';
import { tokenise } from '../../engine/text/tokenise';
import { documentsOf } from '../documents';
import type { CorpusFile } from '../corpora';
import type { TrainingRun } from '../run';
import { corrected } from './closed-class';
import { compromiseTags } from './compromise-tags';

/** A document with the label compromise gives each token, put right where a table knows better. */
export interface TaughtDocument {
  readonly tokenised: TokenisedText;
  readonly labels: readonly string[];
}

/** One document of so many is tagged: compromise takes longer than the learning, and more text gives little more. */
const ONE_OF = 2;

/** Documents as the engine cuts them, with compromise's labels. */
export function taughtDocuments(file: CorpusFile, run: TrainingRun): TaughtDocument[] {
  return documentsOf(file, run)
    .filter((_, index) => index % ONE_OF === 0)
    .map(({ text }) => {
      const tokenised = tokenise(text, blocksOf(text, { title: 'none' }));
      const grammars = compromiseTags(tokenised);
      const labels = grammars.map((grammar, at) => {
        const token = tokenised.tokens[at];
        return labelOf(token === undefined ? grammar : corrected(token, grammar));
      });
      return { tokenised, labels };
    });
}
