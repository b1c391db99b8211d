import { quietly } from '../quietly';
import type { HoverPorts } from './ports';
import type { Machine } from './machine';
import type { HoverEvent, Point } from './state';
import { isOnWay } from './way';

/** Where the pointer was last seen, to be looked up at the next frame. */
interface Seen extends Point {
  readonly overCard: boolean;
  /** A button is held: the reader is selecting text. */
  readonly pressed: boolean;
}

/**
 * Tells the machine what is under the pointer, once per frame at most.
 *
 * @returns a function that stops watching.
 */
export function watchPointer(ports: HoverPorts, machine: Machine): () => void {
  const { view } = ports;
  let seen: Seen | null = null;
  let before: Point | null = null;
  let frame = 0;

  const look = quietly((): void => {
    frame = 0;
    if (!ports.isAlive()) return;
    const event = eventOf(seen, { ports, before: before ?? seen, from: machine.state() });
    before = seen;
    machine.send(event);
  });
  const schedule = (): void => {
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    seen = { x: event.clientX, y: event.clientY, overCard: ports.isCard(event.target), pressed: event.buttons !== 0 };
    schedule();
  };
  const onLeave = (event: PointerEvent): void => {
    // With no element to go to, the pointer has left the window.
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    seen = null;
    schedule();
  };
  const onScroll = (): void => {
    if (seen !== null) schedule();
  };

  const stopping = new AbortController();
  const how = { passive: true, capture: true, signal: stopping.signal } as const;
  view.addEventListener('pointermove', onMove, how);
  view.addEventListener('pointerdown', onMove, how);
  view.addEventListener('pointerout', onLeave, how);
  view.addEventListener('scroll', onScroll, how);
  return () => {
    stopping.abort();
    view.cancelAnimationFrame(frame);
  };
}

interface Around {
  readonly ports: HoverPorts;
  readonly before: Point | null;
  readonly from: ReturnType<Machine['state']>;
}

function eventOf(seen: Seen | null, around: Around): HoverEvent {
  if (seen === null) return { type: 'over-nothing', onWay: false };
  if (seen.overCard) return { type: 'over-card' };
  const onWay = isHeadingForCard(seen, around);
  const mark = seen.pressed ? null : around.ports.markAt(seen);
  return mark === null
    ? { type: 'over-nothing', onWay }
    : { type: 'over-mark', mark, at: { x: seen.x, y: seen.y }, onWay };
}

/** From where the pointer was a frame ago, so that each step has to go on towards the card. */
function isHeadingForCard(seen: Seen, { ports, before, from }: Around): boolean {
  if (before === null || (from.name !== 'shown' && from.name !== 'leaving')) return false;
  if (before.x === seen.x && before.y === seen.y) return false;
  const card = ports.cardBox();
  return card !== null && isOnWay(seen, before, card);
}
