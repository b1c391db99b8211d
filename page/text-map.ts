import type { Span } from '../engine/model';

/**
 * A stretch of the document's text that stands, character for character, in one text node of the page. Where white
 * space is collapsed a node has several runs. Both sides count UTF-16 code units.
 */
export interface TextRun {
  readonly textStart: number;
  readonly textEnd: number;
  readonly node: Text;
  readonly nodeStart: number;
}

/** The way between the document's text and the page's text nodes, made during the walk that read the page. */
export interface TextMap {
  readonly text: string;
  /** In text order, without overlap. What lies between runs (blank lines, line breaks) stands in no node. */
  readonly runs: readonly TextRun[];
  /** In order of `nodeStart`. */
  readonly byNode: ReadonlyMap<Node, readonly TextRun[]>;
}

/** Where a span begins and ends in the page, as `Range.setStart` and `setEnd` take it. */
export interface PagePoints {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** @param runs in text order, without overlap. */
export function textMapOf(text: string, runs: readonly TextRun[]): TextMap {
  const byNode = new Map<Node, TextRun[]>();
  for (const run of runs) {
    const ofNode = byNode.get(run.node);
    if (ofNode === undefined) byNode.set(run.node, [run]);
    else ofNode.push(run);
  }
  for (const ofNode of byNode.values()) ofNode.sort((one, other) => one.nodeStart - other.nodeStart);
  return { text, runs, byNode };
}

/**
 * The span as a live Range; null when the page no longer says it there: a node is gone or its words have changed.
 * A Range over several paragraphs also covers what the page shows between them.
 */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const points = pointsOf(map, span);
  if (points === null) return null;
  const range = points.startNode.ownerDocument.createRange();
  range.setStart(points.startNode, points.startOffset);
  range.setEnd(points.endNode, points.endOffset);
  return range;
}

/** Like `rangeOf`, without making a Range. An end between two runs moves inwards to the nearest run. */
export function pointsOf(map: TextMap, span: Span): PagePoints | null {
  const runs = runsWithin(map, span);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!runs.every((run) => stillSays(map, run, span))) return null;
  return {
    startNode: first.node,
    startOffset: nodeOffset(first, Math.max(span.start, first.textStart)),
    endNode: last.node,
    endOffset: nodeOffset(last, Math.min(span.end, last.textEnd)),
  };
}

/**
 * The text offset of a place in the page, for hit-testing; null outside what was read. Within collapsed white space it
 * is the offset after the one space the text has for it.
 */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  const runs = map.byNode.get(node);
  if (runs === undefined) return null;
  const run = runs[firstWhere(runs, (candidate) => candidate.nodeStart > offset) - 1];
  const last = runs.at(-1);
  if (run === undefined || last === undefined) return null;
  if (run === last && offset > last.nodeStart + lengthOf(last)) return null;
  return Math.min(run.textStart + offset - run.nodeStart, run.textEnd);
}

function runsWithin({ runs }: TextMap, { start, end }: Span): readonly TextRun[] {
  const first = firstWhere(runs, (run) => run.textEnd > start);
  const beyond = firstWhere(runs, (run) => run.textStart >= end);
  return runs.slice(first, beyond);
}

/** The node is still in the page and has the same words there; a space stands for any white-space character. */
function stillSays({ text }: TextMap, run: TextRun, span: Span): boolean {
  if (!run.node.isConnected) return false;
  const start = Math.max(span.start, run.textStart);
  const end = Math.min(span.end, run.textEnd);
  const shown = run.node.data.slice(nodeOffset(run, start), nodeOffset(run, end));
  const wanted = text.slice(start, end);
  return shown === wanted || shown.replace(/[\t\n\r\f]/g, ' ') === wanted;
}

function nodeOffset(run: TextRun, textOffset: number): number {
  return run.nodeStart + textOffset - run.textStart;
}

function lengthOf(run: TextRun): number {
  return run.textEnd - run.textStart;
}

/** Position of the first item the test holds for, by halving: the test must hold for all that follow it. */
function firstWhere<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
