import { loadGazetteer } from './gazetteer/load';
import type { LoadedGazetteer } from './gazetteer/reader';
import { loadModel, type Model } from './tagger/model';

/** What the engine knows before it reads anything; loaded once and handed to `analyse`. */
export interface Knowledge {
  /** What it has learnt of language. */
  readonly model: Model;
  /** The places of the world. */
  readonly gazetteer: LoadedGazetteer;
}

/** The bytes of the two files. They must not be changed afterwards: what is loaded is a view of them. */
export interface KnowledgeFiles {
  readonly model: Uint8Array;
  readonly gazetteer: Uint8Array;
}

/** `file`: which of the two cannot be used; `sentence` says why not, for the reader. */
export type KnowledgeLoading =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly file: keyof KnowledgeFiles; readonly sentence: string };

/** Model and gazetteer in the bytes of their files. Never throws. */
export function loadKnowledge(files: KnowledgeFiles): KnowledgeLoading {
  const model = loadModel(files.model);
  if (!model.ok) return { ok: false, file: 'model', sentence: model.sentence };
  const gazetteer = loadGazetteer(files.gazetteer);
  if (!gazetteer.ok) return { ok: false, file: 'gazetteer', sentence: gazetteer.sentence };
  return { ok: true, knowledge: { model: model.model, gazetteer: gazetteer.gazetteer } };
}
