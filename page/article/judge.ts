import type { ArticleInfo } from '../../engine/model';
import { BYLINE_TAGS, firstOf } from '../metadata/meta-tags';
import { metadataSources, readMetadata } from '../metadata/metadata';
import { readAddress } from './address';
import { readParagraphs } from './paragraphs';
import { ARTICLE_SCORE, isNewsMarkup, pointsOf, typesOf } from './score';

const MAX_ITEM_TYPES = 50;

/**
 * Whether the page is an article, why, and what it says of itself. Reads markup and a few paragraphs, changes nothing,
 * and throws nothing on broken pages.
 *
 * @param url the page's address; one that cannot be parsed counts neither for nor against.
 */
export function judgeArticle(document: Document, url: string): ArticleInfo {
  const sources = metadataSources(document, url);
  const types = typesOf(sources.linked, itemTypes(document));
  const address = readAddress(url);
  const points = pointsOf({
    types,
    tags: sources.tags,
    address,
    paragraphs: readParagraphs(document),
    hasAuthor: hasAuthor(document, sources.tags),
    hasTime: document.querySelector('time[datetime]') !== null,
  });
  const score = points.reduce((sum, point) => sum + point.points, 0);
  const isFront = address.isRoot || address.isSection;
  return {
    isArticle: !isFront && (isNewsMarkup(types) || score >= ARTICLE_SCORE),
    score,
    reasons: [
      ...(address.isSection ? ['Its address looks like that of a section with many stories.'] : []),
      ...points.map(({ reason }) => reason),
      ...(points.length === 0 ? ['Nothing on the page says that it is an article.'] : []),
    ],
    ...readMetadata(sources),
  };
}

function itemTypes(document: Document): string[] {
  return [...document.querySelectorAll('[itemtype]')]
    .slice(0, MAX_ITEM_TYPES)
    .map((element) => element.getAttribute('itemtype') ?? '');
}

function hasAuthor(document: Document, tags: ReadonlyMap<string, string>): boolean {
  return (
    firstOf(tags, BYLINE_TAGS) !== null ||
    document.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author') !== null
  );
}
