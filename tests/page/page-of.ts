import { parseHTML } from 'linkedom';

/** A document of a Node DOM, from what stands in the body (and head). */
export function pageOf(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document;
}
