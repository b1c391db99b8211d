import { loadModel } from '../../engine/tagger/model';
import { tagNames } from '../../engine/tagger/names/tag-names';
import { blocksOf } from '../../engine/text/blocks';
import { tokenise } from '../../engine/text/tokenise';

/**
 * From text to names and nothing more: tokens, names.
 *
 * @param bytes a model file that has been loaded before.
 */
export function taggerAlone(bytes: Uint8Array): (text: string) => unknown {
  const loading = loadModel(bytes);
  if (!loading.ok) throw new Error(loading.sentence);
  const { names } = loading.model;
  return (text) => tagNames(tokenise(text, blocksOf(text, { title: 'none' })), names);
}
