/**
 * Numbers of changing length, one after the other: seven bits a byte, the lowest first; the high bit says that more
 * follow. At most 28 bits. A number that is cut off at the end is read as if noughts followed.
 */
export function varintsIn(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (shift < 28) value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[count] = value;
    count += 1;
    value = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
}

/** The same with the sign of each in its lowest bit. */
export function signedIn(bytes: Uint8Array): Int32Array {
  const numbers = varintsIn(bytes);
  const signed = new Int32Array(numbers.buffer, 0, numbers.length);
  let at = 0;
  while (at < numbers.length) {
    const number = numbers[at] ?? 0;
    signed[at] = (number >>> 1) ^ -(number & 1);
    at += 1;
  }
  return signed;
}
