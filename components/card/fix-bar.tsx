import type { JSX } from 'preact';
import type { CorrectionKind } from '../../engine/model';
import type { Fix, MadeFix } from './fixes';

/** What the reader can say when the card is wrong. */
export function FixBar({
  fixes,
  onFix,
}: {
  readonly fixes: readonly Fix[];
  readonly onFix: (kind: CorrectionKind) => void;
}): JSX.Element | null {
  if (fixes.length === 0) return null;
  return (
    <div class="fixes" role="group" aria-label="Correct this">
      <span aria-hidden="true">Wrong?</span>
      {fixes.map(({ kind, label, hint }) => (
        <button
          type="button"
          class="fix"
          key={kind}
          title={hint}
          aria-label={`${label}: ${hint}`}
          onClick={() => {
            onFix(kind);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** What the reader has said of this entity, each to be taken back. */
export function MadeFixes({
  made,
  onUndo,
}: {
  readonly made: readonly MadeFix[];
  readonly onUndo: (ids: readonly string[]) => void;
}): JSX.Element | null {
  if (made.length === 0) return null;
  return (
    <ul class="made" aria-label="You corrected this">
      {made.map(({ id, sentence }) => (
        <li key={id}>
          <span>
            You corrected this: <bdi>{sentence}</bdi>.
          </span>
          <button
            type="button"
            class="fix"
            aria-label={`Undo: ${sentence}`}
            onClick={() => {
              onUndo([id]);
            }}
          >
            Undo
          </button>
        </li>
      ))}
    </ul>
  );
}
