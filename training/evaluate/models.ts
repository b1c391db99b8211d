import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../engine/tagger/model';
import { EvaluationError } from './evaluation-error';

/** The bytes of the models to score, for the threads that load them. Both have been loaded once: they can be. */
export interface Models {
  readonly shipped: Uint8Array;
  /** Trained without the gold documents; null when none is given. */
  readonly heldOut: Uint8Array | null;
}

/** Where the extension takes its model from. */
const SHIPPED = fileURLToPath(new URL('../../public/model/sidelight.model', import.meta.url));

/** @throws {EvaluationError} when a file is not there or is no model, or when one model is given for both. */
export function readModels(files: { shipped: string | null; heldOut: string | null }): Models {
  const shipped = readModel(files.shipped ?? SHIPPED, '--model');
  const heldOut = files.heldOut === null ? null : readModel(files.heldOut, '--held-out-model');
  // Scored beside itself, a model that knows the names would pass for one that does not.
  if (heldOut !== null && Buffer.compare(shipped.bytes, heldOut.bytes) === 0) {
    throw new EvaluationError(`expected another model as ${heldOut.name}, found the same one again`);
  }
  return { shipped: loadable(shipped), heldOut: heldOut === null ? null : loadable(heldOut) };
}

interface GivenModel {
  /** The file and the option it was given with. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

function readModel(file: string, option: string): GivenModel {
  const name = `${file} (${option})`;
  if (!existsSync(file)) throw new EvaluationError(`expected a model file at ${name}, found nothing there`);
  return { name, bytes: new Uint8Array(readFileSync(file)) };
}

function loadable({ name, bytes }: GivenModel): Uint8Array {
  const loading = loadModel(bytes);
  if (!loading.ok) throw new EvaluationError(`expected a model file at ${name}: ${loading.sentence}`);
  return bytes;
}
