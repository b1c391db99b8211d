import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModel, type Model } from '../../engine/tagger/model';

/** The model and the bytes it is a view of, which threads are handed. */
export type ModelOnDisk =
  | { readonly ok: true; readonly model: Model; readonly bytes: Uint8Array }
  /** `sentence` says what is wrong and what to do. */
  | { readonly ok: false; readonly sentence: string };

/** Loads the model from the file given, or from beside the program. */
export async function modelOnDisk(file: string | null, program: URL): Promise<ModelOnDisk> {
  const path = file ?? fileURLToPath(modelBeside(program));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, sentence: `cannot read the language model: ${reason}; give another with --model` };
  }
  const loading = loadModel(bytes);
  return loading.ok ? { ...loading, bytes } : { ok: false, sentence: `${path}: ${loading.sentence}` };
}

/** Built, the model lies beside the one file of the program; from source it is where the extension takes it from. */
function modelBeside(program: URL): URL {
  const isSource = program.pathname.endsWith('.ts');
  return new URL(isSource ? '../public/model/sidelight.model' : 'sidelight.model', program);
}
