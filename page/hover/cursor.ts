import type { Mark } from '../marks/mark';

export interface Step {
  readonly direction: 'next' | 'previous';
  /** The mark the keyboard or the open card is at, or null. */
  readonly from: Mark | null;
  /** Where to begin when there is none: position of the first mark on the screen. */
  readonly firstVisible: number;
}

/** The mark the keyboard goes to, round the ends; null when there are no marks. */
export function stepTo(marks: readonly Mark[], { direction, from, firstVisible }: Step): Mark | null {
  const at = from === null ? -1 : marks.indexOf(from);
  const start = direction === 'next' ? firstVisible : firstVisible - 1;
  const to = at === -1 ? start : at + (direction === 'next' ? 1 : -1);
  return marks.at(to % Math.max(1, marks.length)) ?? null;
}
