import { existsSync } from 'node:fs';
import { EvaluationError } from './evaluation-error';
import { expectFiles } from './expected-files';
import { measure } from './measure';
import { readModels } from './models';
import { readOptions, type EvaluateOptions } from './options';
import { progressLine, reportAsJson, reportOf } from './report';
import { ROWS, type Row } from './rows';
import { SETS, type Folders } from './sets';
import { writeMisses } from './specs/misses';

/** npm run evaluate: every score on the development sets in one table, beside compromise's own on the same text. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const rows = withoutMissingExample(rowsFor(options), options);
  expectFiles(rows, options);
  const models = readModels({ shipped: options.model, heldOut: options.heldOutModel });
  const measured = await measure(rows, {
    options,
    models,
    onSet: (set) => {
      console.error(progressLine(set));
    },
  });
  if (options.misses !== null) writeMisses(options.misses, measured.specs);
  console.log(options.json ? reportAsJson(rows, measured) : reportOf(rows, measured));
}

/** @throws {EvaluationError} when quantities are asked for by name and there is no file of them. */
function rowsFor({ only, quantities }: EvaluateOptions): Row[] {
  const rows = ROWS.filter(({ group }) => only.includes(group));
  if (quantities !== null && quantities !== undefined) return rows;
  const others = rows.filter(({ group }) => group !== 'quantities');
  if (others.length === 0) throw new EvaluationError('expected a file of quantities (--quantities), got none');
  return others;
}

/** The running example is no corpus: where it is not beside them the rest is measured, and a line says what is left out. */
function withoutMissingExample(rows: readonly Row[], folders: Folders): readonly Row[] {
  const file = SETS.example.file(folders);
  if (existsSync(file) || !rows.some(({ set }) => set === 'example')) return rows;
  console.error(`no running example at ${file}: its regions are left out`);
  return rows.filter(({ set }) => set !== 'example');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error;
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 1;
}
