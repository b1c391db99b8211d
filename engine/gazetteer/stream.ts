/**
 * Numbers of changing length, one after the other: seven bits a byte, the lowest first; the high bit says that more
 * follow. At most 28 bits. A number that is cut off at the end is read as if noughts followed.
 */
export function varintsIn(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of bytes) if (byte < 0x80) count += 1;
  const numbers = new Uint32Array(count);
  let value = 0;
  let shift = 0;
  let next = 0;
  for (const byte of bytes) {
    if (shift < 28) value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[next++] = value;
    value = shift = 0;
  }
  return numbers;
}

/** The same with the sign of each in its lowest bit. */
export function signedIn(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(varintsIn(bytes).buffer);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = ((numbers[at] ?? 0) >>> 1) ^ -((numbers[at] ?? 0) & 1);
  return numbers;
}
