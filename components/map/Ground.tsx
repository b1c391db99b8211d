import type { Inset, Outline } from '../../protocol/maps';

/** Countries on one map, from which on their borders are drawn finer. */
const MANY = 70;

/** Land and borders. @param transform of the zoom, as SVG has it; null when the map is not zoomed. */
export function Ground({ outlines, transform = null }: { outlines: readonly Outline[]; transform?: string | null }) {
  return (
    <g class={outlines.length > MANY ? 'map-ground map-ground-fine' : 'map-ground'} transform={transform ?? undefined}>
      {outlines.map(({ d, code, name, role, place }) => (
        <path
          key={code ?? name}
          class={place === null ? `map-land map-${role}` : 'map-land map-home map-region'}
          d={d}
          fill-rule="evenodd"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </g>
  );
}

/** The small map that tells where the large one is. */
export function InsetMap({ inset }: { inset: Inset }) {
  const { d, x, y, width, height, frame } = inset;
  return (
    <svg
      class="map-inset"
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect class="map-sea" width={width} height={height} />
      <path class="map-land" d={d} fill-rule="evenodd" />
      <rect class="map-frame" x={frame.x} y={frame.y} width={frame.width} height={frame.height} />
      <rect class="map-edge" x={0.5} y={0.5} width={width - 1} height={height - 1} />
    </svg>
  );
}
