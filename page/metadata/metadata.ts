import { readLinkedData, type LinkedDataNode } from './json-ld';
import { BYLINE_TAGS, firstOf, PUBLISHED_TAGS, readMetaTags } from './meta-tags';
import { isoDateOf } from './published';

/** What the page says of itself. Each text is at most `MAX_WORDS` long; null when the page does not say. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly site: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

/** What metadata is read from, looked up once. */
export interface MetadataSources {
  readonly document: Document;
  readonly url: string;
  readonly linked: readonly LinkedDataNode[];
  readonly tags: ReadonlyMap<string, string>;
}

/** UTF-16 code units; what a message between the parts of the extension may carry. */
const MAX_WORDS = 1_000;
/** Types whose headline, author and date are the page's own, not those of a story it links to. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|WebPage|Analysis)$/;
/** Elements looked at before giving up. */
const MAX_TRIED = 5;

export function metadataSources(document: Document, url: string): MetadataSources {
  return { document, url, linked: readLinkedData(document), tags: readMetaTags(document) };
}

/** The first that says it, of: JSON-LD, meta tags, microdata, what is visible. */
export function readMetadata(sources: MetadataSources): PageMetadata {
  return {
    title: clipped(titleOf(sources)),
    byline: clipped(bylineOf(sources)),
    published: clipped(publishedOf(sources)),
    site: clipped(siteOf(sources)),
    language: clipped(languageOf(sources)),
  };
}

function articleNodes({ linked }: MetadataSources): readonly LinkedDataNode[] {
  const isWebPage = (node: LinkedDataNode): boolean => node.types.every((type) => type.endsWith('WebPage'));
  const own = linked.filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)));
  return [...own.filter((node) => !isWebPage(node)), ...own.filter(isWebPage)];
}

function titleOf(sources: MetadataSources): string | null {
  const ofArticle = articleNodes(sources).find(({ types }) => !types.includes('WebPage'))?.headline ?? null;
  return (
    ofArticle ??
    firstOf(sources.tags, ['og:title', 'twitter:title', 'dc.title', 'headline']) ??
    visibleText(sources.document, 'h1') ??
    visibleText(sources.document, 'title')
  );
}

function bylineOf(sources: MetadataSources): string | null {
  const linked = articleNodes(sources).find(({ authors }) => authors.length > 0)?.authors ?? [];
  if (linked.length > 0) return linked.slice(0, 20).join(', ');
  const tagged = firstOf(sources.tags, BYLINE_TAGS);
  if (tagged !== null && !/^https?:/i.test(tagged)) return tagged;
  return visibleText(sources.document, '[itemprop~="author" i], [rel~="author" i], .byline, .author-name, .author');
}

function publishedOf(sources: MetadataSources): string | null {
  const { document, tags } = sources;
  const stated = [
    ...articleNodes(sources).map(({ published }) => published),
    ...[...PUBLISHED_TAGS, ...OTHER_DATE_TAGS].map((name) => tags.get(name)),
    ...attributes(document, '[itemprop~="datePublished" i]', ['datetime', 'content']),
    ...attributes(document, 'article time[datetime], header time[datetime]', ['datetime']),
    ...attributes(document, 'time[datetime]', ['datetime']),
    visibleText(document, '[itemprop~="datePublished" i], time, .published, .date, .timestamp'),
  ];
  for (const text of stated) {
    const date = typeof text === 'string' ? isoDateOf(text) : null;
    if (date !== null) return date;
  }
  return null;
}

/** Names that may also mean the day the page was made. */
const OTHER_DATE_TAGS = ['date', 'dc.date', 'dcterms.created'];

function siteOf(sources: MetadataSources): string | null {
  const { tags, url } = sources;
  const publisher = articleNodes(sources).find((node) => node.publisher !== null)?.publisher ?? null;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return firstOf(tags, ['og:site_name', 'application-name']) ?? publisher ?? (host === '' ? null : host);
}

function languageOf(sources: MetadataSources): string | null {
  const declared = [
    sources.document.firstElementChild?.getAttribute('lang'),
    firstOf(sources.tags, ['content-language', 'og:locale', 'dc.language']),
    ...articleNodes(sources).map(({ language }) => language),
  ];
  const language = declared.find(
    (text) => typeof text === 'string' && /^[A-Za-z]{2,3}(?:[-_][\w-]{1,30})?$/.test(text.trim()),
  );
  return language?.trim().replaceAll('_', '-') ?? null;
}

function visibleText(document: Document, selector: string): string | null {
  for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_TRIED)) {
    const text = oneLine(element.textContent);
    if (text !== '' && text.length <= MAX_WORDS) return text;
  }
  return null;
}

function attributes(document: Document, selector: string, names: readonly string[]): (string | null)[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MAX_TRIED)
    .flatMap((element) => names.map((name) => element.getAttribute(name)));
}

/** On one line and at most as long as a message may carry; null when nothing is left. */
function clipped(text: string | null): string | null {
  const line = oneLine(text).slice(0, MAX_WORDS);
  return line === '' ? null : line;
}

function oneLine(text: string | null): string {
  return (text ?? '')
    .slice(0, 20 * MAX_WORDS)
    .replace(/\s+/g, ' ')
    .trim();
}
