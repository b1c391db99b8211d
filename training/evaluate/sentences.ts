import { readFileSync } from 'node:fs';
import type { GoldDocument } from './documents';
import { EvaluationError } from './evaluation-error';

/**
 * The sentences of a gold file in the form of CQE, one list of `{text, quantities}`: each is a document, and its number in
 * the list its id.
 *
 * @throws {EvaluationError} when the file is not such a list.
 */
export function readSentences(file: string): GoldDocument[] {
  const sentences = parsed(file);
  return sentences.map((sentence, index) => {
    if (typeof sentence === 'object' && sentence !== null && 'text' in sentence && typeof sentence.text === 'string') {
      return { id: String(index), text: sentence.text, target: null, line: JSON.stringify(sentence) };
    }
    throw new EvaluationError(`${file}, sentence ${index}: expected a "text", got ${JSON.stringify(sentence)}`);
  });
}

function parsed(file: string): readonly unknown[] {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    if (Array.isArray(value)) return value as readonly unknown[];
  } catch {
    // What is no JSON is no list either: one message for both.
  }
  throw new EvaluationError(`expected a list of sentences with quantities in ${file}`);
}
