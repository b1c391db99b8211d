import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../page/hover/cursor';
import { commandOf, isTyping, type KeyPress } from '../../../page/hover/keys';
import { isOnWay } from '../../../page/hover/way';
import type { Mark } from '../../../page/marks/mark';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const ours = { altKey: true, shiftKey: true };

describe('commandOf', () => {
  it.each([
    ['Alt+Shift+Down', press('ArrowDown', ours), false, 'next'],
    ['Alt+Shift+Up', press('ArrowUp', ours), false, 'previous'],
    ['Alt+Shift+Enter', press('Enter', ours), false, 'open'],
    ['Escape with a card', press('Escape'), true, 'close'],
    ['Escape without a card', press('Escape'), false, null],
    ['Down alone', press('ArrowDown'), true, null],
    ['Alt+Down', press('ArrowDown', { altKey: true }), true, null],
    ['Ctrl+Alt+Shift+Down', press('ArrowDown', { ...ours, ctrlKey: true }), true, null],
    ['a letter', press('n', ours), true, null],
  ])('%s', (_, key, cardOpen, command) => {
    expect(commandOf(key, { cardOpen })).toBe(command);
  });

  it.each([
    ['a text field', { tagName: 'INPUT' }, true],
    ['an editor', { tagName: 'DIV', isContentEditable: true }, true],
    ['a paragraph', { tagName: 'P', isContentEditable: false }, false],
    ['nothing', null, false],
  ])('knows whether the reader types in %s', (_, target, typing) => {
    expect(isTyping(target as unknown as EventTarget | null)).toBe(typing);
  });
});

describe('stepTo', () => {
  const marks = [0, 10, 20].map((start): Mark => ({
    start,
    end: start + 5,
    kind: 'time',
    item: { type: 'time', time: `t${start}` },
  }));
  const at = (index: number): Mark | null => marks[index] ?? null;

  it.each([
    ['on from a mark', 'next', at(0), 0, 10],
    ['back from a mark', 'previous', at(1), 0, 0],
    ['round the end', 'next', at(2), 0, 0],
    ['round the beginning', 'previous', at(0), 0, 20],
    ['from the first on the screen', 'next', null, 1, 10],
    ['back from the first on the screen', 'previous', null, 1, 0],
    ['from below all marks', 'next', null, 3, 0],
  ] as const)('goes %s', (_, direction, from, firstVisible, start) => {
    expect(stepTo(marks, { direction, from, firstVisible })?.start).toBe(start);
  });

  it('goes nowhere without marks', () => {
    expect(stepTo([], { direction: 'next', from: null, firstVisible: 0 })).toBeNull();
  });
});

describe('isOnWay', () => {
  const card = { left: 100, top: 100, right: 300, bottom: 200 };
  const from = { x: 150, y: 50 };

  it.each([
    ['straight down', { x: 150, y: 70 }, true],
    ['to a far corner', { x: 200, y: 75 }, true],
    ['on the card', { x: 250, y: 150 }, true],
    ['away from it', { x: 150, y: 30 }, false],
    ['sideways along the line', { x: 220, y: 50 }, false],
  ])('%s', (_, point, on) => {
    expect(isOnWay(point, from, card)).toBe(on);
  });
});
