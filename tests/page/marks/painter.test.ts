import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../../page/marks/painter';
import type { Stroke } from '../../../page/marks/strokes';
import type { TextPlaces } from '../../../page/marks/text-places';

/** Stands for the browser's: a set of ranges. Painting itself is tested in real browsers. */
class FakeHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}

/** One line of 20 pixels for each stroke, scrolled by `top`. */
function pageOf(top: number): {
  view: Window & typeof globalThis;
  registry: Map<string, FakeHighlight>;
  places: TextPlaces;
  scrollTo: (top: number) => void;
} {
  let scrolled = top;
  const registry = new Map<string, FakeHighlight>();
  const view = { CSS: { highlights: registry }, Highlight: FakeHighlight, innerHeight: 800 } as unknown as Window &
    typeof globalThis;
  const places = {
    rangeOf: ({ start }: { start: number }) => ({
      start,
      getBoundingClientRect: () => ({ top: start * 20 - scrolled }),
    }),
    offsetOf: () => null,
  } as unknown as TextPlaces;
  return {
    view,
    registry,
    places,
    scrollTo: (to) => {
      scrolled = to;
    },
  };
}

const strokes = (count: number): Stroke[] =>
  Array.from({ length: count }, (_, start) => ({ start, end: start + 1, kind: 'person' }));

/** Starts of the painted strokes: first and last. */
function painted(registry: Map<string, FakeHighlight>): (number | undefined)[] {
  const starts = [...(registry.get('sidelight-person') ?? [])].map((range) => (range as { start: number }).start);
  return [starts[0], starts.at(-1)];
}

describe('createPainter', () => {
  beforeEach(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    return () => {
      vi.unstubAllGlobals();
    };
  });

  it('is null in a browser without highlights', () => {
    expect(createPainter({ CSS: {} } as unknown as Window & typeof globalThis)).toBeNull();
  });

  it('never paints more than 500 ranges, and follows the reader down the page', () => {
    const { view, registry, places, scrollTo } = pageOf(0);
    const painter = createPainter(view);
    painter?.paint(strokes(2_000), places);
    expect(painted(registry)).toEqual([0, 499]);
    scrollTo(20_000);
    painter?.refresh();
    expect(painted(registry)).toEqual([771, 1_270]);
  });

  it('puts back what the page has cleared and leaves the page’s own highlights alone', () => {
    const { view, registry, places } = pageOf(0);
    const painter = createPainter(view);
    painter?.paint(strokes(3), places);
    registry.clear();
    registry.set('search-hit', new FakeHighlight());
    painter?.refresh();
    expect([...registry.keys()].sort()).toEqual(['search-hit', 'sidelight-person']);
    painter?.clear();
    expect([...registry.keys()]).toEqual(['search-hit']);
  });

  it('paints no stroke whose words are gone from the page', () => {
    const { view, registry, places } = pageOf(0);
    createPainter(view)?.paint(strokes(3), {
      ...places,
      rangeOf: (span) => (span.start === 0 ? null : places.rangeOf(span)),
    });
    expect(painted(registry)).toEqual([1, 2]);
  });

  it('takes an overlay away again', () => {
    const { view, registry, places } = pageOf(0);
    const painter = createPainter(view);
    painter?.paint(strokes(3), places);
    painter?.overlay('flash', { start: 1, end: 2 });
    expect(registry.has('sidelight-flash')).toBe(true);
    painter?.overlay('flash', null);
    expect(registry.has('sidelight-flash')).toBe(false);
  });
});
