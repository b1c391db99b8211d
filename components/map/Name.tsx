import type { Label } from './labels';

/** A name on the map: ground-coloured all round, so that it reads over borders. */
export function Name({ label, kind }: { label: Label; kind: 'place' | 'wide' | 'region' | 'home' | 'other' }) {
  const { text, x, y, anchor } = label;
  return (
    <text class={`map-name map-name-${kind}`} x={x} y={y} text-anchor={anchor} dominant-baseline="central">
      {text}
    </text>
  );
}

export interface DotProps {
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly radius: number;
  readonly isArea: boolean;
}

/** Where a place is: a dot, or for a division a ring. */
export function Dot({ x, y, radius, isArea }: DotProps) {
  return <circle class={isArea ? 'map-dot map-dot-area' : 'map-dot'} cx={x} cy={y} r={radius} />;
}
