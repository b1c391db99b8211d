/** What the reader asks for from the keyboard. `open` pins and unpins the card when one is open. */
export type KeyCommand = 'next' | 'previous' | 'open' | 'close';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Together with Alt+Shift; the choice is explained in docs/decisions/0012. */
const COMMANDS: ReadonlyMap<string, KeyCommand> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Enter', 'open'],
]);

/** The command a key press stands for, or null when the key is the page's own. Escape is ours only while a card is open. */
export function commandOf(press: KeyPress, { cardOpen }: { readonly cardOpen: boolean }): KeyCommand | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = press;
  if (ctrlKey || metaKey) return null;
  if (key === 'Escape') return cardOpen && !altKey && !shiftKey ? 'close' : null;
  return altKey && shiftKey ? (COMMANDS.get(key) ?? null) : null;
}

/** Where the reader types, Alt+Shift+arrows belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  return element?.isContentEditable === true || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? '');
}
