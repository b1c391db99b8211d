import type { DrawnMap } from '../../protocol/maps';
import { placeLabels, type Label } from './labels';
import { Dot, Name, type DotProps } from './Name';
import { insetRect, namedOutline, namedPoint, outlinesToName, zoomed, type Zooming } from './named';
import type { MapEntry, RegionsMapProps } from './regions-map-props';

/** Pixels of the buttons' column, at the map's upper right. */
const BUTTONS = { width: 34, height: 98 };

export interface MapPlacesProps extends RegionsMapProps {
  readonly zooming: Zooming;
}

/** The places that are in view, and as many names as have room. */
export function MapPlaces(props: MapPlacesProps) {
  const { map, entries, zooming, active } = props;
  const { width, height } = map;
  const outlines = outlinesToName(map, zooming);
  const overLand = new Set(outlines.map(({ place }) => place));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const points = map.points.filter(({ id }) => byId.has(id) && !overLand.has(id));
  const order = new Map(entries.map(({ id }, index) => [id, index]));
  const important = [
    ...points.map((point) => namedPoint(point, byId.get(point.id)?.name ?? '', zooming)),
    ...outlines.filter(({ place }) => place !== null).flatMap((outline) => namedOutline(outline, zooming)),
  ].toSorted((some, other) => (order.get(some.id) ?? 0) - (order.get(other.id) ?? 0));
  const others = map.outlines
    .filter(({ place }) => place === null)
    .flatMap((outline) => namedOutline(outline, zooming));
  const buttons = { left: width - BUTTONS.width, right: width, top: 0, bottom: BUTTONS.height };
  const labels = placeLabels([...important, ...others], {
    width,
    height,
    taken: [buttons, ...(zooming.k === 1 ? insetRect(map) : [])],
    active,
  });
  const named = new Map(labels.map((label) => [label.id, label]));
  const inView = points.filter((point) => isInside(zoomed(point, zooming), map));
  return (
    <>
      {labels
        .filter(({ id }) => !byId.has(id))
        .map((label) => (
          <Name key={label.id} label={label} kind="other" />
        ))}
      {outlines.flatMap(({ place }) => {
        const label = named.get(place ?? '');
        const entry = byId.get(place ?? '');
        if (label === undefined || entry === undefined) return [];
        return [<Place key={entry.id} {...props} entry={entry} label={label} dot={null} />];
      })}
      {/* The last drawn lies on top. */}
      {inView.toReversed().flatMap((point) => {
        const entry = byId.get(point.id);
        const dot = point.isWide ? null : { ...zoomed(point, zooming), isArea: point.isArea };
        const label = named.get(point.id) ?? null;
        if (entry === undefined || (dot === null && label === null)) return [];
        return [<Place key={point.id} {...props} entry={entry} label={label} dot={dot} isWide={point.isWide} />];
      })}
    </>
  );
}

interface PlaceProps extends RegionsMapProps {
  readonly entry: MapEntry;
  /** Null where there is no room for its name. */
  readonly label: Label | null;
  /** Null for a country and for what is too wide for a dot. */
  readonly dot: Omit<DotProps, 'radius'> | null;
  readonly isWide?: boolean;
}

/** A dot, a name or both: a button that goes to the article. */
function Place({ entry: { id, name, salience }, label, dot, isWide = false, active, onActive, onPick }: PlaceProps) {
  const at = dot ?? label;
  const enter = (): void => {
    onActive(id);
  };
  const leave = (): void => {
    onActive(null);
  };
  return (
    <g
      class={id === active ? 'map-place map-active' : 'map-place'}
      role="button"
      tabindex={0}
      aria-label={`${name}: go to it in the article`}
      onClick={() => {
        onPick(id);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick(id);
      }}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      {at !== null && <circle class="map-reach" cx={at.x} cy={at.y} r={11} />}
      {dot !== null && <Dot {...dot} radius={radiusFor(salience)} />}
      {label !== null && <Name label={label} kind={dot !== null ? 'place' : isWide ? 'wide' : 'region'} />}
    </g>
  );
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, map: DrawnMap): boolean {
  return x >= 0 && x <= map.width && y >= 0 && y <= map.height;
}

/** From 3 pixels for what is hardly mentioned to 5.5 for what the article is about. */
function radiusFor(salience: number): number {
  return 3.2 + 2.3 * Math.min(1, Math.max(0, salience));
}
