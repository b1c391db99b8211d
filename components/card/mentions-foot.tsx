import type { JSX } from 'preact';
import type { MentionList } from './card';
import { Chevron } from './icons';

interface Props {
  readonly mentions: MentionList;
  readonly onJump: (mention: number) => void;
}

/** "Mention 3 of 5", with the way to the one before and the one after. */
export function MentionsFoot({ mentions: { at, total }, onJump }: Props): JSX.Element {
  if (total < 2) return <span class="mentions">Mentioned once</span>;
  const jump = (by: number) => () => {
    onJump((at + by + total) % total);
  };
  return (
    <span class="mentions">
      <button type="button" class="tool" aria-label="Previous mention" title="Previous mention" onClick={jump(-1)}>
        <Chevron direction="up" />
      </button>
      <button type="button" class="tool" aria-label="Next mention" title="Next mention" onClick={jump(1)}>
        <Chevron direction="down" />
      </button>
      <span aria-live="polite">
        Mention {at + 1} of {total}
      </span>
    </span>
  );
}
