import { analyse } from '../../../engine/analyse';
import type { Analysis } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { KNOWLEDGE } from '../model';

/** An article as the pipeline reads it: paragraphs, the first of them the headline where it has no full stop. */
export function read(...paragraphs: readonly string[]): Analysis {
  const text = paragraphs.join('\n\n');
  const blocks = blocksOf(text, { title: 'first-line' });
  return analyse({ id: 'audit', text, blocks, published: '2024-08-12' }, KNOWLEDGE);
}

/** What the figures say, in the text's words. */
export function wordsOf({ text, quantities }: Analysis, positions: readonly number[]): string[] {
  return positions.map((position) => {
    const figure = quantities[position];
    if (figure === undefined) throw new Error(`expected a figure at ${position} of ${quantities.length}`);
    return text.slice(figure.start, figure.end);
  });
}
