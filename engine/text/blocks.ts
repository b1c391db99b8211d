import type { Block, BlockRole, Span } from '../model';

export interface BlockOptions {
  /** "first-line": the first line is the title when a line follows it and it ends without a full stop. */
  readonly title: 'first-line' | 'none';
}

/**
 * The blocks of plain text: one for each line that is not blank. Where blank lines part paragraphs whose lines are
 * hard-wrapped, a paragraph's lines make one block.
 */
export function blocksOf(text: string, { title }: BlockOptions): Block[] {
  const lines = linesOf(text);
  const paragraphs = isHardWrapped(text, lines) ? joinAdjacent(text, lines) : lines;
  const hasTitle =
    title === 'first-line' && paragraphs.length > 1 && !/[.!?…]["'”’)\]]*$/u.test(sliceOf(text, paragraphs[0]));
  return paragraphs.map((span, index) => ({ ...span, role: roleOf(index, hasTitle) }));
}

function roleOf(index: number, hasTitle: boolean): BlockRole {
  return index === 0 && hasTitle ? 'title' : 'paragraph';
}

function sliceOf(text: string, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}

/** Lines without the white space around them; blank ones are left out. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start);
    const line = trimmed(text, { start, end });
    if (line !== null) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The next CR, LF or Unicode line or paragraph separator, or the end of the text. */
function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !'\n\r\u2028\u2029'.includes(text.charAt(end))) end += 1;
  return end;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end);
  const lead = line.length - line.trimStart().length;
  const length = line.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

/** Wrapped text has blank lines, and most of its lines are between 40 and 100 characters and stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (!/\n[ \t\r]*\n/.test(text)) return false;
  const wrapped = lines.filter(
    (line) => line.end - line.start >= 40 && line.end - line.start <= 100 && !/[.!?:"”]$/u.test(sliceOf(text, line)),
  );
  return wrapped.length * 2 > lines.length;
}

function joinAdjacent(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const adjacent = last !== undefined && (text.slice(last.end, line.start).match(/\n/g)?.length ?? 0) === 1;
    if (adjacent) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}
