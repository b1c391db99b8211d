import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Point } from '../hover/state';
import { quietly } from '../quietly';
import { wordsOf } from './words';

/** Pixels between the card and the words it is of, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** A card is never squeezed lower than this; then it rather overlaps the window's edge. */
const MIN_HEIGHT = 120;
/** Nor is it higher: what it says beyond that is scrolled to, so that it hides little of the article. */
const MAX_HEIGHT = 460;

export interface Placing {
  readonly card: HTMLElement;
  readonly range: Range;
  /** Where the pointer was: of a mark over several lines, the line it was on stays uncovered. */
  readonly at: Point | null;
}

/**
 * Keeps the card beside the words, on the side with room, while page and window move.
 *
 * @returns a function that leaves the card where it is.
 */
export function followRange({ card, range, at }: Placing): () => void {
  const words = wordsOf(range, at);
  return autoUpdate(
    words,
    card,
    quietly(() => {
      // Refused only where the page has gone meanwhile: then there is nothing to place.
      place(words, card).catch(() => undefined);
    }),
  );
}

async function place(words: VirtualElement, card: HTMLElement): Promise<void> {
  // The side is chosen for the card's full height; left from the last time, the limit would make any side fit.
  card.style.maxHeight = `${MAX_HEIGHT}px`;
  const { x, y } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          const height = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.floor(availableHeight)));
          card.style.maxHeight = `${height}px`;
        },
      }),
    ],
  });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  card.dataset.placed = '';
}
