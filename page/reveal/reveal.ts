import type { Box } from '../hover/way';

/** Milliseconds a revealed span stays highlighted. */
export const FLASH_TIME = 1_800;

/** Where in the window's height a revealed line comes to stand; a third of the way down is where readers look. */
const PREFERRED = 0.33;
/** Tried in turn while a card is in the way. */
const OTHERS = [0.15, 0.75, 0.9] as const;

/**
 * Scrolls a range into view, smoothly unless the reader has asked for less motion.
 *
 * @param avoid a pinned card, that the range should not end up under; null when there is none.
 * @returns false when the range is not shown on the page (a closed section, say).
 */
export function scrollToRange(
  range: Range,
  { view, avoid }: { readonly view: Window; readonly avoid: Box | null },
): boolean {
  const box = range.getClientRects()[0];
  if (box === undefined) return false;
  const height = view.innerHeight;
  const fraction = [PREFERRED, ...OTHERS].find((part) => !isCovered(box, part * height, avoid)) ?? PREFERRED;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  scrollerOf(range.startContainer.parentElement, view).scrollBy({ top: box.top - fraction * height, behavior });
  return true;
}

/** Whether the line, moved to `top`, would lie under the card. */
function isCovered(line: Box, top: number, card: Box | null): boolean {
  if (card === null || line.right < card.left || line.left > card.right) return false;
  return top + (line.bottom - line.top) > card.top && top < card.bottom;
}

/** The nearest element that scrolls, or the window. */
function scrollerOf(element: Element | null, view: Window): Pick<Window, 'scrollBy'> {
  for (let at = element; at !== null && at !== view.document.body; at = at.parentElement) {
    const scrolls = /^(?:auto|scroll)$/.test(view.getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return view;
}
