import type { Box, PageBlock, PageOutline } from './walk';
import { isHeading } from './tags';

/** A box that holds more than this share of the page's running text is no boilerplate, whatever its class names say. */
const BELIEVED_SHARE = 0.4;
/** Beyond this share of its text in links, a block is a list of links and not a sentence with links in it. */
export const MAX_LINK_DENSITY = 0.5;

/** Tags that say the same as a class name: what is in them is hardly ever the article. */
const BOILERPLATE_TAGS: ReadonlySet<string> = new Set(['form', 'fieldset', 'footer']);

/** The outline with what the scoring made of it. Both arrays are parallel to the outline's. */
export interface ScoredOutline extends PageOutline {
  /** Points of each block; in characters of running text, below zero for what speaks against an article. */
  readonly values: readonly number[];
  /** Whether a box is, or lies in, boilerplate. */
  readonly isBoilerplate: readonly boolean[];
}

export function linkDensity({ text, linkLength }: PageBlock): number {
  return linkLength / Math.max(1, text.length);
}

/** Scores every block by length, commas and link density, and finds the boxes that are not the article's own. */
export function scoreOutline({ boxes, blocks }: PageOutline): ScoredOutline {
  const raw = blocks.map((block) => valueOf(block, boxes[block.box]));
  const runningText = prefixSums(raw.map((value) => Math.max(0, value)));
  const teasers = teaserBoxes(boxes, blocks);
  const isBoilerplate = boilerplateBoxes(boxes, (box) => {
    return isSignedOff(box, teasers) && share(runningText, box) < BELIEVED_SHARE;
  });
  const values = blocks.map((block, index) => (isBoilerplate[block.box] === true ? 0 : (raw[index] ?? 0)));
  return { boxes, blocks, values, isBoilerplate };
}

function share(sums: readonly number[], { firstBlock, endBlock }: Box): number {
  const all = sums.at(-1) ?? 0;
  return all === 0 ? 0 : ((sums[endBlock] ?? 0) - (sums[firstBlock] ?? 0)) / all;
}

/** `sums[i]` is the sum of the first i values. */
export function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

function isSignedOff(box: Box, teasers: ReadonlySet<Box>): boolean {
  return box.sign === 'boilerplate' || BOILERPLATE_TAGS.has(box.tag) || teasers.has(box);
}

/** What is boilerplate makes everything in it boilerplate. */
function boilerplateBoxes(boxes: readonly Box[], isBoilerplate: (box: Box) => boolean): boolean[] {
  const found = new Set<Box>();
  return boxes.map((box) => {
    const is = (box.parent !== null && found.has(box.parent)) || isBoilerplate(box);
    if (is) found.add(box);
    return is;
  });
}

/** Boxes that open with a heading that is a link: another story's headline with the beginning of its text. */
function teaserBoxes(boxes: readonly Box[], blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const teasers = new Set<Box>();
  blocks.forEach((block, index) => {
    const box = boxes[block.box];
    if (box === undefined || !isHeading(box.tag) || linkDensity(block) <= MAX_LINK_DENSITY) return;
    for (let at = box.parent; at !== null && at.firstBlock === index; at = at.parent) teasers.add(at);
  });
  return teasers;
}

function valueOf(block: PageBlock, box: Box | undefined): number {
  const { text } = block;
  if (box === undefined || isHeading(box.tag) || box.sign === 'caption') return 0;
  const density = linkDensity(block);
  if (density > MAX_LINK_DENSITY) return -Math.min(text.length, 60);
  if (text.length < 25) return -5;
  const commas = text.match(/[,،、，]/gu)?.length ?? 0;
  const plain = text.length * (1 - density) + 20 * Math.min(commas, 10);
  return text.length < 80 && !/[.!?…”"。]$/u.test(text) ? plain * 0.1 : plain;
}
