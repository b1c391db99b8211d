import { clip } from '../card/excerpt';
import { textWidth } from './text-width';

/** A box on the map, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that wants its name written. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** `dot`: beside it. `middle`: over its middle, whatever lies there. `room`: over its middle, if there is this much room. */
  readonly at: 'dot' | 'middle' | { readonly room: number };
  /** Pixels. */
  readonly size: number;
}

/** A name and where it is written. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Of the middle of the letters. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** What no name may lie on: an inset, buttons. */
  readonly taken: readonly Rect[];
  /** Id of what the reader is at: named first, and wherever it fits best. */
  readonly active: string | null;
}

/** Longer names are cut: half of a narrow map. */
const NAME_LENGTH = 28;
/** From a dot's middle to its name. */
const OFF = 7;
const DOT = 5;
/** Between two names, and between a name and the edge. */
const AIR = 2;

/** Positions round a dot, the ones map makers like best first. */
const ROUND: readonly (readonly [across: -1 | 0 | 1, down: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/**
 * Names for as many as have room without touching another name or dot: each in turn takes the first free position, so
 * the most important come first. What finds none stays a dot.
 */
export function placeLabels(all: readonly Named[], space: LabelSpace): readonly Label[] {
  const dots = all.filter(({ at }) => at === 'dot').map((dot) => ({ of: dot.id, ...square(dot, DOT) }));
  const taken: (Rect & { readonly of?: string })[] = [...space.taken, ...dots];
  const labels: Label[] = [];
  for (const named of inOrder(all, space.active)) {
    const free = candidates(named).find(
      ({ rect }) => isWithin(rect, space) && !taken.some((other) => other.of !== named.id && overlap(rect, other)),
    );
    const chosen = free ?? (named.id === space.active ? overOthers(named, space) : null);
    if (chosen === null) continue;
    taken.push(chosen.rect);
    labels.push(chosen.label);
  }
  return labels;
}

function inOrder(all: readonly Named[], active: string | null): readonly Named[] {
  return all.toSorted((some, other) => Number(other.id === active) - Number(some.id === active));
}

interface Candidate {
  readonly label: Label;
  readonly rect: Rect;
}

function candidates(named: Named): readonly Candidate[] {
  if (named.at === 'dot') return ROUND.map(([across, down]) => candidate(named, { across, down }));
  const middle = candidate(named, { across: 0, down: 0 });
  const isTooWide = named.at !== 'middle' && middle.rect.right - middle.rect.left > named.at.room;
  return isTooWide ? [] : [middle];
}

function candidate(named: Named, { across, down }: { across: -1 | 0 | 1; down: -1 | 0 | 1 }): Candidate {
  const text = clip(named.name, NAME_LENGTH);
  const width = textWidth(text, named.size);
  // Beside a dot a name starts a little off it; above and below it, it is off by half a line more.
  const off = down === 0 ? OFF : OFF - 2;
  const x = named.x + across * off;
  const y = named.y + down * (across === 0 ? OFF + named.size / 2 : named.size * 0.7);
  const left = across === 1 ? x : across === -1 ? x - width : x - width / 2;
  return {
    label: { id: named.id, text, x, y, anchor: across === 1 ? 'start' : across === -1 ? 'end' : 'middle' },
    rect: { left, right: left + width, top: y - named.size * 0.62, bottom: y + named.size * 0.62 },
  };
}

/**
 * Where the reader is, the name is shown even where it covers other names; over an inset or buttons, which lie on top of
 * it, only where the map has no other room.
 */
function overOthers(named: Named, space: LabelSpace): Candidate | null {
  const { width, height, taken } = space;
  if (named.x < 0 || named.x > width || named.y < 0 || named.y > height) return null;
  const readable = candidates(named).find(
    ({ rect }) => isWithin(rect, space) && !taken.some((other) => overlap(rect, other)),
  );
  return readable ?? candidate(named, { across: named.at === 'dot' ? (named.x < width / 2 ? 1 : -1) : 0, down: 0 });
}

function square({ x, y }: { readonly x: number; readonly y: number }, half: number): Rect {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function isWithin({ left, right, top, bottom }: Rect, { width, height }: LabelSpace): boolean {
  return left >= AIR && right <= width - AIR && top >= AIR && bottom <= height - AIR;
}

function overlap(some: Rect, other: Rect): boolean {
  const isBeside = some.right + AIR <= other.left || other.right + AIR <= some.left;
  return !isBeside && some.bottom > other.top && other.bottom > some.top;
}
