import type { Block, Span } from '../model';

/** How a paragraph begins that says who made the article or its pictures, or whom to ask. */
const CREDIT =
  /^[^\p{L}\p{N}]*(?:(?:additional )?(?:reporting|reported|writing|written|editing|edited|compiled|translated|photo(?:graph)?s?|images?|pictures?|illustration|video) (?:by|from|courtesy)\b|(?:photo(?:graph)?s?|images?|pictures?|credits?|sources?|authors?|contacts?)(?: credits?)?\s*[:/|]|(?:media|press|investor|news) (?:contacts?|relations|inquiries|enquiries)\b|for (?:more|further) information\b|about the author\b)/iu;
/** "By Ana Ruiz and Bo Lind | 3 May": a line, and no sentence. */
const BYLINE = /^[^\p{L}\p{N}]*by \p{Lu}[^.!?]{0,120}$/iu;
/** An address or telephone number. */
const CONTACT = /[\w.-]{1,40}@[\w-]{1,40}\.\w|(?:tel|phone|fax)\b|\+?\(?\d{2,4}[\s().-]{1,3}\d{3}[\s.-]?\d{3,4}/i;
/** So many of the last blocks may be contacts. */
const LAST = 3;
/** A bracket is looked for so far back, in UTF-16 code units. */
const MAX_BRACKET = 300;

/**
 * Tells what stands in the article's own sentences: in a paragraph or list, and not in a title, caption, byline, credit or the
 * contacts at the end.
 */
export function bodyOf(text: string, blocks: readonly Block[]): (span: Span) => boolean {
  const body = blocks.filter((block, at) => isBody(text, block, at >= blocks.length - LAST));
  return (span) => {
    const block = blockAt(body, span.start);
    return block !== null && span.end <= block.end && !isInCredit(text, span, block);
  };
}

function isBody(text: string, { start, end, role }: Block, isLast: boolean): boolean {
  if (role !== 'paragraph' && role !== 'list-item') return false;
  const opening = text.slice(start, Math.min(end, start + MAX_BRACKET));
  if (CREDIT.test(opening) || (end - start < MAX_BRACKET && BYLINE.test(opening))) return false;
  return !(isLast && CONTACT.test(opening));
}

/** "(Reporting by Ana Ruiz; Editing by Bo Lind)" at the end of a paragraph. */
function isInCredit(text: string, { start }: Span, block: Span): boolean {
  const before = text.slice(Math.max(block.start, start - MAX_BRACKET), start);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open === -1 || /[)\]]/.test(before.slice(open))) return false;
  return CREDIT.test(text.slice(start - before.length + open, start + 1));
}

/** Binary search: blocks are in order. */
function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return null;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return null;
}
