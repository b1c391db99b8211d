import { describe, expect, it } from 'vitest';
import { metadataSources, readMetadata, type PageMetadata } from '../../../page/metadata/metadata';
import { pageOf } from '../page-of';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
function read(head: string, body = '', url = 'https://www.post.example/a'): PageMetadata {
  return readMetadata(metadataSources(pageOf(body, head), url));
}

describe('what the page says of itself', () => {
  it('is taken from JSON-LD first', () => {
    const head = ld({
      '@graph': [
        { '@type': 'WebSite', name: 'The Post' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour opens',
          author: [{ name: 'Mara Quist' }, 'Ivo Brandt'],
          datePublished: '2031-05-03T08:00:00Z',
          publisher: { name: 'The Lindmouth Post' },
        },
      ],
    });
    expect(read(head + '<meta property="og:title" content="Another title">')).toEqual({
      title: 'Harbour opens',
      byline: 'Mara Quist, Ivo Brandt',
      published: '2031-05-03T08:00:00Z',
      site: 'The Lindmouth Post',
      language: 'en',
    });
  });

  it.each([
    ['title from Open Graph', 'title', '<meta property="og:title" content="Harbour opens">', '', 'Harbour opens'],
    ['title from the heading', 'title', '', '<h1>Harbour\n opens</h1>', 'Harbour opens'],
    ['title of last resort', 'title', '<title>Harbour</title>', '', 'Harbour'],
    ['byline from meta', 'byline', '<meta name="Author" content="Mara Quist">', '', 'Mara Quist'],
    ['byline as shown', 'byline', '', '<span class="byline">By Mara Quist</span>', 'By Mara Quist'],
    ['date from meta', 'published', '<meta name="parsely-pub-date" content="2031-05-03">', '', '2031-05-03'],
    ['date from microdata', 'published', '', '<i itemprop="datePublished" content="2031-05-03">May</i>', '2031-05-03'],
    ['date from a time element', 'published', '', '<time datetime="2031-05-03T08:00">3 May</time>', '2031-05-03T08:00'],
    ['date as shown', 'published', '', '<p class="date">May 3, 2031</p>', '2031-05-03'],
    ['site by its name', 'site', '<meta property="og:site_name" content="The Post">', '', 'The Post'],
    ['site by its host', 'site', '', '', 'post.example'],
  ] as const)('%s', (_, field, head, body, value) => {
    expect(read(head, body)[field]).toBe(value);
  });

  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['no object', ld([null, 3, 'x', [[[]]]])],
    [
      'names that objects inherit',
      '<script type="application/ld+json">{"__proto__": {"headline": "Bad"}, "@type": "NewsArticle", "author": {"constructor": 1}}</script>',
    ],
    [
      'fields of other types',
      ld({ '@type': 'NewsArticle', headline: 5, author: { name: {} }, datePublished: ['soon'] }),
    ],
    ['too long a script', ld({ '@type': 'NewsArticle', headline: 'x'.repeat(400_000) })],
  ])('%s says nothing, and harms nothing', (_, head) => {
    expect(read(head)).toEqual({ title: null, byline: null, published: null, site: 'post.example', language: 'en' });
    expect(Object.hasOwn(Object.prototype, 'headline')).toBe(false);
  });

  it('reads a script with line breaks inside its strings', () => {
    expect(
      read('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour\nopens"}</script>').title,
    ).toBe('Harbour opens');
  });

  it('clips each text to what a message may carry', () => {
    const long = 'x'.repeat(5_000);
    const head = `<meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="og:site_name" content="${long}">`;
    const { title, byline, site } = read(head);
    expect([title, byline, site].map((text) => text?.length)).toEqual([1_000, 1_000, 1_000]);
  });
});
