import type { Span } from './span';

export type BlockRole = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption';

/** A paragraph-like piece of the text. Blocks are in order and do not overlap; no sentence crosses a block's edge. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** What the page says of itself and why it is, or is not, taken for an article. Only pages have it. */
export interface ArticleInfo {
  readonly isArticle: boolean;
  /** Points of the article rule; 6 and more is an article. See `page/article/score.ts`. */
  readonly score: number;
  /** One line for each thing that counted, in words a reader understands. */
  readonly reasons: readonly string[];
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time as the page states it, or null. */
  readonly published: string | null;
  /** Host name without "www.", or the site's own name. */
  readonly site: string | null;
  /** BCP 47 language the page declares, or null. */
  readonly language: string | null;
}

/** The engine's input: text with its blocks. Text between blocks (blank lines) belongs to none. */
export interface TextDocument {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** ISO 8601 date that "last week" is reckoned from; null leaves relative dates open. */
  readonly published: string | null;
  readonly article?: ArticleInfo;
}
