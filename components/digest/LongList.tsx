import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Lines a list opens with: more than an article has, fewer than a popup takes long to draw. */
const SHOWN = 100;

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** How many it opens with; a hundred when not given. */
  readonly first?: number;
  /** Draws the items that are shown: all of them once the reader has asked for all. */
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** A list that opens with its first items. */
export function LongList<Item>({ items, first = SHOWN, children }: LongListProps<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      {children(shown)}
      {shown.length < items.length && (
        <button
          type="button"
          class="show-all"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {items.length.toLocaleString('en')}
        </button>
      )}
    </>
  );
}
