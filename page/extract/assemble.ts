import type { Block } from '../../engine/model';
import { textMapOf, type TextMap, type TextRun } from '../text-map';
import { cutRun } from './flowing-text';
import type { SelectedBlock } from './select';

/** UTF-16 code units; what a message to the background may carry (`MAX_TEXT_LENGTH` of the protocol). */
export const MAX_TEXT_LENGTH = 2_000_000;
/** The protocol's limit as well. */
export const MAX_BLOCKS = 20_000;

const BETWEEN = '\n\n';

export interface AssembledText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
}

/** Joins blocks by blank lines, up to the limits; the block that crosses the last one is cut. */
export function assemble(selected: readonly SelectedBlock[]): AssembledText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let end = 0;
  for (const { block, role } of selected.slice(0, MAX_BLOCKS)) {
    const start = end === 0 ? 0 : end + BETWEEN.length;
    const kept = cutText(block.text, MAX_TEXT_LENGTH - start);
    if (kept === '') break;
    parts.push(kept);
    end = start + kept.length;
    blocks.push({ start, end, role });
    for (const run of block.runs) runs.push(...cutRun(run, 0, kept.length).map((cut) => moved(cut, start)));
  }
  const text = parts.join(BETWEEN);
  return { text, blocks, map: textMapOf(text, runs) };
}

function moved(run: TextRun, by: number): TextRun {
  return { ...run, textStart: run.textStart + by, textEnd: run.textEnd + by };
}

/** At most so many code units, never half a character. */
function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
