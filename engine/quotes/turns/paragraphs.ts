import type { BlockRole } from '../../model';
import { afterEntryHeader } from './entries';
import type { Reading } from '../reading';

/** A block as turns are looked for in it: tokens `first` to `end`, the clock time of a live blog's entry left out. */
export interface Paragraph {
  readonly role: BlockRole;
  readonly first: number;
  readonly end: number;
  /** Position in `Reading.stretches` of its first stretch. */
  readonly stretch: number;
  /** Position in `Reading.stretches` after its last stretch. */
  readonly endStretch: number;
}

/** The blocks that have words, in text order. */
export function paragraphsOf({ text, tokens, stretches }: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < stretches.length;) {
    const opening = stretches[at];
    if (opening === undefined) break;
    let next = at + 1;
    while (stretches[next]?.block === opening.block) next += 1;
    const end = stretches[next - 1]?.end ?? opening.end;
    const first = afterEntryHeader(tokens, opening.first, end);
    const role = text.blocks[opening.block]?.role ?? 'paragraph';
    if (first < end) paragraphs.push({ role, first, end, stretch: at, endStretch: next });
    at = next;
  }
  return paragraphs;
}
