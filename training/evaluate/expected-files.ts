import { existsSync } from 'node:fs';
import path from 'node:path';
import { EvaluationError } from './evaluation-error';
import type { Row } from './rows';
import { isProgram, SCORINGS } from './scorers';
import { SETS, SPEED_SET, type Folders } from './sets';
import { SPEC_FILES, specsFolder } from './specs/spec-files';

/** @throws {EvaluationError} naming the first file that the rows need and that is not there. */
export function expectFiles(rows: readonly Row[], folders: Folders): void {
  if (rows.some(({ group }) => group === 'specs')) expectSpecs(folders);
  for (const { set, scoring } of rows) {
    const { title, file } = SETS[set === 'speed' ? SPEED_SET : set];
    expectFile(file(folders), `the ${title} set (--corpora and --gold say where the sets are)`);
    if (!isProgram(scoring)) continue;
    const program = path.join(folders.scoring, SCORINGS[scoring].program);
    expectFile(program, 'a scoring program (--scoring says where they are)');
  }
}

function expectSpecs({ corpora }: Folders): void {
  for (const { file } of SPEC_FILES) {
    expectFile(path.join(specsFolder(corpora), file), 'a specification (--corpora says where the sets are)');
  }
}

function expectFile(file: string, what: string): void {
  if (!existsSync(file)) throw new EvaluationError(`expected ${what} at ${file}, found nothing there`);
}
