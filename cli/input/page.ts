import { parseHTML } from 'linkedom';
import type { TextDocument } from '../../engine/model';
import { extractArticle } from '../../page/extract/extract';

/** The article of a page's markup, read by the same extractor as in the browser. */
export function readPage(html: string, url: string): TextDocument {
  const { document } = parseHTML(withBody(html));
  return extractArticle(document, url).document;
}

/**
 * This parser puts nothing in where a page leaves out `<body>`, and takes the first element of a fragment for the
 * whole document.
 */
function withBody(html: string): string {
  return /<body[\s>/]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
