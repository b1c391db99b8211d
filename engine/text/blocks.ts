import type { Block, BlockRole, Span } from '../model';

const MAX_HEADING_LENGTH = 90;

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
  const hasTitle = title === 'first-line' && paragraphs.length > 1 && !endsWithStop(text, paragraphs[0]);
  return paragraphs.map((span, index) => ({
    ...span,
    role: index === 0 && hasTitle ? 'title' : roleOf(text, paragraphs, index),
  }));
}

/** A short line that ends without a full stop, before one that ends with it, is a heading; a first one is not. */
function roleOf(text: string, paragraphs: readonly Span[], index: number): BlockRole {
  const span = paragraphs[index];
  const next = paragraphs[index + 1];
  if (index === 0 || span === undefined || next === undefined) return 'paragraph';
  const short = span.end - span.start <= MAX_HEADING_LENGTH;
  return short && endsOpen(text, span) && !endsOpen(text, next) ? 'heading' : 'paragraph';
}

function endsWithStop(text: string, span: Span | undefined): boolean {
  return span !== undefined && /\.["'”’)\]]*$/u.test(text.slice(Math.max(span.start, span.end - 8), span.end));
}

/** Ends with a letter or figure, not with a mark that ends or carries on a sentence. */
function endsOpen(text: string, span: Span | undefined): boolean {
  return (
    span !== undefined && /[\p{L}\p{N}]["'”’)\]]*$/u.test(text.slice(Math.max(span.start, span.end - 8), span.end))
  );
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
    (line) =>
      line.end - line.start >= 40 &&
      line.end - line.start <= 100 &&
      !/[.!?:"”]$/u.test(text.slice(line.end - 1, line.end)),
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
