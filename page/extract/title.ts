import type { Box, PageBlock, PageOutline } from './walk';

/** Words two lines must share, of the words of either, to be the same title. */
const SAME_TITLE = 0.6;
const MAX_TITLE_LENGTH = 400;

/**
 * The position of the block that is the article's title, or null: the heading that says what the page's own metadata
 * call it, or else the first-level heading that stands nearest before the article's text.
 *
 * @param stated the title by the page's metadata, or null.
 * @param firstBlock position of the article's first block.
 */
export function findTitle({ boxes, blocks }: PageOutline, stated: string | null, firstBlock: number): number | null {
  const headings = blocks.flatMap((block, index) => {
    const level = levelOf(boxes[block.box]);
    return level === null || block.text.length > MAX_TITLE_LENGTH ? [] : [{ index, level, block }];
  });
  const named = headings
    .map((heading) => ({ ...heading, likeness: stated === null ? 0 : likeness(heading.block.text, stated) }))
    .filter((heading) => heading.likeness >= SAME_TITLE)
    .sort((one, other) => other.likeness - one.likeness || one.level - other.level || one.index - other.index)[0];
  if (named !== undefined) return named.index;
  const first = headings.filter(({ level, index, block }) => level === 1 && index <= firstBlock + 3 && !isLink(block));
  return first.at(-1)?.index ?? null;
}

/** 1 to 3 for a heading, else null: a title is never further down. The box around a heading's own boxes counts too. */
function levelOf(box: Box | undefined): number | null {
  const tag = /^h[1-3]$/.test(box?.tag ?? '') ? box?.tag : box?.parent?.tag;
  return tag !== undefined && /^h[1-3]$/.test(tag) ? Number(tag.slice(1)) : null;
}

/** A site's name at the top of its pages is a first-level heading too, and a link to the front page. */
function isLink({ text, linkLength }: PageBlock): boolean {
  return linkLength * 2 > text.length;
}

/** Share of words in common, 0 to 1. The stated title often has the site's name after it. */
function likeness(heading: string, stated: string): number {
  const own = wordsOf(heading);
  const theirs = wordsOf(stated);
  if (own.size === 0 || theirs.size === 0) return 0;
  let shared = 0;
  for (const word of own) if (theirs.has(word)) shared += 1;
  const whole = shared / Math.max(own.size, theirs.size);
  return own.size >= 4 ? Math.max(whole, (0.9 * shared) / own.size) : whole;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, MAX_TITLE_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
