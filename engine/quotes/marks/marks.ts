import type { TaggedToken } from '../../model';

/** A quote mark where it stands. Two apostrophes or backticks that touch are one double mark of two tokens. */
export interface Mark {
  readonly sort: 'double' | 'single';
  readonly family: 'straight' | 'curly' | 'guillemet' | 'corner';
  /** Token positions in the whole text, half-open. */
  readonly first: number;
  readonly end: number;
  /** What it does by its looks and the white space around it; "either" when they do not agree. */
  readonly direction: 'opening' | 'closing' | 'either';
  /** The mark can only be read this way: "„" opens and nothing else. */
  readonly fixed: boolean;
  readonly text: string;
  /** Its neighbours in the block, and whether they touch it. */
  readonly before: TaggedToken | undefined;
  readonly after: TaggedToken | undefined;
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** A stretch between marks. Token positions in the whole text; `contentFirst` to `contentEnd` are without the marks. */
export interface MarkPair {
  readonly open: number;
  readonly contentFirst: number;
  readonly contentEnd: number;
  readonly end: number;
  /** False when the closing mark is missing: the pair then runs to where the marks say no more. */
  readonly closed: boolean;
}

const DOUBLES = /^["＂“”„‟«»‹›「」『』]$/;
const SINGLES = /^['‘’‚`]$/;
/** Glyphs that open, and those that close, unless white space says that they were turned the wrong way. */
const OPENERS = '“„‟«‹「『‘‚`';
const CLOSERS = '”»›」』’';
/** Never turned: nobody types these by mistake. */
const FIXED = '„「『」』‚';

/** All quote marks of a block and the apostrophes that might be some, in order. */
export function marksOf(tokens: readonly TaggedToken[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length;) {
    const text = tokens[at]?.text ?? '';
    if (DOUBLES.test(text)) marks.push(markAt(tokens, { at, width: 1, sort: 'double' }));
    const width = SINGLES.test(text) ? runFrom(tokens, at) : 1;
    if (SINGLES.test(text)) marks.push(...marksOfRun(tokens, at, width));
    at += width;
  }
  return marks;
}

/** How many single marks touch one another from `at` on. */
function runFrom(tokens: readonly TaggedToken[], at: number): number {
  let end = at + 1;
  while (SINGLES.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
  return end - at;
}

/** Two that touch are a double mark ("''Go,'' he said"); of three, the odd one is the inner quote's. */
function marksOfRun(tokens: readonly TaggedToken[], at: number, width: number): Mark[] {
  if (width > 3) return [];
  const opens = tokens[at - 1]?.end !== tokens[at]?.start;
  const sorts: readonly Mark['sort'][] =
    width === 1 ? ['single'] : width === 2 ? ['double'] : opens ? ['double', 'single'] : ['single', 'double'];
  let next = at;
  return sorts.map((sort) => {
    const mark = markAt(tokens, { at: next, width: sort === 'double' ? 2 : 1, sort });
    next += sort === 'double' ? 2 : 1;
    return mark;
  });
}

interface Place {
  readonly at: number;
  readonly width: number;
  readonly sort: Mark['sort'];
}

function markAt(tokens: readonly TaggedToken[], { at, width, sort }: Place): Mark {
  const text = tokens[at]?.text ?? '';
  const first = tokens[at]?.index ?? 0;
  const [before, after] = [tokens[at - 1], tokens[at + width]];
  const touchesBefore = before !== undefined && before.end === tokens[at]?.start;
  const touchesAfter = after !== undefined && after.start === tokens[at + width - 1]?.end;
  const around = { before, after, touchesBefore, touchesAfter };
  const direction = directionOf(text, around);
  return {
    sort,
    family: familyOf(text),
    first,
    end: first + width,
    direction,
    fixed: FIXED.includes(text),
    text,
    ...around,
  };
}

function familyOf(text: string): Mark['family'] {
  if ('«»‹›'.includes(text)) return 'guillemet';
  if ('「」『』'.includes(text)) return 'corner';
  return '"＂\'`'.includes(text) ? 'straight' : 'curly';
}

type Around = Pick<Mark, 'before' | 'after' | 'touchesBefore' | 'touchesAfter'>;

function directionOf(text: string, around: Around): Mark['direction'] {
  const shape = shapeOf(around);
  if (FIXED.includes(text)) return OPENERS.includes(text) ? 'opening' : 'closing';
  if (OPENERS.includes(text)) return shape === 'closing' ? 'closing' : 'opening';
  if (CLOSERS.includes(text)) return shape === 'opening' ? 'either' : 'closing';
  return shape;
}

/** By white space alone, a comma or stop after the mark counting as such, a bracket or dash before it too. */
function shapeOf({ before, after, touchesBefore, touchesAfter }: Around): Mark['direction'] {
  const spaceBefore = before === undefined || !touchesBefore || /^[([{—–/-]+$/u.test(before.text);
  const spaceAfter = after === undefined || !touchesAfter || /^[,.;:!?)\]—–]$/u.test(after.text);
  if (spaceBefore === spaceAfter) return 'either';
  return spaceBefore ? 'opening' : 'closing';
}
