import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DrawnMap } from '../../protocol/maps';
import { clip } from '../card/excerpt';
import { mapRequestOf, type AskMap } from '../map/map-request';
import { BORDERS_NOTE } from '../map/map-words';
import { MapRoom } from '../map/MapRoom';
import { RegionsMap } from '../map/RegionsMap';
import { Groups } from './Groups';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import { regionGroups } from './region-groups';
import type { OnReveal } from './reveal';
import { Section } from './Section';

export interface RegionsPartProps {
  readonly lookup: Lookup;
  readonly onReveal: OnReveal;
  /** Null where no map can be asked for. */
  readonly askMap: AskMap | null;
}

/** Where it happens: all places on one map, and below it in words. */
export function RegionsPart({ lookup, onReveal, askMap }: RegionsPartProps) {
  const { analysis } = lookup;
  const regions = useMemo(() => analysis.digest.regions.flatMap((id) => lookup.entity(id) ?? []), [lookup]);
  const [active, setActive] = useState<string | null>(null);
  const { box, map, room } = useMap(lookup, askMap);
  const pick = (id: string): void => {
    const [first] = lookup.entity(id)?.mentions ?? [];
    if (first !== undefined) onReveal({ start: first.start, end: first.end });
  };
  return (
    <Section title="Regions" count={regions.length}>
      <div class="regions-map" ref={box}>
        {room !== null && <MapRoom width={room.width} height={room.height} note={BORDERS_NOTE} />}
        {map !== null && (
          <RegionsMap
            map={map}
            entries={regions.map(({ id, name, salience }) => ({ id, name: clip(name, 80), salience }))}
            listed={regions.length}
            active={active}
            onActive={setActive}
            onPick={pick}
          />
        )}
      </div>
      <div
        onPointerOver={(event) => {
          setActive(lineAt(event.target));
        }}
        onPointerLeave={() => {
          setActive(null);
        }}
        onFocusIn={(event) => {
          setActive(lineAt(event.target));
        }}
        onFocusOut={() => {
          setActive(null);
        }}
      >
        <LongList items={regions}>
          {(shown) => <Groups groups={regionGroups(shown, lookup)} onReveal={onReveal} />}
        </LongList>
      </div>
    </Section>
  );
}

/** Id of the place whose line this is in; null outside the lines. */
function lineAt(target: EventTarget | null): string | null {
  if (target === null || !('closest' in target)) return null;
  return (target as Element).closest<HTMLElement>('[data-key]')?.dataset.key ?? null;
}

/** As high as a map of so many pixels' width looks well, and leaves room for the list. */
function heightFor(width: number): number {
  return Math.round(Math.min(340, Math.max(180, width * 0.64)));
}

/** Where nothing tells how wide the popup is. */
const USUAL_WIDTH = 348;

/** The map of the digest's regions, as wide as its box; the room it needs while it is drawn; null when there is none. */
function useMap(lookup: Lookup, askMap: AskMap | null) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [map, setMap] = useState<DrawnMap | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const request = useMemo(() => {
    const places = lookup.analysis.digest.regions.flatMap((id) => lookup.entity(id) ?? []);
    return width === null ? null : mapRequestOf(places, { kind: 'overview', width, height: heightFor(width) });
  }, [lookup, width]);
  useLayoutEffect(() => {
    let isWanted = true;
    const show = (drawn: DrawnMap | null): void => {
      if (!isWanted) return;
      setMap(drawn);
      setIsAsked(false);
    };
    setIsAsked(request !== null && askMap !== null);
    if (request === null || askMap === null) show(null);
    else
      void askMap(request).then(show, () => {
        show(null);
      });
    return () => {
      isWanted = false;
    };
  }, [request, askMap]);
  return { box, map, room: isAsked && map === null ? request : null };
}

/** How wide an element is, in whole pixels, now and whenever that changes; null before it is drawn. */
function useWidth(element: { readonly current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => {
      setWidth(Math.round(current.clientWidth) || USUAL_WIDTH);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => {
      watch.disconnect();
    };
  }, [element]);
  return width;
}
