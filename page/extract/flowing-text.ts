import type { TextRun } from '../text-map';

/** A block's text as the page shows it, and where it stands. Offsets of the runs count from the block's start. */
export interface FlowedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** UTF-16 code units of the text that are inside links. */
  readonly linkLength: number;
}

export interface FlowStyle {
  readonly isPreformatted: boolean;
  readonly isLink: boolean;
  /** UTF-16 code units; what the node has beyond them is left out. */
  readonly maxLength: number;
}

export interface TextFlow {
  add(node: Text, style: FlowStyle): void;
  /** A line break. Two in a row part paragraphs: then `true`, and the caller finishes the block. */
  breakLine(): boolean;
  /** What has been collected, or null when it is blank. The flow begins anew. */
  finish(): FlowedText | null;
}

/** White space that HTML collapses; a no-break space is not among it. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;

/** Collects the text of one block after another, collapsing white space as HTML does (CSS Text 3, section 4.1.1). */
export function textFlow(): TextFlow {
  let parts: string[] = [];
  let runs: TextRun[] = [];
  let length = 0;
  let linkLength = 0;
  /** What the next white space does: nothing at the start of a line or after other white space. */
  let swallowsSpace = true;
  let breaks = 0;

  const append = (node: Text, nodeStart: number, shown: string): void => {
    const last = runs.at(-1);
    const continues =
      last?.node === node && last.textEnd === length && last.nodeStart + last.textEnd - last.textStart === nodeStart;
    const run = continues
      ? { ...last, textEnd: length + shown.length }
      : { textStart: length, textEnd: length + shown.length, node, nodeStart };
    if (continues) runs[runs.length - 1] = run;
    else runs.push(run);
    parts.push(shown);
    length += shown.length;
  };

  const addWord = (node: Text, start: number, word: string): void => {
    if (word === '') return;
    append(node, start, word);
    swallowsSpace = false;
    breaks = 0;
  };

  const addCollapsed = (node: Text, data: string): void => {
    let from = 0;
    for (const match of data.matchAll(COLLAPSIBLE)) {
      addWord(node, from, data.slice(from, match.index));
      if (!swallowsSpace) append(node, match.index, ' ');
      swallowsSpace = true;
      from = match.index + match[0].length;
    }
    addWord(node, from, data.slice(from));
  };

  /** White space before a line break is not shown. */
  const dropLastSpace = (): void => {
    const run = runs.at(-1);
    if (parts.at(-1) !== ' ' || run === undefined) return;
    parts.pop();
    length -= 1;
    runs.pop();
    runs.push(...cutRun(run, 0, length));
  };

  return {
    add(node, { isPreformatted, isLink, maxLength }) {
      const before = length;
      const data = node.data.slice(0, Math.max(0, maxLength));
      if (isPreformatted) addWord(node, 0, data);
      else addCollapsed(node, data);
      if (isLink) linkLength += length - before;
    },
    breakLine() {
      if (length === 0) return false;
      dropLastSpace();
      breaks += 1;
      parts.push('\n');
      length += 1;
      swallowsSpace = true;
      return breaks > 1;
    },
    finish() {
      const flowed = trimmed({ text: parts.join(''), runs, linkLength });
      parts = [];
      runs = [];
      length = 0;
      linkLength = 0;
      swallowsSpace = true;
      breaks = 0;
      return flowed;
    },
  };
}

/** Without white space at either edge, no-break spaces included. */
function trimmed({ text, runs, linkLength }: FlowedText): FlowedText | null {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start >= end) return null;
  return {
    text: text.slice(start, end),
    runs: runs.flatMap((run) => cutRun(run, start, end)),
    linkLength: Math.min(linkLength, end - start),
  };
}

/** The part of a run between two offsets, counted anew from the first; nothing when it lies outside. */
export function cutRun(run: TextRun, start: number, end: number): TextRun[] {
  const textStart = Math.max(run.textStart, start);
  const textEnd = Math.min(run.textEnd, end);
  if (textStart >= textEnd) return [];
  return [
    {
      node: run.node,
      nodeStart: run.nodeStart + textStart - run.textStart,
      textStart: textStart - start,
      textEnd: textEnd - start,
    },
  ];
}
