import { describe, expect, it } from 'vitest';
import { after, IDLE, waitOf, type HoverEvent, type HoverState } from '../../../page/hover/state';
import type { Mark } from '../../../page/marks/mark';

const NAME: Mark = { start: 0, end: 5, kind: 'person', item: { type: 'mention', entity: 'e1', mention: 0 } };
const PLACE: Mark = { start: 9, end: 12, kind: 'place', item: { type: 'mention', entity: 'e2', mention: 0 } };
const AT = { x: 10, y: 20 };

const overName: HoverEvent = { type: 'over-mark', mark: NAME, at: AT, onWay: false };
const overPlace: HoverEvent = { type: 'over-mark', mark: PLACE, at: AT, onWay: false };
const overNothing: HoverEvent = { type: 'over-nothing', onWay: false };
const onWay: HoverEvent = { type: 'over-nothing', onWay: true };
const timeUp: HoverEvent = { type: 'time-up' };
const overCard: HoverEvent = { type: 'over-card' };

const run = (...events: HoverEvent[]): HoverState => events.reduce(after, IDLE);
const tell = (state: HoverState): string => ('mark' in state ? `${state.name} ${state.mark.kind}` : state.name);

describe('hover state', () => {
  const cases: readonly (readonly [story: string, events: readonly HoverEvent[], state: string])[] = [
    ['waits when the pointer comes to a mark', [overName], 'waiting person'],
    ['opens when the pointer has rested', [overName, timeUp], 'shown person'],
    ['forgets a mark that is only passed over', [overName, overNothing], 'idle'],
    ['waits for the mark the pointer is on now', [overName, overPlace], 'waiting place'],
    ['leaves when the pointer goes', [overName, timeUp, overNothing], 'leaving person'],
    ['closes when it has been away long enough', [overName, timeUp, overNothing, timeUp], 'idle'],
    ['stays when the pointer comes back to the mark', [overName, timeUp, overNothing, overName], 'shown person'],
    ['stays when the pointer reaches the card', [overName, timeUp, overNothing, overCard], 'shown person'],
    ['stays while another mark is crossed on the way', [overName, timeUp, overPlace], 'leaving person'],
    ['gives way to a mark the pointer rests on', [overName, timeUp, overPlace, timeUp], 'shown place'],
    ['forgets the crossed mark once off it', [overName, timeUp, overPlace, overNothing, timeUp], 'idle'],
    ['closes at once on Escape', [overName, timeUp, { type: 'close' }], 'idle'],
    ['closes a pinned card on Escape', [overName, timeUp, { type: 'pin' }, { type: 'close' }], 'idle'],
    [
      'keeps a pinned card when the pointer leaves',
      [overName, timeUp, { type: 'pin' }, overNothing, timeUp],
      'pinned person',
    ],
    [
      'keeps a pinned card when another mark is rested on',
      [overName, timeUp, { type: 'pin' }, overPlace, timeUp],
      'pinned person',
    ],
    ['pins a card that is being left', [overName, timeUp, overNothing, { type: 'pin' }], 'pinned person'],
    [
      'lets an unpinned card go as before',
      [overName, timeUp, { type: 'pin' }, { type: 'unpin' }, overNothing, timeUp],
      'idle',
    ],
    ['cannot pin what is not open', [overName, { type: 'pin' }], 'waiting person'],
    ['opens at once from the keyboard', [{ type: 'open', mark: PLACE }], 'shown place'],
    [
      'keeps a card of the keyboard though the pointer is elsewhere',
      [{ type: 'open', mark: PLACE }, overNothing, timeUp],
      'shown place',
    ],
    [
      'moves a pinned card from the keyboard',
      [overName, timeUp, { type: 'pin' }, { type: 'open', mark: PLACE }],
      'pinned place',
    ],
    ['has no time to wait for when idle', [timeUp], 'idle'],
  ];

  it.each(cases)('%s', (_, events, state) => {
    expect(tell(run(...events))).toBe(state);
  });

  it('keeps the same state, and so its running timer, while nothing changes', () => {
    for (const [events, event] of [
      [[overName], overName],
      [[overName, timeUp, overNothing], overNothing],
      [[overName, timeUp, overPlace], overPlace],
    ] as const) {
      const state = run(...events);
      expect(after(state, event)).toBe(state);
    }
  });

  it('starts the timer anew while the pointer moves towards the card', () => {
    const leaving = run(overName, timeUp, overNothing);
    const moved = after(leaving, onWay);
    expect(moved).not.toBe(leaving);
    expect(tell(moved)).toBe('leaving person');
  });
});

describe('waitOf', () => {
  it.each([
    ['idle', run(), null],
    ['waiting', run(overName), 450],
    ['shown', run(overName, timeUp), null],
    ['leaving for nothing', run(overName, timeUp, overNothing), 300],
    ['leaving for another mark', run(overName, timeUp, overPlace), 450],
    ['pinned', run(overName, timeUp, { type: 'pin' }), null],
  ])('%s', (_, state, milliseconds) => {
    expect(waitOf(state, { open: 450, leave: 300 })).toBe(milliseconds);
  });
});
