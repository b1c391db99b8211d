import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TaggedText, TokenisedText } from '../../engine/model';
import { tagGrammar as tagWith } from '../../engine/tagger/grammar/grammar';
import { loadModel, type Model } from '../../engine/tagger/model';

/** The model that ships with the extension. */
export const MODEL_FILE = path.join(import.meta.dirname, '../../public/model/sidelight.model');

/** Loaded once for each test file. */
export const MODEL: Model = modelIn(MODEL_FILE);

/** As the pipeline tags it. */
export function tagGrammar(tokenised: TokenisedText): TaggedText {
  return tagWith(tokenised, MODEL.grammar);
}

function modelIn(file: string): Model {
  const loading = loadModel(new Uint8Array(readFileSync(file)));
  if (!loading.ok) throw new Error(loading.sentence);
  return loading.model;
}
