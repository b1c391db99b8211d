import type { BlockRole } from '../../engine/model';
import { bestContainer } from './container';
import { isCaptionText, isInterjection } from './phrases';
import { linkDensity, MAX_LINK_DENSITY, type ScoredOutline } from './score';
import { isHeading } from './tags';
import { findTitle } from './title';
import type { Box, PageBlock } from './walk';

/** A block of the article, with what it is. */
export interface SelectedBlock {
  readonly block: PageBlock;
  readonly role: BlockRole;
}

/** How far before the container the standfirst may stand, in blocks. */
const STANDFIRST_REACH = 12;

/**
 * The article's blocks: title first, then standfirst, then what stands in the best container, in the order of the page.
 * Where nothing scores, every block of the page that is a sentence.
 */
export function selectBlocks(outline: ScoredOutline, statedTitle: string | null): SelectedBlock[] {
  const container = bestContainer(outline);
  const box = container === null ? undefined : outline.boxes[container];
  const from = box?.firstBlock ?? 0;
  const to = box?.endBlock ?? outline.blocks.length;
  const title = findTitle(outline, statedTitle, from);
  const body = withoutLooseHeadings(
    range(from, to)
      .filter((index) => index !== title && belongs(outline, index))
      .filter((index) => title === null || index > title || isLong(outline.blocks[index]))
      .flatMap((index) => selected(outline, index)),
  );
  const titleBlock = title === null ? undefined : outline.blocks[title];
  const standfirst = title === null ? [] : standfirstBetween(outline, title, from);
  return [...(titleBlock === undefined ? [] : [{ block: titleBlock, role: 'title' as const }]), ...standfirst, ...body];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

function isLong(block: PageBlock | undefined): boolean {
  return block !== undefined && block.text.length >= 80;
}

function selected({ blocks, boxes }: ScoredOutline, index: number): SelectedBlock[] {
  const block = blocks[index];
  if (block === undefined) return [];
  return [{ block, role: isCaptionText(block.text) ? 'caption' : roleOf(boxes[block.box]) }];
}

function belongs({ blocks, boxes, isBoilerplate }: ScoredOutline, index: number): boolean {
  const block = blocks[index];
  if (block === undefined || isBoilerplate[block.box] === true) return false;
  const role = roleOf(boxes[block.box]);
  if (role === 'caption') return true;
  if (linkDensity(block) > MAX_LINK_DENSITY || isInterjection(block.text)) return false;
  return role !== 'paragraph' || isSentenceLike(block, boxes[block.box]);
}

/** Not the cell of a table of numbers, and not a lone word between paragraphs. */
function isSentenceLike({ text }: PageBlock, box: Box | undefined): boolean {
  if (box?.tag === 'td' || box?.tag === 'th') return text.length >= 80;
  return /\p{L}/u.test(text) && (box?.tag === 'p' || text.length >= 25);
}

function roleOf(box: Box | undefined): BlockRole {
  for (let at = box ?? null, levels = 0; at !== null && levels < 4; at = at.parent, levels += 1) {
    if (at.sign === 'caption' || at.tag === 'figcaption' || at.tag === 'figure' || at.tag === 'caption')
      return 'caption';
    if (isHeading(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
  }
  return 'paragraph';
}

/** A heading with no text after it, before the next heading or the end, is of something that was left out. */
function withoutLooseHeadings(blocks: readonly SelectedBlock[]): SelectedBlock[] {
  return blocks.filter(({ role }, index) => {
    const next = blocks.slice(index + 1, index + 4).find((block) => block.role !== 'caption');
    return role !== 'heading' || (next !== undefined && next.role !== 'heading');
  });
}

/** The summary between a title and a container that does not hold it. */
function standfirstBetween(outline: ScoredOutline, title: number, from: number): SelectedBlock[] {
  const { blocks, boxes } = outline;
  return range(title + 1, Math.min(from, title + STANDFIRST_REACH)).flatMap((index) => {
    const block = blocks[index];
    const box = block === undefined ? undefined : boxes[block.box];
    if (block === undefined || !isLong(block) || !belongs(outline, index)) return [];
    const isSummary =
      box?.sign === 'standfirst' || box?.parent?.sign === 'standfirst' || box?.tag === 'h2' || box?.tag === 'p';
    return isSummary ? [{ block, role: 'paragraph' as const }] : [];
  });
}
