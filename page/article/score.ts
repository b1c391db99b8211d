import type { LinkedDataNode } from '../metadata/json-ld';
import { PUBLISHED_TAGS } from '../metadata/meta-tags';
import type { AddressSigns } from './address';
import type { ParagraphSigns } from './paragraphs';

/** One thing that counted, for or against. */
export interface Point {
  readonly points: number;
  /** For the reader: a sentence. */
  readonly reason: string;
}

export interface ArticleEvidence {
  /** Types of the page's JSON-LD and microdata: "NewsArticle". */
  readonly types: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  readonly address: AddressSigns;
  readonly paragraphs: ParagraphSigns;
  readonly hasTime: boolean;
  readonly hasAuthor: boolean;
}

/** From this many points on a page is an article. */
export const ARTICLE_SCORE = 6;

/** Schema.org's NewsArticle and the types below it. */
const NEWS =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle)$/;
const OTHER_ARTICLE =
  /^(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|TechArticle|Report|SatiricalArticle|ScholarlyArticle)$/;
const NOT_ARTICLE =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|FAQPage|QAPage|DiscussionForumPosting|Recipe|SearchResultsPage)$/;

/**
 * The points of the article rule. Each number was fitted together with the others: the rule fired on 95.7 % of 258
 * news pages and on 13 of 963 others (shops, forums, listings, services, documentation). A root path is out by itself,
 * and its −4 shows in the score why.
 */
export function pointsOf({ types, tags, address, paragraphs, hasTime, hasAuthor }: ArticleEvidence): Point[] {
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const rules: readonly (readonly [boolean, number, string])[] = [
    // +4: only publishers of news use this markup, and it is what search engines ask of them.
    [has(NEWS), 4, 'The page calls itself a news article.'],
    // +2 each: articles have them, and so have some product and help pages.
    [has(OTHER_ARTICLE), 2, 'The page calls itself an article or a blog post.'],
    [tags.get('og:type')?.toLowerCase() === 'article', 2, 'It tells social networks that it is an article.'],
    [PUBLISHED_TAGS.some((name) => tags.has(name)), 2, 'It says when it was published.'],
    // +1 each: weak alone, telling together.
    [tags.has('article:section'), 1, 'It names the section of the paper it belongs to.'],
    [tags.has('news_keywords'), 1, 'It has keywords for news search.'],
    [address.looksLikeStory, 1, 'Its address looks like that of a single story.'],
    [address.hasDate, 1, 'Its address has a date in it.'],
    [paragraphs.hasArticleText, 1, 'A part marked as an article has several paragraphs.'],
    [hasAuthor, 1, 'It names an author.'],
    [hasTime, 1, 'It shows a date or time.'],
    [address.isRoot, -4, 'It is the front page of a site.'],
    // −3: markup of pages that list or sell things; forums and recipes read like articles otherwise.
    [has(NOT_ARTICLE), -3, 'The page calls itself a shop page, a list, a forum or a recipe.'],
    [!paragraphs.hasText, -4, 'It has fewer than three paragraphs of running text.'],
  ];
  return rules.filter(([holds]) => holds).map(([, points, reason]) => ({ points, reason }));
}

/** Whether the page's markup says that it is news; then it needs no points. */
export function isNewsMarkup(types: readonly string[]): boolean {
  return types.some((type) => NEWS.test(type));
}

/** The types of all nodes, and of microdata: "https://schema.org/NewsArticle" → "NewsArticle". */
export function typesOf(linked: readonly LinkedDataNode[], itemTypes: readonly string[]): string[] {
  const fromMicrodata = itemTypes.flatMap((itemType) => itemType.slice(0, 500).split(/\s+/));
  return [...linked.flatMap(({ types }) => types), ...fromMicrodata.map((type) => type.replace(/^.*[/#:]/, ''))];
}
