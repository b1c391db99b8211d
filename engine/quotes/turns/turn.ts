import type { TokenSpan } from '../../model';
import type { Draft } from '../draft';
import { saidIn } from './content';
import type { Reading } from '../reading';

/** How sure a turn is, by what shows it. From 0.6 on it is shown as certain. */
export const TURN_CONFIDENCE = {
  transcript: 0.85,
  answer: 0.8,
  quotedReaction: 0.85,
  dialogue: 0.7,
  /** First-person words after a name and colon. */
  statedReaction: 0.66,
  /** An answer by somebody the article does not name: it says little to a reader, as a quote without a speaker does. */
  namelessAnswer: 0.55,
  unsure: 0.5,
} as const;

/** Who speaks from where to where. Tokens `first` to `end`; `stretch` is where the turn opens. */
export interface Turn {
  readonly first: number;
  readonly end: number;
  readonly stretch: number;
  readonly source: TokenSpan | null;
  readonly inherits: Draft | null;
  readonly confidence: number;
}

/** The direct quotation of a turn; null when it has no words. */
export function turnDraft(reading: Reading, turn: Turn): Draft | null {
  const said = saidIn(reading, turn.first, turn.end);
  if (said === null) return null;
  return {
    content: said.content,
    directness: 'direct',
    act: 'speech',
    source: turn.source,
    cue: null,
    channel: null,
    confidence: turn.confidence,
    quotes: said.quotes,
    stretch: turn.stretch,
    inherits: turn.inherits,
  };
}
