import type { Span } from '../../engine/model';
import { MARK_KINDS } from '../../protocol/settings';
import { firstBelow, nearest, type Stroke } from './strokes';
import type { TextPlaces } from './text-places';

/** More ranges make every DOM change slow in Firefox: 5,000 cost 234 ms per 2,000 appends, 500 cost 4. */
export const MAX_RANGES = 500;

/** The page shares the registry of highlights: every name of ours begins with this. */
const PREFIX = 'sidelight-';

/** "active" is the mark whose card is open or which the keyboard is at; "flash" is what was jumped to. */
const OVERLAYS = ['active', 'flash'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Later ones are painted over earlier ones. */
const ORDER: readonly string[] = ['quote', 'time', 'place', 'organization', 'person', 'figure', ...OVERLAYS];

export interface Painter {
  /** Paints the strokes nearest the viewport; what was painted before is gone. */
  readonly paint: (strokes: readonly Stroke[], places: TextPlaces) => void;
  /** Chooses again after scrolling, and puts back what the page cleared. Cheap when there is nothing to do. */
  readonly refresh: () => void;
  readonly overlay: (name: Overlay, span: Span | null) => void;
  readonly clear: () => void;
}

/** Null when the browser has no CSS Custom Highlight API: then nothing is marked. */
export function createPainter(view: Window & typeof globalThis): Painter | null {
  const registry = (view.CSS as Partial<typeof CSS>).highlights;
  if (registry === undefined || typeof view.Highlight !== 'function') return null;
  return painterOn(registry, view);
}

interface Painted {
  readonly strokes: readonly Stroke[];
  readonly places: TextPlaces;
}

function painterOn(registry: HighlightRegistry, view: Window): Painter {
  let painted: Painted | null = null;
  let centre = 0;
  const ours = new Map<string, Highlight>();

  const put = (name: string, found: readonly Range[]): void => {
    const highlight = new Highlight(...found);
    highlight.priority = ORDER.indexOf(name);
    registry.set(PREFIX + name, highlight);
    ours.set(name, highlight);
  };
  const drop = (name: string): void => {
    if (registry.get(PREFIX + name) === ours.get(name)) registry.delete(PREFIX + name);
    ours.delete(name);
  };
  const choose = ({ strokes, places }: Painted): void => {
    centre = centreOf(strokes, places, view);
    const chosen = nearest(strokes, centre, MAX_RANGES);
    for (const kind of MARK_KINDS) {
      const found = chosen.flatMap((stroke) => (stroke.kind === kind ? (places.rangeOf(stroke) ?? []) : []));
      if (found.length > 0) put(kind, found);
      else drop(kind);
    }
  };
  /** Puts back what the page has taken out of the registry. */
  const restore = (): void => {
    for (const [name, highlight] of ours) {
      if (registry.get(PREFIX + name) !== highlight) registry.set(PREFIX + name, highlight);
    }
  };

  return {
    paint(strokes, places) {
      painted = { strokes, places };
      choose(painted);
    },
    refresh() {
      if (painted === null) return;
      const { strokes, places } = painted;
      if (strokes.length > MAX_RANGES && isFar(centre, centreOf(strokes, places, view))) choose(painted);
      restore();
    },
    overlay(name, span) {
      const range = span === null ? null : (painted?.places.rangeOf(span) ?? null);
      if (range === null) drop(name);
      else put(name, [range]);
    },
    clear() {
      painted = null;
      for (const name of ORDER) drop(name);
    },
  };
}

/** Position of the first stroke in the lower half of the viewport or below it. 0 when there are few: no layout is asked for. */
function centreOf(strokes: readonly Stroke[], places: TextPlaces, view: Window): number {
  if (strokes.length <= MAX_RANGES) return 0;
  const middle = view.innerHeight / 2;
  return firstBelow(strokes, (stroke) => (places.rangeOf(stroke)?.getBoundingClientRect().top ?? 0) > middle);
}

/** The chosen strokes reach 250 either way; choosing again at a hundred keeps a margin and saves work. */
function isFar(from: number, to: number): boolean {
  return Math.abs(from - to) > MAX_RANGES / 5;
}
