import type { Knowledge, KnowledgeFiles, KnowledgeLoading } from '../engine/knowledge';
import type { CreditsReply } from '../protocol/messages';

/** Where the build puts the files. */
const PATHS: Readonly<Record<keyof KnowledgeFiles, string>> = {
  model: '/model/sidelight.model',
  gazetteer: '/gazetteer/sidelight.gazetteer',
};

/** What was loaded, or why nothing was and what to do, in a sentence or two for the reader. */
export type KnowledgeInUse =
  { readonly ok: true; readonly knowledge: Knowledge } | { readonly ok: false; readonly message: string };

export interface KnowledgeSource {
  /** The bytes of a file of the extension. */
  readonly fetchBytes: (path: string) => Promise<Uint8Array>;
  readonly load: (files: KnowledgeFiles) => KnowledgeLoading;
}

const MISSING =
  'A file that Sidelight reads with is missing from its installation. Install Sidelight again, or update it.';

/**
 * Model and gazetteer, loaded when they are first asked for and kept. So is a failure: the files do not mend themselves
 * while the browser runs, and a background that was stopped and woken tries again.
 */
export function knowledgeOnce({ fetchBytes, load }: KnowledgeSource): () => Promise<KnowledgeInUse> {
  let loading: Promise<KnowledgeInUse> | null = null;
  return () =>
    (loading ??= Promise.all([fetchBytes(PATHS.model), fetchBytes(PATHS.gazetteer)]).then(
      ([model, gazetteer]) => inUse(load({ model, gazetteer })),
      () => ({ ok: false, message: MISSING }),
    ));
}

/** Whose work it is made of: the files say it themselves. */
export function creditsOf(inUse: KnowledgeInUse): CreditsReply {
  if (!inUse.ok) return { state: 'no-model', message: inUse.message };
  const { model, gazetteer } = inUse.knowledge;
  const credits = [...model.header.credits, ...gazetteer.header.credits];
  return {
    state: 'known',
    credits: credits.map(({ name, licence, credit }) => ({ name, licence, by: credit })),
  };
}

function inUse(loading: KnowledgeLoading): KnowledgeInUse {
  return loading.ok ? loading : { ok: false, message: loading.sentence };
}
