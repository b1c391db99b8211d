import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type KnowledgeFiles, loadKnowledge } from '../../engine/knowledge';
import type { Job } from '../input/jobs';
import type { AnalyseOptions } from '../options';
import { failure, idOf, perform, type Outcome, type Tools } from './perform';

/** Performs jobs, here or in other threads. Never rejects: a thread that dies is its job's failure. */
export interface Performer {
  perform(job: Job): Promise<Outcome>;
  /** Ends the threads. */
  close(): Promise<void>;
}

export function performHere(tools: Tools): Performer {
  return {
    perform: (job) => Promise.resolve(perform(job, tools)),
    close: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (outcome: Outcome) => void;
}

/** What a thread is started with: it loads the files' bytes for itself. */
interface ThreadData {
  readonly knowledgeFiles: KnowledgeFiles;
  readonly options: AnalyseOptions;
}

/** A worker thread and what it is at; null when it is idle. */
interface Thread {
  readonly worker: Worker;
  task: Waiting | null;
}

/**
 * Performs jobs in threads that run the program itself. Threads are started as they are needed.
 *
 * @param program the file that calls `serveJobs` when it is not the main thread.
 */
export function performInThreads(program: URL, data: ThreadData): Performer {
  const { options } = data;
  const waiting: Waiting[] = [];
  const threads = new Set<Thread>();

  const assign = (): void => {
    if (waiting.length === 0) return;
    const idle = [...threads].find(({ task }) => task === null);
    const thread = idle ?? (threads.size < options.jobs ? start() : undefined);
    const task = thread === undefined ? undefined : waiting.shift();
    if (thread === undefined || task === undefined) return;
    thread.task = task;
    thread.worker.postMessage(task.job);
  };

  const start = (): Thread => {
    const thread: Thread = { worker: newThread(program, data), task: null };
    threads.add(thread);
    thread.worker.on('message', (outcome: Outcome) => {
      finish(thread, outcome);
    });
    thread.worker.on('error', (error: Error) => {
      bury(thread, error.message);
    });
    thread.worker.on('exit', (code) => {
      bury(thread, `exit code ${code}`);
    });
    return thread;
  };

  const finish = (thread: Thread, outcome: Outcome): void => {
    const { task } = thread;
    thread.task = null;
    task?.resolve(outcome);
    assign();
  };

  /** Out of memory, most likely: its document fails, the rest goes on in a new thread. */
  const bury = (thread: Thread, reason: string): void => {
    threads.delete(thread);
    const id = thread.task === null ? '' : idOf(thread.task.job);
    finish(thread, failure(id, `its thread ended: ${reason}; give it by itself`, options));
  };

  return {
    perform: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        assign();
      }),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** From source, a thread starts without the loader that lets Node read TypeScript (tsx), and asks for it first. */
function newThread(program: URL, data: ThreadData): Worker {
  if (!program.pathname.endsWith('.ts')) return new Worker(program, { workerData: data });
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program.href)}); })`;
  return new Worker(start, { eval: true, workerData: data });
}

/** The other end: a thread that performs one job after another. */
export function serveJobs(): void {
  const { knowledgeFiles, options } = workerData as ThreadData;
  const loading = loadKnowledge(knowledgeFiles);
  if (!loading.ok) throw new Error(`expected the files that the main thread had read: ${loading.sentence}`);
  const tools = { knowledge: loading.knowledge, options };
  parentPort?.on('message', (job: Job) => {
    parentPort?.postMessage(perform(job, tools));
  });
}
