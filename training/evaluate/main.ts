import { EvaluationError } from './evaluation-error';
import { expectFiles } from './expected-files';
import { measure } from './measure';
import { readModels } from './models';
import { readOptions } from './options';
import { progressLine, reportAsJson, reportOf } from './report';
import { ROWS } from './rows';

/** npm run evaluate: every score on the development sets in one table, beside compromise's own on the same text. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const rows = ROWS.filter(({ group }) => options.only.includes(group));
  expectFiles(rows, options);
  const models = readModels({ shipped: options.model, heldOut: options.heldOutModel });
  const measured = await measure(rows, {
    options,
    models,
    onSet: (set) => {
      console.error(progressLine(set));
    },
  });
  console.log(options.json ? reportAsJson(rows, measured) : reportOf(rows, measured));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error;
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 1;
}
