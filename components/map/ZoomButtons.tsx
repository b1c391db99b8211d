import type { ZoomMoves } from './use-zoom';

/** For who has no wheel. */
export function ZoomButtons({ moves }: { moves: ZoomMoves }) {
  return (
    <div class="map-buttons" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={moves.nearer}>
        <Sign d="M8 3v10M3 8h10" />
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={moves.farther}>
        <Sign d="M3 8h10" />
      </button>
      <button type="button" aria-label="Show all places" title="Show all places" onClick={moves.all}>
        <Sign d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Sign({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
