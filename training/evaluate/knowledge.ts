import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Knowledge, loadKnowledge } from '../../engine/knowledge';

/** Where the extension takes its gazetteer from. */
const GAZETTEER = fileURLToPath(new URL('../../public/gazetteer/sidelight.gazetteer', import.meta.url));

/**
 * A model with the gazetteer that is shipped.
 *
 * @param model the bytes of a model file that has been loaded before.
 * @throws {Error} when the gazetteer is damaged.
 */
export function knowledgeWith(model: Uint8Array): Knowledge {
  const loading = loadKnowledge({ model, gazetteer: new Uint8Array(readFileSync(GAZETTEER)) });
  if (!loading.ok) throw new Error(loading.sentence);
  return loading.knowledge;
}
