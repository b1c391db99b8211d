/** The value in these bytes of ASCII JSON, not yet looked at; null when they are none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(asciiOf(bytes));
  } catch {
    return null;
  }
}

/** In pieces: a call takes only so many arguments. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}
