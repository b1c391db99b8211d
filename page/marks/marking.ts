import type { Analysis } from '../../engine/model';
import type { Settings } from '../../protocol/settings';
import { marksOf, type Mark } from './mark';
import type { Overlay, Painter } from './painter';
import { segmentsOf, withoutEdgeSpace, type Segment } from './segments';
import { firstBelow, strokesOf } from './strokes';
import type { TextPlaces } from './text-places';

/** What is marked on the page now. */
export interface Marked {
  readonly analysis: Analysis;
  /** In text order; the same objects for as long as analysis and kinds are the same. */
  readonly marks: readonly Mark[];
  readonly segments: readonly Segment[];
  readonly places: TextPlaces;
}

export interface Marking {
  /** Marks a reading in the enabled kinds; null takes all marks away. */
  readonly show: (
    reading: { readonly analysis: Analysis; readonly places: TextPlaces } | null,
    kinds: Settings['marks'],
  ) => Marked | null;
  /** Null when nothing is marked. */
  readonly marked: () => Marked | null;
  readonly refresh: () => void;
  readonly overlay: (name: Overlay, span: { readonly start: number; readonly end: number } | null) => void;
}

export function createMarking(painter: Painter): Marking {
  let marked: Marked | null = null;
  let shownKinds: Settings['marks'] | null = null;

  return {
    show(reading, kinds) {
      if (reading === null) {
        marked = null;
        painter.clear();
        return null;
      }
      const isSame = marked?.analysis === reading.analysis && isSameKinds(shownKinds, kinds);
      marked = isSame && marked !== null ? { ...marked, places: reading.places } : markedOf(reading, kinds);
      shownKinds = kinds;
      painter.paint(strokesOf(marked.marks, marked.segments), marked.places);
      return marked;
    },
    marked: () => marked,
    refresh: painter.refresh,
    overlay: painter.overlay,
  };
}

/** Position of the first mark on the screen or below it, for the keyboard to begin at. */
export function firstVisible({ marks, places }: Marked): number {
  return firstBelow(marks, (mark) => (places.rangeOf(mark)?.getBoundingClientRect().bottom ?? 0) > 0);
}

function markedOf({ analysis, places }: Pick<Marked, 'analysis' | 'places'>, kinds: Settings['marks']): Marked {
  const marks = marksOf(analysis, kinds);
  return { analysis, marks, segments: withoutEdgeSpace(segmentsOf(marks), analysis.text), places };
}

function isSameKinds(one: Settings['marks'] | null, other: Settings['marks']): boolean {
  return one !== null && Object.entries(other).every(([kind, isOn]) => one[kind as keyof Settings['marks']] === isOn);
}
