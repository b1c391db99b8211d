import { describe, expect, it } from 'vitest';
import { judgeArticle } from '../../../page/article/judge';
import { pageOf } from '../page-of';

const STORY_URL = 'https://www.post.example/2031/05/03/harbour-opens-again-on-monday';
const PARAGRAPH =
  '<p>The harbour of Lindmouth opens again on Monday, seven weeks after a storm broke its outer wall.</p>';
const PARAGRAPHS = PARAGRAPH.repeat(6);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the article rule', () => {
  it.each([
    ['news markup', STORY_URL, PARAGRAPHS, ld({ '@type': 'NewsArticle', headline: 'Harbour' })],
    ['news markup in a graph', STORY_URL, PARAGRAPHS, ld({ '@graph': [{ '@type': ['Thing', 'NewsArticle'] }] })],
    ['news microdata', STORY_URL, `<div itemscope itemtype="https://schema.org/NewsArticle">${PARAGRAPHS}</div>`, ''],
    [
      'an address, meta tags and an article element',
      STORY_URL,
      `<article>${PARAGRAPHS}</article>`,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-05-03">',
    ],
  ])('takes a page with %s for an article', (_, url, body, head) => {
    expect(judgeArticle(pageOf(body, head), url).isArticle).toBe(true);
  });

  it.each([
    ['a front page', 'https://www.post.example/', PARAGRAPHS, ld({ '@type': 'NewsArticle' })],
    ['a front page of an edition', 'https://www.post.example/en-gb/', PARAGRAPHS, ld({ '@type': 'NewsArticle' })],
    ['a section', 'https://www.post.example/world/europe', PARAGRAPHS, ld({ '@type': 'NewsArticle' })],
    ['a shop page', 'https://shop.example/p/wool-jumper-for-men-33812', PARAGRAPHS, ld({ '@type': 'Product' })],
    [
      'a list of stories',
      STORY_URL,
      '<ul><li><a href="/a">A</a></li></ul>',
      '<meta property="og:type" content="article">',
    ],
    ['a plain page', 'https://club.example/about', PARAGRAPHS, ''],
  ])('does not take %s for one', (_, url, body, head) => {
    expect(judgeArticle(pageOf(body, head), url).isArticle).toBe(false);
  });

  it('says why, one sentence for each thing that counted', () => {
    const info = judgeArticle(pageOf('<p>Hello.</p>', ld({ '@type': 'ItemList' })), 'https://www.post.example/');
    expect(info.score).toBe(-11);
    expect(info.reasons).toEqual([
      'It is the front page of a site.',
      'The page calls itself a shop page, a list, a forum or a recipe.',
      'It has fewer than three paragraphs of running text.',
    ]);
  });

  it('says so when nothing counted', () => {
    expect(judgeArticle(pageOf(PARAGRAPHS), 'https://club.example/about/us.html').reasons).toEqual([
      'Nothing on the page says that it is an article.',
    ]);
  });

  it('stops counting on a page of fifty thousand paragraphs', () => {
    const document = pageOf('<p>x</p>'.repeat(50_000));
    expect(judgeArticle(document, STORY_URL).isArticle).toBe(false);
  });
});
