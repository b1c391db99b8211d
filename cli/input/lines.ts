import { StringDecoder } from 'node:string_decoder';

/** UTF-16 code units; a document with its markup is never longer. */
const MAX_LINE_LENGTH = 50_000_000;

export type Line =
  | { readonly number: number; readonly text: string }
  /** Longer than can be held; it was read over. */
  | { readonly number: number; readonly text: null };

/**
 * The lines of a stream, from number 1, without their ends. Holds one line at a time; a byte order mark at the
 * beginning is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxLength = MAX_LINE_LENGTH): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const take = (part: string): void => {
    length += part.length;
    if (length <= maxLength) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const text = parts.join('').replace(/\r$/, '');
    const line = { number, text: length > maxLength ? null : number === 1 ? text.replace(/^\uFEFF/, '') : text };
    [parts, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    const pieces = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)).split('\n');
    for (const [index, piece] of pieces.entries()) {
      take(piece);
      if (index < pieces.length - 1) yield end();
    }
  }
  take(decoder.end());
  if (length > 0) yield end();
}
