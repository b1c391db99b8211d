import { parentPort, workerData } from 'node:worker_threads';
import type { GoldDocument } from './documents';
import type { Models } from './models';
import { engine, PEERS, type Program, type ProgramName } from './programs';

/** One document for one program; and the line of predictions it gave. */
export interface Task {
  readonly program: ProgramName;
  readonly document: GoldDocument;
}

const models = workerData as Models;
/** Made when first asked for: not every thread meets every program. */
const ready = new Map<ProgramName, Program>();

parentPort?.on('message', ({ program, document }: Task) => {
  parentPort?.postMessage(read(programOf(program), document));
});

/** A document that a program cannot read counts as empty, and the scorers count it as failed. */
function read(program: Program, document: GoldDocument): string {
  try {
    return JSON.stringify(program(document));
  } catch (error) {
    return JSON.stringify({ id: document.id, error: error instanceof Error ? error.message : String(error) });
  }
}

function programOf(name: ProgramName): Program {
  const made = ready.get(name) ?? newProgram(name);
  ready.set(name, made);
  return made;
}

function newProgram(name: ProgramName): Program {
  if (name === 'engine') return engine(models.shipped);
  if (name === 'held-out') return heldOutEngine(models);
  return PEERS[name];
}

function heldOutEngine({ heldOut }: Models): Program {
  if (heldOut === null) throw new Error('expected a held-out model');
  return engine(heldOut);
}
