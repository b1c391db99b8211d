import type { ArticleInfo, TextDocument } from '../../engine/model';
import { judgeArticle } from '../article/judge';
import type { TextMap } from '../text-map';
import { assemble } from './assemble';
import { scoreOutline } from './score';
import { selectBlocks } from './select';
import { outlinePage, type IsVisible } from './walk';

export interface ExtractOptions {
  /** Whether the reader can see an element, by its style; without it every element not hidden by its attributes. */
  readonly isVisible?: IsVisible;
  /** What `judgeArticle` said of this page, when it is known already. */
  readonly article?: ArticleInfo;
}

export interface Extraction {
  /** Ready for the engine. Without blocks when the page has no text. */
  readonly document: TextDocument & { readonly article: ArticleInfo };
  /** From the document's offsets to the page's text nodes and back. */
  readonly map: TextMap;
}

const MAX_ID_LENGTH = 5_000;

/**
 * The article's text, in one walk over the live page, with the way back to its nodes. Works on every page, article or
 * not, changes nothing in it, and is bounded in time by the walk's limits.
 *
 * @param url the page's address; the document's id is the address without its fragment.
 */
export function extractArticle(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const article = options.article ?? judgeArticle(document, url);
  const outline = scoreOutline(outlinePage(document.documentElement, options.isVisible ?? (() => true)));
  const { text, blocks, map } = assemble(selectBlocks(outline, article.title));
  const id = url.replace(/#.*$/s, '').slice(0, MAX_ID_LENGTH);
  return { document: { id, text, blocks, published: article.published, article }, map };
}
