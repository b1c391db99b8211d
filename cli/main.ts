import { once } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { readRequest, type Terminal } from './program';
import { serveJobs } from './run/pool';
import { knowledgeOnDisk } from './run/knowledge-files';
import { runAnalyse } from './run/run';

/** The `sidelight` command: main thread and worker threads are this same file, so that it can be one bundle. */
const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;
const MAX_WIDTH = 110;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else serveJobs();

async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', leaveQuietly);
  const request = readRequest(args, terminal());
  if (request.kind === 'print') {
    await write(request.text);
    return DONE;
  }
  if (request.kind === 'wrong-usage') return refuse(request.message);
  const files = request.files.length === 0 ? ['-'] : request.files;
  if (request.files.length === 0 && process.stdin.isTTY) return refuse('give a file, or - for standard input');
  const program = new URL(import.meta.url);
  const { options } = request;
  const loaded = await knowledgeOnDisk(options, program);
  if (!loaded.ok) return refuse(loaded.sentence);
  const isDone = await runAnalyse({
    files,
    knowledge: loaded.knowledge,
    knowledgeFiles: loaded.files,
    options,
    program,
    write,
    writeError,
  });
  return isDone ? DONE : SOME_FAILED;
}

function refuse(message: string): number {
  writeError(message);
  return WRONG_USAGE;
}

/** NO_COLOR: https://no-color.org */
function terminal(): Terminal {
  const { isTTY, columns } = process.stdout;
  const color = isTTY && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
  return { width: isTTY ? Math.min(columns, MAX_WIDTH) : 80, color };
}

/** Waits when the reader at the other end is slower than we are. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function writeError(line: string): void {
  process.stderr.write(`sidelight: ${line}\n`);
}

/** The reader has gone ("| head"): nothing is wrong, and nobody is left to write for. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(DONE);
  writeError(`cannot write: ${error.message}; give another place to write to`);
  process.exit(SOME_FAILED);
}
