import type { JSX } from 'preact';
import { CloseSign } from './icons';

/** What came of a correction. */
export interface Told {
  readonly sentence: string;
  /** The correction to take back; null when none was made. */
  readonly undo: string | null;
}

export interface ToldProps {
  readonly told: Told;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
}

/** Stands where the card stood, right after a correction. */
export function ToldView({ told: { sentence, undo }, onUndo, onClose }: ToldProps): JSX.Element {
  return (
    <div class="card told" role="dialog" aria-label={sentence} tabIndex={-1} lang="en">
      <p>
        <bdi>{sentence}</bdi>
      </p>
      {undo !== null && (
        <button
          type="button"
          class="fix"
          onClick={() => {
            onUndo(undo);
          }}
        >
          Undo
        </button>
      )}
      <button type="button" class="tool" aria-label="Close" title="Close (Escape)" onClick={onClose}>
        <CloseSign />
      </button>
    </div>
  );
}
