import type { Knowledge, KnowledgeFiles } from '../../engine/knowledge';
import { framing } from '../formats/framing';
import { inputKindOf, jobsOf } from '../input/jobs';
import type { AnalyseOptions } from '../options';
import { inOrder } from './in-order';
import { performHere, performInThreads, type Performer } from './pool';

export interface RunInput {
  readonly files: readonly string[];
  readonly options: AnalyseOptions;
  readonly knowledge: Knowledge;
  /** What it was loaded from. */
  readonly knowledgeFiles: KnowledgeFiles;
  /** The program's own file, for its threads. */
  readonly program: URL;
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (line: string) => void;
}

/** Reads all input and writes all output. @returns whether every document could be read. */
export async function runAnalyse(input: RunInput): Promise<boolean> {
  const { files, options, write, writeError } = input;
  const isList = files.length > 1 || files.some((file) => inputKindOf(file, options) === 'jsonl');
  const frame = framing(options, { isList });
  const performer = performerOf(input);
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

function performerOf({ knowledge, knowledgeFiles, options, program }: RunInput): Performer {
  return options.jobs === 1
    ? performHere({ knowledge, options })
    : performInThreads(program, { knowledgeFiles, options });
}
