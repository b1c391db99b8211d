import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnMap } from '../../protocol/maps';
import { UNZOOMED, zoomed, type Zooming } from './named';

/** How far out and in: out far enough to see what lies around, in as far as the outlines are fine enough for. */
const EXTENT: [number, number] = [0.5, 12];
/** Of the map, drawn at each side: `MARGIN` of the overview in the background. */
const MARGIN = 0.5;
/** Pixels moved, and how much nearer, at one press of a key. */
const STEP = 40;
const NEARER = 1.6;

/** What moves a map besides the pointer. Each is done at once: nothing glides that somebody may not want to see glide. */
export interface ZoomMoves {
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly all: () => void;
  /** By so many steps, to the right and down. */
  readonly move: (right: number, down: number) => void;
}

type Drawing = SVGSVGElement;

/**
 * A drawing that is zoomed by wheel, pinch and drag, and by the moves that are given back. These go nearer to the places
 * in view, not to the middle of the map, which may be the middle of nowhere.
 */
export function useZoom(
  drawing: RefObject<Drawing | null>,
  { width, height, points }: Pick<DrawnMap, 'width' | 'height' | 'points'>,
): readonly [Zooming, ZoomMoves] {
  const [zooming, setZooming] = useState<Zooming>(UNZOOMED);
  const behaviour = useRef<ZoomBehavior<Drawing, unknown> | null>(null);
  useEffect(() => {
    const { current } = drawing;
    if (current === null) return;
    const zoomer = zoom<Drawing, unknown>()
      .scaleExtent(EXTENT)
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width * MARGIN, -height * MARGIN],
        [width * (1 + MARGIN), height * (1 + MARGIN)],
      ])
      .touchable(() => 'ontouchstart' in current)
      .filter((event: Event) => isMeant(event, current))
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<Drawing, unknown>) => {
        setZooming({ k, x, y });
      });
    behaviour.current = zoomer;
    const selection = select<Drawing, unknown>(current).call(zoomer).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [drawing, width, height]);

  const act = (move: (zoomer: ZoomBehavior<Drawing, unknown>, target: Drawing) => void): void => {
    if (behaviour.current !== null && drawing.current !== null) move(behaviour.current, drawing.current);
  };
  const scaleBy = (factor: number) => (): void => {
    act((zoomer, target) => {
      zoomer.scaleBy(select(target), factor, focusOf(points, zooming, { width, height }) ?? undefined);
    });
  };
  const moves: ZoomMoves = {
    nearer: scaleBy(NEARER),
    farther: scaleBy(1 / NEARER),
    all: () => {
      act((zoomer, target) => {
        zoomer.transform(select(target), zoomIdentity);
      });
    },
    move: (right, down) => {
      act((zoomer, target) => {
        zoomer.translateBy(select(target), (-right * STEP) / zooming.k, (-down * STEP) / zooming.k);
      });
    },
  };
  return [zooming, moves];
}

/**
 * Who scrolls past the map is not held up by it: a wheel or one finger moves the map once it has the focus, a pinch
 * (which browsers tell as a wheel with Ctrl) and a mouse's drag at any time.
 */
function isMeant(event: Event, drawing: Drawing): boolean {
  const hasFocus = drawing.matches(':focus, :focus-within');
  if (event.type === 'wheel') return hasFocus || (event as WheelEvent).ctrlKey;
  if ('touches' in event) return hasFocus || (event as TouchEvent).touches.length > 1;
  return (event as MouseEvent).button === 0;
}

/**
 * The point that is kept in its place by zooming: the first place in view, for it is the most important one. Null when
 * none is in view.
 */
export function focusOf(
  points: DrawnMap['points'],
  zooming: Zooming,
  { width, height }: { readonly width: number; readonly height: number },
): [number, number] | null {
  const inView = points
    .map((point) => zoomed(point, zooming))
    .find(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  return inView === undefined ? null : [inView.x, inView.y];
}

/** The move a key makes; null for other keys. */
export function moveOfKey(key: string, moves: ZoomMoves): (() => void) | null {
  switch (key) {
    case '+':
    case '=':
      return moves.nearer;
    case '-':
    case '_':
      return moves.farther;
    case '0':
      return moves.all;
    case 'ArrowLeft':
      return () => {
        moves.move(-1, 0);
      };
    case 'ArrowRight':
      return () => {
        moves.move(1, 0);
      };
    case 'ArrowUp':
      return () => {
        moves.move(0, -1);
      };
    case 'ArrowDown':
      return () => {
        moves.move(0, 1);
      };
    default:
      return null;
  }
}
