import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Outcome, watch } from './run';

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const REPORTS = '.output/test-results';

/** Runs one of the projects of vitest.config.ts: readable on the screen, counted from its JSON report. */
export async function runTests(project: 'unit' | 'extension'): Promise<Outcome> {
  const file = path.join(REPORTS, `${project}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await watch({
    name: `tests: ${project}`,
    run: ['vitest', 'run', '--project', project, ...reporters],
  });
  const counted = countTests(readReport(file));
  // A run that fails outside any test (an unhandled rejection, no report at all) must not look like a pass.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * A test that did not pass has failed: one that was skipped, or never reached because its file's set-up broke, is not a
 * pass. A file that could not be loaded counts as one.
 */
export function countTests(report: Report): Outcome {
  const statuses = report.testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 ? [status] : assertionResults.map((test) => test.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  return { passed, failed: statuses.length - passed };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { testResults: [] };
  }
}
