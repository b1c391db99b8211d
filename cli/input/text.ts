import type { Block, TextDocument } from '../../engine/model';
import { blocksOf } from '../../engine/text/blocks';

export type GivenTitle =
  /** The text's first line, where that looks like a title. */
  | { readonly in: 'first-line' }
  /** What came with the text; null when nothing did. */
  | { readonly in: 'record'; readonly words: string | null };

export interface TextInput {
  readonly id: string;
  /** Goes into the document unchanged. */
  readonly text: string;
  readonly published: string | null;
  readonly title: GivenTitle;
}

/** Plain text as the engine takes it. A title that the text does not begin with leaves no trace in it. */
export function textDocument({ id, text, published, title }: TextInput): TextDocument {
  if (title.in === 'first-line') return { id, text, published, blocks: blocksOf(text, { title: title.in }) };
  const [first, ...rest] = blocksOf(text, { title: 'none' });
  const blocks = first === undefined ? [] : [withTitle(text, first, title.words), ...rest];
  return { id, text, published, blocks };
}

function withTitle(text: string, block: Block, title: string | null): Block {
  const isTitle = title !== null && title.trim() === text.slice(block.start, block.end);
  return isTitle ? { ...block, role: 'title' } : block;
}
