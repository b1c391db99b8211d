import { quietly } from '../quietly';
import type { HoverPorts, OpenCard } from './ports';
import { after, IDLE, waitOf, type HoverEvent, type HoverState } from './state';

/** The reducer with its timer: events in, cards out. */
export interface Machine {
  readonly send: (event: HoverEvent) => void;
  readonly state: () => HoverState;
  readonly card: () => OpenCard | null;
}

export function createMachine({
  view,
  delays,
  show,
}: Pick<HoverPorts, 'delays' | 'show'> & { readonly view: Pick<Window, 'setTimeout' | 'clearTimeout'> }): Machine {
  let state: HoverState = IDLE;
  let card: OpenCard | null = null;
  let timer = 0;

  const send = (event: HoverEvent): void => {
    const next = after(state, event);
    if (next === state) return;
    state = next;
    view.clearTimeout(timer);
    const wait = waitOf(state, delays());
    if (wait !== null)
      timer = view.setTimeout(
        quietly(() => {
          send({ type: 'time-up' });
        }),
        wait,
      );
    const opened = cardOf(state);
    if (isSame(card, opened)) return;
    card = opened;
    show(opened);
  };
  return { send, state: () => state, card: () => card };
}

function cardOf(state: HoverState): OpenCard | null {
  if (state.name === 'idle' || state.name === 'waiting') return null;
  return { mark: state.mark, at: state.at, pinned: state.name === 'pinned' };
}

function isSame(one: OpenCard | null, other: OpenCard | null): boolean {
  return one?.mark === other?.mark && one?.pinned === other?.pinned;
}
