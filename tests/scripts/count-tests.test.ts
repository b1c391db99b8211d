import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/testing/vitest';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting what vitest reports', () => {
  it.each([
    ['every test', [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')], { passed: 3, failed: 1 }],
    ['a file that could not be loaded as one failure', [file('failed')], { passed: 0, failed: 1 }],
    [
      'tests that were not reached as failures',
      [file('failed', 'passed', 'skipped', 'pending')],
      { passed: 1, failed: 2 },
    ],
    ['a report without files as nothing', [], { passed: 0, failed: 0 }],
  ])('counts %s', (_what, testResults, counts) => {
    expect(countTests({ testResults })).toEqual(counts);
  });
});
