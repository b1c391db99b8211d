import { tagNames } from '../../engine/tagger/names/tag-names';
import { blocksOf } from '../../engine/text/blocks';
import { tokenise } from '../../engine/text/tokenise';
import { knowledgeWith } from './knowledge';

/**
 * From text to names and nothing more: tokens, names.
 *
 * @param bytes a model file that has been loaded before.
 */
export function taggerAlone(bytes: Uint8Array): (text: string) => unknown {
  const { model, gazetteer } = knowledgeWith(bytes);
  return (text) => tagNames(tokenise(text, blocksOf(text, { title: 'none' })), model.names, gazetteer);
}
