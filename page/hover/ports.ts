import type { Mark } from '../marks/mark';
import type { Delays, Point } from './state';
import type { Box } from './way';

/** The card to show: whose, where the pointer was (null: opened from the keyboard), and whether it is pinned. */
export interface OpenCard {
  readonly mark: Mark;
  readonly at: Point | null;
  readonly pinned: boolean;
}

export interface HoverPorts {
  readonly view: Window;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  readonly delays: () => Delays;
  readonly markAt: (point: Point) => Mark | null;
  /** Where the open card is on the screen; null when none is open. */
  readonly cardBox: () => Box | null;
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly show: (card: OpenCard | null) => void;
  /** The keyboard goes to the next or previous mark; null when there is none. */
  readonly step: (direction: 'next' | 'previous') => Mark | null;
  /** The mark the keyboard is at; null when it is at none. */
  readonly cursor: () => Mark | null;
  readonly focusCard: () => void;
}
