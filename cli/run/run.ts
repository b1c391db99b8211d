import { framing } from '../formats/framing';
import { inputKindOf, jobsOf } from '../input/jobs';
import type { AnalyseOptions } from '../options';
import { inOrder } from './in-order';
import { performHere, performInThreads } from './pool';

export interface RunInput {
  readonly files: readonly string[];
  readonly options: AnalyseOptions;
  /** The program's own file, for its threads. */
  readonly program: URL;
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (line: string) => void;
}

/** Reads all input and writes all output. @returns whether every document could be read. */
export async function runAnalyse({ files, options, program, write, writeError }: RunInput): Promise<boolean> {
  const isList = files.length > 1 || files.some((file) => inputKindOf(file, options) === 'jsonl');
  const frame = framing(options, { isList });
  const performer = options.jobs === 1 ? performHere(options) : performInThreads(program, options);
  let written = 0;
  let failed = 0;
  await write(frame.before);
  for await (const { output, error } of inOrder(
    jobsOf(files, options),
    (job) => performer.perform(job),
    2 * options.jobs,
  )) {
    if (output !== '') {
      await write(written === 0 ? output : frame.between + output);
      written += 1;
    }
    if (error !== null) {
      failed += 1;
      writeError(error);
    }
  }
  await write(frame.after);
  await performer.close();
  return failed === 0;
}
