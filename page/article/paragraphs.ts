export interface ParagraphSigns {
  /** At least three paragraphs of 80 characters anywhere. */
  readonly hasText: boolean;
  /** An `<article>` whose paragraphs come to 500 characters. */
  readonly hasArticleText: boolean;
}

const LONG_PARAGRAPH = 80;
const WANTED_PARAGRAPHS = 3;
const WANTED_IN_ARTICLE = 500;
/** Enough to tell by, and little enough for a page of a hundred thousand paragraphs. */
const MAX_PARAGRAPHS = 400;
const MAX_ARTICLES = 10;

/** Counts paragraphs, and stops when it knows. */
export function readParagraphs(document: Document): ParagraphSigns {
  const articles = [...document.querySelectorAll('article')].slice(0, MAX_ARTICLES);
  return {
    hasText: hasLongParagraphs(document),
    hasArticleText: articles.some((article) => paragraphLength(article) >= WANTED_IN_ARTICLE),
  };
}

function hasLongParagraphs(document: Document): boolean {
  let found = 0;
  for (const paragraph of paragraphsIn(document)) {
    if (lengthOf(paragraph) >= LONG_PARAGRAPH) found += 1;
    if (found >= WANTED_PARAGRAPHS) return true;
  }
  return false;
}

function paragraphLength(article: Element): number {
  let length = 0;
  for (const paragraph of paragraphsIn(article)) {
    length += lengthOf(paragraph);
    if (length >= WANTED_IN_ARTICLE) break;
  }
  return length;
}

function paragraphsIn(within: ParentNode): Element[] {
  return [...within.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS);
}

function lengthOf(element: Element): number {
  return element.textContent.trim().length;
}
