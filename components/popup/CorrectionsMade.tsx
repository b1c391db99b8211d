import type { AppliedCorrection } from '../../engine/model';
import { correctionWords } from '../corrections/correction-words';

export interface CorrectionsMadeProps {
  readonly corrections: readonly AppliedCorrection[];
  /** Takes corrections back, given their ids. */
  readonly onUndo: (ids: readonly string[]) => void;
}

/** What the reader has corrected on this page, each to be taken back, or all at once; nothing when nothing was. */
export function CorrectionsMade({ corrections, onUndo }: CorrectionsMadeProps) {
  const [only, ...others] = corrections;
  if (only === undefined) return null;
  const all = corrections.map(({ id }) => id);
  if (others.length === 0) {
    return (
      <section class="corrections" aria-label="Your corrections">
        <p>
          You corrected 1 thing here: <bdi>{correctionWords(only)}</bdi>.
        </p>
        <UndoButton label="Undo" of={correctionWords(only)} ids={all} onUndo={onUndo} />
      </section>
    );
  }
  return (
    <section class="corrections" aria-label="Your corrections">
      <details>
        <summary>You corrected {corrections.length} things here</summary>
        <ul>
          {corrections.map((correction) => (
            <li key={correction.id}>
              <bdi>{correctionWords(correction)}</bdi>
              <UndoButton label="Undo" of={correctionWords(correction)} ids={[correction.id]} onUndo={onUndo} />
            </li>
          ))}
        </ul>
      </details>
      <UndoButton label="Undo all" of="every correction on this page" ids={all} onUndo={onUndo} />
    </section>
  );
}

interface UndoProps extends Pick<CorrectionsMadeProps, 'onUndo'> {
  readonly label: string;
  readonly of: string;
  readonly ids: readonly string[];
}

function UndoButton({ label, of, ids, onUndo }: UndoProps) {
  return (
    <button
      type="button"
      class="quiet-action"
      aria-label={`${label}: ${of}`}
      onClick={() => {
        onUndo(ids);
      }}
    >
      {label}
    </button>
  );
}
