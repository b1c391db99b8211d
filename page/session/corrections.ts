import type { NewCorrection } from '../../engine/model';
import type { Send, Sent } from '../../protocol/channel';
import type { BackgroundReplies, BackgroundRequests } from '../../protocol/messages';
import type { Reading } from './reading';

/** What came of a correction. */
export type Outcome =
  /** It is in what is shown now; the id takes it back. */
  | { readonly state: 'made'; readonly id: string }
  /** There was nothing to part or to leave out. */
  | { readonly state: 'no-change' }
  /** The background could not be reached, or could not store it. */
  | { readonly state: 'not-kept' };

/** The reader's corrections of the page that is read. Nothing in it throws. */
export interface Corrections {
  readonly make: (correction: NewCorrection) => Promise<Outcome>;
  readonly undo: (ids: readonly string[]) => Promise<void>;
}

interface CorrectionPorts {
  readonly send: Send<BackgroundRequests, BackgroundReplies>;
  readonly noticeOrphan: <Reply>(sent: Sent<Reply>) => Sent<Reply>;
  /** Asks for the analysis anew, and shows it. */
  readonly readAgain: () => Promise<void>;
  readonly reading: () => Reading | null;
}

export function correctionsOf({ send, noticeOrphan, readAgain, reading }: CorrectionPorts): Corrections {
  const undo = async (ids: readonly string[]): Promise<void> => {
    noticeOrphan(await send('undoCorrections', { tabId: null, ids: [...ids] }));
    await readAgain();
  };
  return {
    undo,
    async make(correction) {
      const sent = noticeOrphan(await send('correct', { correction }));
      if (!sent.ok || sent.reply.id === null) return { state: 'not-kept' };
      const { id } = sent.reply;
      await readAgain();
      if (reading()?.analysis.corrections?.some((made) => made.id === id) === true) return { state: 'made', id };
      await send('undoCorrections', { tabId: null, ids: [id] });
      return { state: 'no-change' };
    },
  };
}
