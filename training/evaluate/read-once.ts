import type { Knowledge } from '../../engine/knowledge';
import { knowledgeWith } from './knowledge';

/**
 * What comes before a stage that is to be timed, made once for each text and handed out by it.
 *
 * @param bytes a model file that has been loaded before.
 */
export function readOnce<Before>(
  bytes: Uint8Array,
  texts: readonly string[],
  read: (text: string, knowledge: Knowledge) => Before,
): (text: string) => Before {
  const knowledge = knowledgeWith(bytes);
  const made = new Map(texts.map((text) => [text, read(text, knowledge)]));
  return (text) => {
    const before = made.get(text);
    if (before === undefined) throw new Error(`expected one of ${texts.length} texts, got "${text.slice(0, 80)}"`);
    return before;
  };
}
