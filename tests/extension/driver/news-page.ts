/** An article as a news site serves it. */
export interface NewsArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** ISO 8601 date, or null where the page does not say. */
  readonly published: string | null;
}

/** Splits a text file: the first line is the title, each further one a paragraph. */
export function articleOf(text: string, published: string | null = null): NewsArticle {
  const [title = '', ...paragraphs] = text.trim().split('\n');
  return { title, paragraphs, published };
}

/** The picture pushes the text below the first screen, so that a jump to it can be seen. */
const STYLE = `<style>
:root { color-scheme: light dark }
body { font: 18px/1.6 serif; max-width: 40em; margin: 0 auto; padding: 0 1em 60vh }
.picture { height: 90vh; background: #8884 }
</style>`;

/** A page around the article, as plain as a news site's can be: metadata, navigation, headline, paragraphs, footer. */
export function newsPage({ title, paragraphs, published }: NewsArticle, { styled = true } = {}): string {
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(published === null ? {} : { datePublished: published }),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>
${styled ? STYLE : ''}
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/about">About</a></nav>
<main><article>
<h1>${escaped(title)}</h1>
<div class="picture"></div>
${paragraphs.map((paragraph) => (isHeading(paragraph) ? `<h2>${escaped(paragraph)}</h2>` : `<p>${escaped(paragraph)}</p>`)).join('\n')}
</article></main>
<footer><a href="/imprint">Imprint</a></footer>
</body>
</html>
`;
}

/** A short line without a full stop. */
function isHeading(line: string): boolean {
  return line.length < 80 && !/[.!?"”]$/.test(line);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
