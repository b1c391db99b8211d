import type { DrawnMap } from '../../protocol/maps';
import { Ground, InsetMap } from './Ground';
import { placeLabels, type Named } from './labels';
import { BORDERS_NOTE, cardMapWords, SHORT_BORDERS_NOTE } from './map-words';
import { Dot, Name } from './Name';
import { insetRect, namedOutline, namedPoint, outlineId, outlinesToName, UNZOOMED } from './named';

export interface PlaceMapProps {
  readonly map: DrawnMap;
  /** Of the place, as the card has it. */
  readonly name: string;
}

/** The map on a place's card: the place in its country. A picture, with a sentence for those who do not see it. */
export function PlaceMap({ map, name }: PlaceMapProps) {
  const { width, height, outlines, points, inset } = map;
  const home = outlinesToName(map).filter(({ role }) => role === 'home');
  const others = outlines.filter(({ role }) => role === 'other');
  const labels = placeLabels(
    [
      ...points.map((point) => namedPoint(point, name, UNZOOMED)),
      ...home.flatMap((outline) => namedOutline(outline, UNZOOMED)).map(inAnyCase),
      ...byRoom(others).flatMap((outline) => namedOutline(outline, UNZOOMED)),
    ],
    { width, height, taken: insetRect(map), active: points[0]?.id ?? null },
  );
  const isHome = new Set(home.map((outline) => outline.place ?? outlineId(outline)));
  return (
    <figure class="map">
      <svg class="map-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={cardMapWords(name, map)}>
        <rect class="map-sea" width={width} height={height} />
        <Ground outlines={outlines} />
        {inset !== null && <InsetMap inset={inset} />}
        {labels.map((label) => {
          const point = points.find(({ id }) => id === label.id);
          const kind =
            point === undefined ? (isHome.has(label.id) ? 'home' : 'other') : point.isWide ? 'wide' : 'place';
          return <Name key={label.id} label={label} kind={kind} />;
        })}
        {points.map(
          ({ id, x, y, isWide, isArea }) => isWide || <Dot key={id} x={x} y={y} radius={4.5} isArea={isArea} />,
        )}
      </svg>
      <figcaption class="map-note" title={BORDERS_NOTE}>
        {SHORT_BORDERS_NOTE}
      </figcaption>
    </figure>
  );
}

/** A long, thin country is named over its widest part all the same. */
function inAnyCase(named: Named): Named {
  return { ...named, at: 'middle' };
}

function byRoom(outlines: DrawnMap['outlines']): DrawnMap['outlines'] {
  return outlines.toSorted((some, other) => (other.label?.width ?? 0) - (some.label?.width ?? 0));
}
