import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Knowledge, loadKnowledge } from '../../engine/knowledge';
import type { Gazetteer, TaggedText, TokenisedText } from '../../engine/model';
import { tagGrammar as tagWith } from '../../engine/tagger/grammar/grammar';
import type { Model } from '../../engine/tagger/model';

/** The model that ships with the extension. */
export const MODEL_FILE = path.join(import.meta.dirname, '../../public/model/sidelight.model');

/** The gazetteer that ships with the extension. */
export const GAZETTEER_FILE = path.join(import.meta.dirname, '../../public/gazetteer/sidelight.gazetteer');

/** Loaded once for each test file. */
export const KNOWLEDGE: Knowledge = knowledgeOnDisk();
export const MODEL: Model = KNOWLEDGE.model;
export const GAZETTEER: Gazetteer = KNOWLEDGE.gazetteer;

/** As the pipeline tags it. */
export function tagGrammar(tokenised: TokenisedText): TaggedText {
  return tagWith(tokenised, MODEL.grammar);
}

function knowledgeOnDisk(): Knowledge {
  const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
  const loading = loadKnowledge({ model: bytesOf(MODEL_FILE), gazetteer: bytesOf(GAZETTEER_FILE) });
  if (!loading.ok) throw new Error(loading.sentence);
  return loading.knowledge;
}
