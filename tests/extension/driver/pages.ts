import { EXAMPLES, type Example } from '../../examples/examples';
import { articleOf, newsPage } from './news-page';

/** An example as a page of a news site that the extension reads by itself. */
export interface ExamplePage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
  readonly example: Example;
}

const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['seed', 'http://www.dw.com/en/russia-evacuates-neighboring-kursk-region/a-69901234'],
  ['second', 'http://nation.africa/kenya/news/2025/02/05/court-stops-sand-mining-on-two-rivers-4915532'],
]);

export const EXAMPLE_PAGES: readonly ExamplePage[] = EXAMPLES.map((example) => ({
  name: example.name,
  address: ADDRESSES.get(example.name) ?? `http://www.dw.com/en/${example.name}-article/a-69901235`,
  html: newsPage(articleOf(example.text, example.expected.published ?? '2024-08-12')),
  example,
}));

/** The first of them, for tests that need an article and do not care which. */
export function anyExample(): ExamplePage {
  const [first] = EXAMPLE_PAGES;
  if (first === undefined) throw new Error('there is no example');
  return first;
}
