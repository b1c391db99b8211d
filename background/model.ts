import type { Model, ModelLoading } from '../engine/tagger/model';
import type { CreditsReply } from '../protocol/messages';

/** Where the build puts the model. */
export const MODEL_PATH = '/model/sidelight.model';

/** The loaded model, or why there is none and what to do, in a sentence or two for the reader. */
export type ModelInUse =
  { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly message: string };

export interface ModelSource {
  /** The bytes of the model file. */
  readonly fetchBytes: () => Promise<Uint8Array>;
  readonly load: (bytes: Uint8Array) => ModelLoading;
}

const MISSING =
  'The file that Sidelight reads with is missing from its installation. Install Sidelight again, or update it.';

/**
 * The model, loaded when it is first asked for and kept. So is a failure: the file does not mend itself while the browser
 * runs, and a background that was stopped and woken tries again.
 */
export function modelOnce({ fetchBytes, load }: ModelSource): () => Promise<ModelInUse> {
  let loading: Promise<ModelInUse> | null = null;
  return () =>
    (loading ??= fetchBytes().then(
      (bytes) => inUse(load(bytes)),
      () => ({ ok: false, message: MISSING }),
    ));
}

/** Whose work the model is made of: the model says it itself. */
export function creditsOf(inUse: ModelInUse): CreditsReply {
  if (!inUse.ok) return { state: 'no-model', message: inUse.message };
  const { credits } = inUse.model.header;
  return {
    state: 'known',
    credits: credits.map(({ name, licence, credit }) => ({ name, licence, by: credit })),
  };
}

function inUse(loading: ModelLoading): ModelInUse {
  return loading.ok ? loading : { ok: false, message: loading.sentence };
}
