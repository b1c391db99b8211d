import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EvaluationError } from './evaluation-error';

/** What a careful reader takes from the running example of one of its places. */
export interface ExpectedRegion {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly level: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The name of another expected region. */
  readonly within?: string;
  readonly gazetteerName?: string;
}

/** The running example as a line of gold: its first line is the title. */
export interface ExampleLine {
  readonly id: string;
  readonly text: string;
  readonly titled: true;
  readonly regions: readonly ExpectedRegion[];
}

/**
 * @param file what is expected of the article, `{regions}` among it; the article is article.txt beside it.
 * @throws {EvaluationError} when the one is no such file, or the other is not there.
 */
export function exampleLine(file: string): ExampleLine {
  const article = path.join(path.dirname(file), 'article.txt');
  const expected = JSON.parse(contentOf(file)) as { regions?: readonly ExpectedRegion[] };
  if (expected.regions === undefined) throw new EvaluationError(`expected "regions" in ${file}, found none`);
  return { id: 'running example', text: contentOf(article), titled: true, regions: expected.regions };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new EvaluationError(`expected a part of the running example at ${file}, found nothing there`);
  }
}
