import type { Attribution, TaggedText } from '../model';

/** Direct, indirect and mixed speech with its source phrase and cue, in text order. */
export function findAttributions(_text: TaggedText): Attribution[] {
  return [];
}
