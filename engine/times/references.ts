import type { Reference, TaggedText } from '../model';

/** Articles of laws, resolutions, numbered documents, in text order. */
export function findReferences(_text: TaggedText): Reference[] {
  return [];
}
