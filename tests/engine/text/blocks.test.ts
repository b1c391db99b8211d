import { describe, expect, it } from 'vitest';
import { blocksOf, type BlockOptions } from '../../../engine/text/blocks';

const blocks = (text: string, title: BlockOptions['title'] = 'first-line'): string[] =>
  blocksOf(text, { title }).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

describe('blocksOf', () => {
  it('takes the first line for the title when a line follows it and it ends without a full stop', () => {
    expect(blocks('Flood in the valley\nThe river rose.')).toEqual([
      'title: Flood in the valley',
      'paragraph: The river rose.',
    ]);
    expect(blocks('Who pays?\nThe town pays.')).toEqual(['title: Who pays?', 'paragraph: The town pays.']);
    expect(blocks('The river rose.\nIt fell.')).toEqual(['paragraph: The river rose.', 'paragraph: It fell.']);
    expect(blocks('Only one line')).toEqual(['paragraph: Only one line']);
    expect(blocks('Flood in the valley\nThe river rose.', 'none')[0]).toBe('paragraph: Flood in the valley');
  });

  it('takes a short line without a full stop, before one that has it, for a heading', () => {
    expect(blocks('Title\nIt rose.\nWhat comes next\nIt will fall.')).toEqual([
      'title: Title',
      'paragraph: It rose.',
      'heading: What comes next',
      'paragraph: It will fall.',
    ]);
  });

  it('joins hard-wrapped lines into their paragraph', () => {
    const text =
      'The council met on Monday to talk about the new bridge\nand about the money that it will need in the years to\ncome.\n\nNobody had an answer to the question that was put by\nthe two neighbours.';
    expect(blocks(text, 'none')).toEqual([
      'paragraph: The council met on Monday to talk about the new bridge\nand about the money that it will need in the years to\ncome.',
      'paragraph: Nobody had an answer to the question that was put by\nthe two neighbours.',
    ]);
  });

  it.each(['', '  \n\t\r\n ', '\u2028'])('finds none in %j', (text) => {
    expect(blocks(text)).toEqual([]);
  });

  it('leaves the text as it is: CRLF and indentation lie between the blocks', () => {
    expect(blocks('  One came.\r\n\r\n  Two left.  ', 'none')).toEqual([
      'paragraph: One came.',
      'paragraph: Two left.',
    ]);
  });
});
