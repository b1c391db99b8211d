import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Knowledge, type KnowledgeFiles, loadKnowledge } from '../../engine/knowledge';

/** What was loaded and the bytes it is a view of, which threads are handed. */
export type KnowledgeOnDisk =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly files: KnowledgeFiles }
  /** `sentence` says what is wrong and what to do. */
  | { readonly ok: false; readonly sentence: string };

/** A path for each file; null for the one from beside the program. */
export type GivenFiles = Readonly<Record<keyof KnowledgeFiles, string | null>>;

const CALLED: Readonly<Record<keyof KnowledgeFiles, string>> = {
  model: 'language model',
  gazetteer: 'gazetteer',
};

/** Loads model and gazetteer from the files given, or from beside the program. */
export async function knowledgeOnDisk(given: GivenFiles, program: URL): Promise<KnowledgeOnDisk> {
  const model = await bytesOf('model', { given, program });
  if (!model.ok) return model;
  const gazetteer = await bytesOf('gazetteer', { given, program });
  if (!gazetteer.ok) return gazetteer;
  const files = { model: model.bytes, gazetteer: gazetteer.bytes };
  const loading = loadKnowledge(files);
  if (loading.ok) return { ...loading, files };
  return { ok: false, sentence: `${pathOf(loading.file, { given, program })}: ${loading.sentence}` };
}

interface Where {
  readonly given: GivenFiles;
  readonly program: URL;
}

type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string };

async function bytesOf(file: keyof KnowledgeFiles, where: Where): Promise<Bytes> {
  try {
    return { ok: true, bytes: new Uint8Array(await readFile(pathOf(file, where))) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, sentence: `cannot read the ${CALLED[file]}: ${reason}; give another with --${file}` };
  }
}

/** Built, the files lie beside the one file of the program; from source they are where the extension takes them from. */
function pathOf(file: keyof KnowledgeFiles, { given, program }: Where): string {
  const isSource = program.pathname.endsWith('.ts');
  return given[file] ?? fileURLToPath(new URL(`${isSource ? `../public/${file}/` : ''}sidelight.${file}`, program));
}
