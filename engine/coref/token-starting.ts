import type { TaggedText, TaggedToken } from '../model';

/** The token that begins at an offset, or null. Binary search: tokens are in order. */
export function tokenStarting({ tokens }: TaggedText, offset: number): TaggedToken | null {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined || token.start === offset) return token ?? null;
    if (token.start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
