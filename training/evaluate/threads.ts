import { Worker } from 'node:worker_threads';
import { EvaluationError } from './evaluation-error';
import type { Models } from './models';
import type { Task } from './worker';

/** Threads that read documents. */
export interface Threads {
  /** Lines of predictions, in the order of the tasks. */
  readAll(tasks: readonly Task[]): Promise<string[]>;
  close(): Promise<void>;
}

export function startThreads(count: number, models: Models): Threads {
  const workers = Array.from({ length: count }, () => newWorker(models));
  return {
    readAll: async (tasks) => {
      const lines = new Array<string>(tasks.length).fill('');
      const queue = tasks.entries();
      await Promise.all(
        workers.map(async (worker) => {
          // One iterator for all: each thread takes the next document when it is done with the last.
          for (const [index, task] of queue) lines[index] = await answerOf(worker, task);
        }),
      );
      return lines;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, task: Task): Promise<string> {
  return new Promise((resolve, reject) => {
    const onMessage = (line: string): void => {
      worker.off('error', onError);
      resolve(line);
    };
    const onError = (error: Error): void => {
      worker.off('message', onMessage);
      reject(new EvaluationError(`the thread reading ${task.document.id} for ${task.program} ended: ${error.message}`));
    };
    worker.once('message', onMessage).once('error', onError);
    worker.postMessage(task);
  });
}

/** A thread starts without the loader that lets Node read TypeScript (tsx), and asks for it first. */
function newWorker(models: Models): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const program = new URL('worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program)}); })`;
  return new Worker(start, { eval: true, workerData: models });
}
