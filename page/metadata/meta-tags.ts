/** Enough for any page; hostile ones have millions. */
const MAX_TAGS = 500;

/** Names under which sites give an article's author, the usual ones first. */
export const BYLINE_TAGS = ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'];

/** Names under which sites give the time an article was published: Open Graph's first, then those of other vocabularies. */
export const PUBLISHED_TAGS = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'article.published'],
  ...['datepublished', 'pubdate', 'publishdate', 'publish-date', 'displaydate', 'ptime', 'article_date_original'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'revision_date', 'dc.date.issued'],
];

/** What the page's `<meta>` elements say: the first content for each name, names in lower case. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MAX_TAGS)) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const name of namesOf(element)) if (!tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** `name`, `property` and `itemprop` may each hold several names: "dc:creator twitter:creator". */
function namesOf(element: Element): string[] {
  return ['name', 'property', 'itemprop'].flatMap((attribute) =>
    (element.getAttribute(attribute) ?? '')
      .slice(0, 200)
      .toLowerCase()
      .split(/\s+/)
      .filter((name) => name !== ''),
  );
}

/** The content of the first of these names that the page gives. */
export function firstOf(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
