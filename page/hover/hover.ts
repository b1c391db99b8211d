import { quietly } from '../quietly';
import { commandOf, isTyping } from './keys';
import { createMachine, type Machine } from './machine';
import { watchPointer } from './pointer';
import type { HoverPorts } from './ports';

export interface Hover extends Pick<Machine, 'send'> {
  readonly stop: () => void;
}

/** Opens and closes cards as the pointer and the keyboard ask. Nothing of the page is touched; only listeners are added. */
export function startHover(ports: HoverPorts): Hover {
  const machine = createMachine(ports);
  const stopPointer = watchPointer(ports, machine);
  const { view } = ports;
  // With a card open our keys come first, so that Escape closes the card and nothing of the page's; without one the
  // page's listeners come first, and a key they have handled is theirs.
  const early = quietly((event: KeyboardEvent): void => {
    if (machine.card() !== null) obeyReader(event);
  });
  const late = quietly((event: KeyboardEvent): void => {
    if (machine.card() === null) obeyReader(event);
  });
  const obeyReader = (event: KeyboardEvent): void => {
    if (event.isTrusted && !event.defaultPrevented && ports.isAlive()) obey(event, { ports, machine });
  };
  view.addEventListener('keydown', early, { capture: true });
  view.addEventListener('keydown', late);
  return {
    send: machine.send,
    stop() {
      view.removeEventListener('keydown', early, { capture: true });
      view.removeEventListener('keydown', late);
      stopPointer();
      machine.send({ type: 'close' });
    },
  };
}

interface Parts {
  readonly ports: HoverPorts;
  readonly machine: Machine;
}

function obey(event: KeyboardEvent, parts: Parts): void {
  const command = commandOf(event, { cardOpen: parts.machine.card() !== null });
  if (command === null || (command !== 'close' && isTyping(event.target))) return;
  const done = command === 'next' || command === 'previous' ? move(command, parts) : openOrClose(command, parts);
  if (!done) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @returns false when there is nothing to do, so that the key stays the page's. */
function move(direction: 'next' | 'previous', { ports, machine }: Parts): boolean {
  const mark = ports.step(direction);
  if (mark !== null && machine.card() !== null) machine.send({ type: 'open', mark });
  return mark !== null;
}

function openOrClose(command: 'open' | 'close', { ports, machine }: Parts): boolean {
  if (command === 'close') {
    machine.send({ type: 'close' });
    return true;
  }
  const card = machine.card();
  if (card !== null) {
    machine.send({ type: card.pinned ? 'unpin' : 'pin' });
    return true;
  }
  const mark = ports.cursor();
  if (mark === null) return false;
  machine.send({ type: 'open', mark });
  ports.focusCard();
  return true;
}
