import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedDocument, AnnotatedName } from '../documents';
import { TrainingError } from '../training-error';

/** News written and annotated for Sidelight: see the README there. */
const TEXTS = path.join(import.meta.dirname, '..', 'texts');
const TYPES: Readonly<Record<string, AnnotatedName['type']>> = { P: 'PER', L: 'LOC', O: 'ORG' };

/** All written articles. @throws {TrainingError} when a brace is open or a kind unknown. */
export function writtenTexts(): AnnotatedDocument[] {
  if (!existsSync(TEXTS)) return [];
  return readdirSync(TEXTS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(TEXTS, file), 'utf8')
        .split(/^===+\s*$/m)
        .map((article) => article.trim())
        .filter((article) => article !== '')
        .map((article, index) => ({ id: `${file}:${index + 1}`, ...unmarked(article, `${file}:${index + 1}`) })),
    );
}

/**
 * The text without its marks, and the names that were marked.
 *
 * @example unmarked('{P Ana Ruiz} lives in {L Lima}.', 'x') // "Ana Ruiz lives in Lima.", two names
 */
export function unmarked(article: string, place: string): Pick<AnnotatedDocument, 'text' | 'ents'> {
  const ents: AnnotatedName[] = [];
  let text = '';
  let from = 0;
  for (const match of article.matchAll(/\{([A-Z]) ([^{}\n]+)\}/g)) {
    const [whole, kind = '', name = ''] = match;
    const type = TYPES[kind];
    if (type === undefined) throw new TrainingError(`expected {P …}, {L …} or {O …} in ${place}, found ${whole}`);
    text += article.slice(from, match.index);
    ents.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = match.index + whole.length;
  }
  text += article.slice(from);
  const stray = /[{}]/.exec(text);
  if (stray !== null)
    throw new TrainingError(
      `expected every brace closed in ${place}, found one at ${text.slice(Math.max(0, stray.index - 30), stray.index + 30)}`,
    );
  return { text, ents };
}
