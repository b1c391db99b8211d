/** Bytes as they come, with the numbers of engine/gazetteer/stream.ts. */
export class ByteList {
  readonly bytes: number[] = [];

  byte(value: number): void {
    if (!(Number.isInteger(value) && value >= 0 && value <= 255)) throw new RangeError(`expected a byte, got ${value}`);
    this.bytes.push(value);
  }

  varint(value: number): void {
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 28))
      throw new RangeError(`expected 28 bits, got ${value}`);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.bytes.push((rest & 0x7f) | 0x80);
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }
}
