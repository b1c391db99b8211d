import { grammarModelIn, type GrammarModel } from './grammar/model';
import { damaged, readModel, type ModelRefusal } from './model-file';
import type { ModelHeader } from './model-header';
import { nameModelIn, type NameModel } from './names/model';

/** What the engine has learnt, loaded once and handed to `analyse`. */
export interface Model {
  /** Where it comes from, for the notices. */
  readonly header: ModelHeader;
  readonly grammar: GrammarModel;
  readonly names: NameModel;
}

export type ModelLoading = { readonly ok: true; readonly model: Model } | ModelRefusal;

/**
 * The model in the bytes of a model file, or why there is none, in a sentence for the reader. Never throws. The tables
 * are views into `bytes`, which must not be changed afterwards.
 */
export function loadModel(bytes: Uint8Array): ModelLoading {
  const reading = readModel(bytes);
  if (!reading.ok) return reading;
  const grammar = grammarModelIn(reading.model);
  if (grammar === null) return damaged('its grammar is missing or of another kind');
  const names = nameModelIn(reading.model);
  if (names === null) return damaged('its names are missing or of another kind');
  return { ok: true, model: { header: reading.model.header, grammar, names } };
}
