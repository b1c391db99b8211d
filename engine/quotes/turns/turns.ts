import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { entryQuotes } from './entry-quotes';
import { letteredAnswers, unletteredAnswers } from './interview';
import { labelledOf } from './labelled';
import { paragraphsOf } from './paragraphs';
import { reactions } from './reactions';
import { transcriptTurns } from './transcript';

export { dialogueTurns } from './dialogue';

/**
 * Speech that the form of the page shows, without a verb that says so: interviews, transcripts, lists of reactions. The
 * label before the colon is the source; answers without one are the interviewee's, where the article says who that is.
 */
export function turnsOf(reading: Reading): Draft[] {
  const paragraphs = paragraphsOf(reading);
  const labelled = labelledOf(reading, paragraphs);
  const answers = letteredAnswers(reading, paragraphs, labelled);
  const transcript = transcriptTurns(reading, paragraphs, labelled);
  const rest = labelled.filter((one) => !transcript.taken.has(one));
  const turns = [...answers, ...transcript.drafts, ...reactions(reading, rest), ...entryQuotes(reading, paragraphs)];
  return turns.length > 0 ? turns : unletteredAnswers(reading, paragraphs);
}
