import type { Mark } from '../marks/mark';

/** Viewport coordinates in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which card is open, and what may happen to it. A new object means that its timer starts anew. */
export type HoverState =
  | { readonly name: 'idle' }
  /** The pointer rests on a mark; its card opens when the time is up. */
  | { readonly name: 'waiting'; readonly mark: Mark; readonly at: Point }
  /** `at` is where the pointer was, or null when the keyboard opened the card. */
  | { readonly name: 'shown'; readonly mark: Mark; readonly at: Point | null }
  /** The pointer has left; the card goes, or gives way to `next`, when the time is up. */
  | {
      readonly name: 'leaving';
      readonly mark: Mark;
      readonly at: Point | null;
      readonly next: { readonly mark: Mark; readonly at: Point } | null;
    }
  /** Stays until it is unpinned or closed, wherever the pointer goes. */
  | { readonly name: 'pinned'; readonly mark: Mark; readonly at: Point | null };

export type HoverEvent =
  | { readonly type: 'over-mark'; readonly mark: Mark; readonly at: Point; readonly onWay: boolean }
  | { readonly type: 'over-card' }
  /** `onWay`: moving from the mark towards the card. */
  | { readonly type: 'over-nothing'; readonly onWay: boolean }
  | { readonly type: 'time-up' }
  | { readonly type: 'open'; readonly mark: Mark }
  | { readonly type: 'pin' }
  | { readonly type: 'unpin' }
  | { readonly type: 'close' };

export interface Delays {
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly open: number;
  /** Milliseconds a card stays after the pointer has left. */
  readonly leave: number;
}

export const IDLE: HoverState = { name: 'idle' };

/** The state after an event; the same object when nothing changes, so that a running timer runs on. */
export function after(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'close':
      return IDLE;
    case 'open':
      return { name: state.name === 'pinned' ? 'pinned' : 'shown', mark: event.mark, at: null };
    case 'pin':
      return state.name === 'shown' || state.name === 'leaving'
        ? { name: 'pinned', mark: state.mark, at: state.at }
        : state;
    case 'unpin':
      return state.name === 'pinned' ? { ...state, name: 'shown' } : state;
    case 'time-up':
      return afterTime(state);
    case 'over-card':
      return state.name === 'leaving' ? { name: 'shown', mark: state.mark, at: state.at } : state;
    case 'over-mark':
      return afterMark(state, event);
    case 'over-nothing':
      return afterNothing(state, event.onWay);
  }
}

/** Milliseconds until "time-up", or null when the state waits for nothing. */
export function waitOf(state: HoverState, { open, leave }: Delays): number | null {
  if (state.name === 'waiting') return open;
  if (state.name !== 'leaving') return null;
  return state.next === null ? leave : Math.max(open, leave);
}

function afterTime(state: HoverState): HoverState {
  if (state.name === 'waiting') return { ...state, name: 'shown' };
  if (state.name !== 'leaving') return state;
  return state.next === null ? IDLE : { name: 'shown', ...state.next };
}

function afterMark(state: HoverState, { mark, at, onWay }: Extract<HoverEvent, { type: 'over-mark' }>): HoverState {
  switch (state.name) {
    case 'pinned':
      return state;
    case 'idle':
      return { name: 'waiting', mark, at };
    case 'waiting':
      return state.mark === mark ? state : { name: 'waiting', mark, at };
    case 'shown':
      return state.mark === mark ? state : { name: 'leaving', mark: state.mark, at: state.at, next: { mark, at } };
    case 'leaving':
      if (state.mark === mark) return { name: 'shown', mark, at: state.at };
      return state.next?.mark === mark && !onWay ? state : { ...state, next: { mark, at } };
  }
}

/** A card that the keyboard opened is not taken away by a pointer that lies elsewhere. */
function afterNothing(state: HoverState, onWay: boolean): HoverState {
  switch (state.name) {
    case 'idle':
    case 'pinned':
      return state;
    case 'waiting':
      return IDLE;
    case 'shown':
      return state.at === null ? state : { name: 'leaving', mark: state.mark, at: state.at, next: null };
    case 'leaving':
      return state.next === null && !onWay ? state : { ...state, next: null };
  }
}
