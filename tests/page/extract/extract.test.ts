import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import type { BlockRole } from '../../../engine/model';
import { extractArticle, type ExtractOptions } from '../../../page/extract/extract';
import { pageOf } from '../page-of';

const URL_OF_PAGE = 'https://news.example/2031/05/harbour-opens-again-on-monday?ref=1#comments';

const FIRST =
  'The harbour of Lindmouth opens again on Monday, seven weeks after a storm broke its outer wall, the port authority said.';
const SECOND =
  'Around 40 boats, most of them fishing vessels, had to land their catch in Oster Bay, a two-hour drive to the north.';
const THIRD =
  '“We are tired, but we are open,” said Mara Quist, who runs the smallest of the three ferries, as she painted her hull.';
const STORY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

function read(body: string, options: ExtractOptions = {}): [BlockRole, string][] {
  const { document } = extractArticle(pageOf(body), URL_OF_PAGE, options);
  return document.blocks.map(({ role, start, end }) => [role, document.text.slice(start, end)]);
}
const wordsOf = (body: string, options: ExtractOptions = {}): string[] => read(body, options).map(([, words]) => words);

describe('what belongs to the article', () => {
  it('puts title, standfirst, paragraphs, headings, lists, quotations and captions in order, with their roles', () => {
    const body = `
      <header><a href="/">The Lindmouth Post</a></header>
      <h1>Harbour opens again</h1>
      <p class="standfirst">Seven weeks after the storm the boats come home, and the town counts what it has lost meanwhile.</p>
      <div class="story"><p>${FIRST}</p>
        <figure><img src="x.jpg"><figcaption>The outer wall on Friday.</figcaption></figure>
        <h2>What it cost</h2><p>${SECOND}</p>
        <ul><li>Repairs took 51 days and two cranes.</li></ul>
        <blockquote><p>${THIRD}</p></blockquote>
      </div>`;
    expect(read(body)).toEqual([
      ['title', 'Harbour opens again'],
      ['paragraph', 'Seven weeks after the storm the boats come home, and the town counts what it has lost meanwhile.'],
      ['paragraph', FIRST],
      ['caption', 'The outer wall on Friday.'],
      ['heading', 'What it cost'],
      ['paragraph', SECOND],
      ['list-item', 'Repairs took 51 days and two cranes.'],
      ['paragraph', THIRD],
    ]);
  });

  const NOISE = 'Every morning we send you the stories that matter, picked by our editors, before your coffee is cold.';
  it.each([
    ['navigation', `<nav><p>${NOISE}</p></nav>`],
    ['an aside', `<aside><p>${NOISE}</p></aside>`],
    ['a footer', `<footer><p>${NOISE}</p></footer>`],
    ['a byline box', `<div class="author-bio"><p>${NOISE}</p></div>`],
    ['a newsletter form', `<form action="/join"><p>${NOISE}</p><input name="mail"></form>`],
    ['a cookie wall', `<div id="cookieConsent"><p>${NOISE}</p></div>`],
    ['related stories', `<div class="RelatedStories_list"><p>${NOISE}</p></div>`],
    ['comments', `<section id="comments"><p>${NOISE}</p></section>`],
    ['a teaser with a linked headline', `<div><h3><a href="/other">Theatre to close</a></h3><p>${NOISE}</p></div>`],
    ['what is hidden', `<div hidden><p>${NOISE}</p></div>`],
    ['what is hidden by its style', `<div style="color: red; display:none"><p>${NOISE}</p></div>`],
    ['what only screen readers are to say', `<p class="cap off-screen">${NOISE}</p>`],
    ['what is hidden from all but eyes', `<p aria-hidden="true">${NOISE}</p>`],
    ['scripts and templates', `<script>var a = "${NOISE}"</script><template><p>${NOISE}</p></template>`],
    ['a dialog', `<div role="dialog"><p>${NOISE}</p></div>`],
    ['interjections', '<p>Read more: <a href="/x">Theatre to close</a></p><p>Advertisement</p>'],
  ])('leaves out %s', (_, noise) => {
    expect(
      wordsOf(`<h1>Harbour opens again</h1><article><p>${FIRST}</p><p>${SECOND}</p>${noise}<p>${THIRD}</p></article>`),
    ).toEqual(['Harbour opens again', FIRST, SECOND, THIRD]);
  });

  it('does not believe a class name of what holds most of the text', () => {
    expect(wordsOf(`<div class="content-with-sidebar comments">${STORY}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('asks the given function what can be seen', () => {
    const isVisible = (element: Element): boolean => element.getAttribute('class') !== 'mobile-only';
    const body = `<article>${STORY}<p class="mobile-only">Shown on telephones only, with the same story in other words.</p></article>`;
    expect(wordsOf(body, { isVisible })).toEqual([FIRST, SECOND, THIRD]);
  });

  it('knows the title by the page’s own word for it, though the site’s name is a heading too', () => {
    const body = `<h1><a href="/">The Lindmouth Post</a></h1><h2>Harbour opens again on Monday</h2><article>${STORY}</article>`;
    const document = pageOf(
      body,
      '<meta property="og:title" content="Harbour opens again on Monday | The Lindmouth Post">',
    );
    const { text, blocks } = extractArticle(document, URL_OF_PAGE).document;
    expect(blocks[0]?.role).toBe('title');
    expect(text.split('\n\n')).toEqual(['Harbour opens again on Monday', FIRST, SECOND, THIRD]);
  });

  it('reads whatever text there is when nothing scores', () => {
    expect(wordsOf('<div><p>No story here.</p><p>Come again.</p></div>')).toEqual(['No story here.', 'Come again.']);
  });
});

describe('the text of a block', () => {
  it.each([
    [
      'white space collapses',
      `<p>  The\n\t harbour   <b> of </b> Lindmouth is, they say, open </p>`,
      'The harbour of Lindmouth is, they say, open',
    ],
    [
      'words in parts stay together',
      '<p>Lind<i>mouth</i>’s harbour is, they say, open</p>',
      'Lindmouth’s harbour is, they say, open',
    ],
    ['a line break stays', '<p>The harbour is open, <br> they say</p>', 'The harbour is open,\nthey say'],
    [
      'an unknown element in a sentence does not part it',
      '<p>The <x-tip>harbour</x-tip> is, they say, open</p>',
      'The harbour is, they say, open',
    ],
    [
      'pictures and buttons leave no trace',
      '<p>The harbour<button>share</button> is, they say, open</p>',
      'The harbour is, they say, open',
    ],
    [
      'no-break spaces stay inside',
      '<p>&nbsp;Some 14&nbsp;000 people came, they say&nbsp;</p>',
      'Some 14\u00a0000 people came, they say',
    ],
    [
      'preformatted text stays as it is',
      '<pre>The harbour,\n   they say,  is open</pre>',
      'The harbour,\n   they say,  is open',
    ],
  ])('%s', (_, html, words) => {
    expect(wordsOf(`<article>${STORY}${html}</article>`).at(-1)).toBe(words);
  });

  it('two line breaks in a row part paragraphs', () => {
    expect(wordsOf(`<div>${FIRST}<br><br>${SECOND}<br> <br>${THIRD}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('blocks are joined by blank lines, and spans fit', () => {
    const { text, blocks } = extractArticle(pageOf(STORY), URL_OF_PAGE).document;
    expect(text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('the document', () => {
  it('is named by the address without its fragment', () => {
    expect(extractArticle(pageOf(STORY), URL_OF_PAGE).document.id).toBe(URL_OF_PAGE.replace('#comments', ''));
    expect(extractArticle(pageOf(''), `https://a.example/${'x'.repeat(9_000)}`).document.id).toHaveLength(5_000);
  });

  it('has the page’s date', () => {
    const document = pageOf(STORY, '<meta property="article:published_time" content="2031-05-03T08:00:00+02:00">');
    expect(extractArticle(document, URL_OF_PAGE).document.published).toBe('2031-05-03T08:00:00+02:00');
  });

  it.each(['', '<div></div>', '<p> \n </p>', '<script>1</script>', '<p'])(
    'of an empty page has no blocks: %j',
    (body) => {
      const { document } = extractArticle(pageOf(body), URL_OF_PAGE);
      expect([document.text, document.blocks]).toEqual(['', []]);
    },
  );

  it('comes out of broken markup and of a document without a root', () => {
    const broken = pageOf(`<p>${FIRST}<div><b>${SECOND}</p></i></div><table><p>${THIRD}`);
    expect(extractArticle(broken, URL_OF_PAGE).document.text).toContain(SECOND);
    const rootless = parseHTML('<html></html>').document;
    rootless.documentElement.remove();
    expect(extractArticle(rootless, 'no address').document.blocks).toEqual([]);
  });

  it('does not change the page', () => {
    const document = pageOf(`<h1>Harbour</h1><article>${STORY}</article><!-- end -->`);
    const before = document.documentElement.outerHTML;
    extractArticle(document, URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('bad pages end', { timeout: 60_000 }, () => {
  it('twenty thousand nested elements', () => {
    const body = '<div>'.repeat(20_000) + STORY + '</div>'.repeat(20_000);
    expect(wordsOf(body)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('ten megabytes: as much as a message may carry, cut between characters', () => {
    const { text, blocks } = extractArticle(
      pageOf(`<article>${`<p>${FIRST} 👩‍🚒</p>`.repeat(80_000)}</article>`),
      URL_OF_PAGE,
    ).document;
    expect(text.length).toBeLessThanOrEqual(2_000_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(blocks.length).toBeLessThanOrEqual(20_000);
    expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('ten megabytes of white space and of one line', () => {
    expect(
      extractArticle(pageOf(`<p>${'a \n '.repeat(2_500_000)}</p>`), URL_OF_PAGE).document.text.length,
    ).toBeLessThanOrEqual(2_000_000);
    expect(extractArticle(pageOf(`<p>${'x'.repeat(10_000_000)}</p>`), URL_OF_PAGE).document.text).toHaveLength(
      2_000_000,
    );
  });
});
