import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMachine, type Machine } from '../../../page/hover/machine';
import type { OpenCard } from '../../../page/hover/ports';
import type { HoverEvent } from '../../../page/hover/state';
import type { Mark } from '../../../page/marks/mark';

const NAME: Mark = { start: 0, end: 5, kind: 'person', item: { type: 'mention', entity: 'e1', mention: 0 } };
const overName: HoverEvent = { type: 'over-mark', mark: NAME, at: { x: 1, y: 1 }, onWay: false };

describe('createMachine', () => {
  let machine: Machine;
  let shown: (OpenCard | null)[];

  beforeEach(() => {
    vi.useFakeTimers();
    shown = [];
    machine = createMachine({
      view: { setTimeout, clearTimeout },
      delays: () => ({ open: 300, leave: 300 }),
      show: (card) => shown.push(card),
    });
    return () => vi.useRealTimers();
  });

  it('shows the card after 300 ms of rest, not sooner', () => {
    machine.send(overName);
    vi.advanceTimersByTime(299);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown.map((card) => card?.mark)).toEqual([NAME]);
  });

  it('hides it 300 ms after the pointer has left, counted from the leaving', () => {
    machine.send(overName);
    vi.advanceTimersByTime(300);
    machine.send({ type: 'over-nothing', onWay: false });
    vi.advanceTimersByTime(200);
    machine.send({ type: 'over-nothing', onWay: false });
    vi.advanceTimersByTime(99);
    expect(machine.card()?.mark).toBe(NAME);
    vi.advanceTimersByTime(1);
    expect(machine.card()).toBeNull();
    expect(shown.at(-1)).toBeNull();
  });

  it('tells of the pin without showing the card twice', () => {
    machine.send({ type: 'open', mark: NAME });
    machine.send({ type: 'pin' });
    machine.send({ type: 'pin' });
    expect(shown.map((card) => card?.pinned)).toEqual([false, true]);
  });

  it('leaves no timer behind when it is closed', () => {
    machine.send(overName);
    machine.send({ type: 'close' });
    expect(vi.getTimerCount()).toBe(0);
    expect(shown).toEqual([]);
  });
});
