import { useId, useRef } from 'preact/hooks';
import { Ground, InsetMap } from './Ground';
import { BORDERS_NOTE, KEYS_NOTE, overviewWords } from './map-words';
import { MapPlaces } from './MapPlaces';
import type { RegionsMapProps } from './regions-map-props';
import { moveOfKey, useZoom } from './use-zoom';
import { ZoomButtons } from './ZoomButtons';

/** All places of an article on one map that can be zoomed. Dots and names keep their size and are placed anew. */
export function RegionsMap(props: RegionsMapProps) {
  const { map, entries, listed } = props;
  const { width, height } = map;
  const drawing = useRef<SVGSVGElement>(null);
  const [zooming, moves] = useZoom(drawing, map);
  const note = useId();
  const shown = new Set([...map.points.map(({ id }) => id), ...map.outlines.flatMap(({ place }) => place ?? [])]);
  return (
    <figure class="map map-overview">
      <svg
        ref={drawing}
        class="map-drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={overviewWords(entries.filter(({ id }) => shown.has(id)).length, listed)}
        aria-describedby={note}
        tabindex={0}
        onKeyDown={(event) => {
          const move = event.ctrlKey || event.metaKey || event.altKey ? null : moveOfKey(event.key, moves);
          if (move === null) return;
          event.preventDefault();
          move();
        }}
      >
        <rect class="map-sea" width={width} height={height} />
        <Ground outlines={map.outlines} transform={`translate(${zooming.x} ${zooming.y}) scale(${zooming.k})`} />
        <MapPlaces {...props} zooming={zooming} />
        {map.inset !== null && zooming.k === 1 && <InsetMap inset={map.inset} />}
      </svg>
      <ZoomButtons moves={moves} />
      <p class="unseen" id={note}>
        {KEYS_NOTE}
      </p>
      <figcaption class="map-note">{BORDERS_NOTE}</figcaption>
    </figure>
  );
}
